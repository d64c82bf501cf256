/** One way in which the OCR of a witness misreads, with how often the edition has corrected it. */
export interface Misreading {
  /** What is printed, one to five characters. */
  readonly printed: string;
  /** What the OCR reads for it. */
  readonly read: string;
  readonly count: number;
}

/** Longer differences are whole words read otherwise, and teach nothing about others. */
const MOST_CHARACTERS = 5;

/**
 * The ways in which the OCR of a witness misreads, learnt from what was corrected in it: the part in which the two
 * forms differ, with one letter beside it where nothing is printed there. A letter that was lost teaches nothing.
 *
 * @param pairs received form and corrected form, as the provenance has them
 * @returns by printed form, then by received form, so that the same pairs give the same list
 */
export function learnMisreadings(
  pairs: readonly { readonly from: string; readonly to: string }[],
): Misreading[] {
  const counts = new Map<string, Misreading>();
  for (const { from, to } of pairs) {
    const core = differenceOf(to, from);
    if (!core) continue;
    const key = `${core.printed}\0${core.read}`;
    counts.set(key, { ...core, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, misreading]) => misreading);
}

function differenceOf(printed: string, read: string): { printed: string; read: string } | undefined {
  if (printed === read || printed === '' || /[|\n]/.test(read)) return undefined;
  let head = 0;
  while (head < Math.min(printed.length, read.length) && printed[head] === read[head]) head++;
  let tail = 0;
  const most = Math.min(printed.length, read.length) - head;
  while (tail < most && printed.at(-1 - tail) === read.at(-1 - tail)) tail++;
  if (printed.length - tail - head === 0) {
    if (head > 0) head--;
    else if (tail > 0) tail--;
  }
  const core = {
    printed: printed.slice(head, printed.length - tail),
    read: read.slice(head, read.length - tail),
  };
  const fits = (part: string) => part.length > 0 && part.length <= MOST_CHARACTERS;
  // A figure read as another figure cannot be seen in the OCR: nobody could be asked to find it.
  const isHidden = /^\d+$/.test(core.printed) && /^\d+$/.test(core.read);
  return fits(core.printed) && fits(core.read) && !isHidden ? core : undefined;
}
