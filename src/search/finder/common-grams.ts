/** A sequence with how often it stands in the works. */
export interface CountedGram {
  readonly gram: string;
  readonly count: number;
}

/** How many single keys and how many longer sequences are named. */
const MOST = { keys: 1500, longer: 500 } as const;

/** The most frequent sequences in the form of `StartFile.common`. */
export function nameCommon(grams: readonly CountedGram[]): Record<string, string> {
  const frequent = [...grams].sort((a, b) => b.count - a.count);
  const keys = frequent.filter(({ gram }) => !gram.includes(' ')).slice(0, MOST.keys);
  const longer = frequent.filter(({ gram }) => gram.includes(' ')).slice(0, MOST.longer);
  const named = [...keys, ...longer].sort((a, b) => (a.gram < b.gram ? -1 : 1));
  const groups = Map.groupBy(named, ({ count }) => Math.round(Math.log2(count) * 2));
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => a - b)
      .map(([power, group]) => [power, group.map(({ gram }) => gram).join()]),
  );
}

/** The sequences that `nameCommon` named, each with about how often it stands in the works. */
export function namedCommon(named: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(
    Object.entries(named).flatMap(([power, grams]) =>
      grams.split(',').map((gram) => [gram, 2 ** (Number(power) / 2)] as const),
    ),
  );
}
