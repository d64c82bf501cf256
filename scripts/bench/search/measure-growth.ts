/** How the bytes to the first hit grow with the text: works made of the sentences of ours, their words shuffled. */
import { deflateRawSync } from 'node:zlib';
import { finderWork } from '../../../src/edition/finder-works.ts';
import type { EditionData } from '../../../src/schemas/edition-data.ts';
import { buildFinder } from '../../../src/search/finder/build-finder.ts';
import { findQuotation } from '../../../src/search/finder/find-quotation.ts';
import { countedFiles } from './counted-files.ts';
import { kilobytes, markdownTable, percent, quantile } from './figures.ts';
import { heldText } from './held-text.ts';
import { makeQuotations, type QuotationKind } from './make-quotations.ts';
import type { SearchBudget, Verdicts } from './search-budget.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

/** How many times the text of the works there is in all. */
export const GROWTHS = [1, 10, 100] as const;

const KINDS = ['clean', 'changed-10', 'word-replaced'] as const satisfies readonly QuotationKind[];

/**
 * Builds the finder's files in memory for one time, ten times and a hundred times the text, and asks the same
 * quotations of the works. The vocabulary stays as it is, and so no word becomes a rare one: real growth is kinder.
 */
export async function measureGrowth(
  works: readonly EditionData[],
  {
    seed,
    count,
    growths = GROWTHS,
  }: {
    readonly seed: number;
    readonly count: number;
    readonly growths?: readonly number[];
  },
  budget: SearchBudget['growth'],
  verdicts: Verdicts,
): Promise<void> {
  const quotations = makeQuotations(heldText(works), { seed, count, kinds: KINDS });
  const rows = [
    ['Text', 'Build', 'Files', 'Bytes', ...KINDS.flatMap((kind) => [kind, 'p95', 'right first'])],
  ];
  const medians = new Map<number, number>();
  for (const growth of growths) {
    const started = performance.now();
    const files = buildFinder(grownWorks(works, growth, seed).map(finderWork), (bytes) =>
      deflateRawSync(bytes, { level: 9 }),
    );
    const seconds = (performance.now() - started) / 1000;
    console.log(`  × ${growth}: ${files.size} files made in ${seconds.toFixed(0)} s`);
    const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const cells: string[] = [];
    for (const kind of KINDS) {
      const bytes: number[] = [];
      let right = 0;
      const ofKind = quotations.filter((quotation) => quotation.kind === kind);
      for (const { asked, places, passages } of ofKind) {
        const counted = countedFiles(
          async (path) => files.get(path) ?? Promise.reject(new Error(`no ${path}`)),
        );
        const answer = await findQuotation(counted, asked);
        bytes.push(counted.bytes());
        const [first] = answer.places;
        const ids = [...places.map(({ passage }) => passage), ...passages];
        if (answer.isFound && first && first.work === places[0]?.work && ids.includes(first.passage)) right++;
      }
      if (kind === 'clean') medians.set(growth, quantile(bytes, 0.5));
      cells.push(
        kilobytes(quantile(bytes, 0.5)),
        kilobytes(quantile(bytes, 0.95)),
        percent(right, ofKind.length),
      );
    }
    rows.push([
      `× ${growth}`,
      `${seconds.toFixed(1)} s`,
      files.size.toLocaleString('en-GB'),
      kilobytes(size),
      ...cells,
    ]);
  }
  console.log(`\n${markdownTable(rows).join('\n')}\n`);
  const [least = 1, most = 1] = [Math.min(...medians.keys()), Math.max(...medians.keys())];
  const ratio = (medians.get(most) ?? 0) / (medians.get(least) ?? 1);
  verdicts.hold(
    ratio < budget.bytesRatio,
    `files read for a clean quotation grow ${ratio.toFixed(2)} times from × ${least} to × ${most}, less than ${budget.bytesRatio} times`,
  );
}

/** The works, and behind them as many synthetic ones as make the text so many times as long. */
function grownWorks(works: readonly EditionData[], growth: number, seed: number): EditionData[] {
  const random = seededRandom(seed);
  const grown = [...works];
  for (let copy = 1; copy < growth; copy++) {
    for (const { work, passages, ...rest } of works) {
      const id = `${work.id}-${copy}`;
      grown.push({
        ...rest,
        work: { ...work, id },
        // Offsets into a text that is shuffled point anywhere; they stay inside it, for its length is the same.
        passages: passages.map((passage) => ({ ...passage, text: shuffledSentences(passage.text, random) })),
      });
    }
  }
  return grown;
}

/** The words of each sentence in another order; what stands between them stays where it is. */
export function shuffledSentences(text: string, random: SeededRandom): string {
  return text.replace(/[^.!?]+/g, (sentence) => {
    const words = sentence.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
    for (let at = words.length - 1; at > 0; at--) {
      const other = random.below(at + 1);
      const [one, two] = [words[at] ?? '', words[other] ?? ''];
      words[at] = two;
      words[other] = one;
    }
    let next = 0;
    return sentence.replace(/[\p{L}\p{M}\p{N}’'-]+/gu, () => words[next++] ?? '');
  });
}
