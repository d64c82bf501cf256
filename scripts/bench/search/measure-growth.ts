/** How the bytes to the first hit grow with the text: works made of the sentences of ours, their words shuffled. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { finderWork } from '../../../src/edition/finder-works.ts';
import type { EditionData } from '../../../src/schemas/edition-data.ts';
import { buildFinder } from '../../../src/search/finder/build-finder.ts';
import { findQuotation } from '../../../src/search/finder/find-quotation.ts';
import { countedFiles } from './counted-files.ts';
import { kilobytes, markdownTable, percent, quantile } from './figures.ts';
import { growWorks } from './grow-works.ts';
import { heldText } from './held-text.ts';
import { makeQuotations, type QuotationKind } from './make-quotations.ts';
import type { SearchBudget, Verdicts } from './search-budget.ts';

/** How many times the text of the works there is in all. The last one takes some minutes and 10 GB of memory. */
export const GROWTHS = [1, 10, 100] as const;

const KINDS = ['clean', 'changed-10', 'word-replaced'] as const satisfies readonly QuotationKind[];

/**
 * Builds the finder's files in memory for one time, ten times and a hundred times the text, and asks the same
 * quotations of the works. The vocabulary stays as it is, and so no word becomes a rare one: real growth is kinder.
 */
export async function measureGrowth(
  dist: string,
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
  const scripts = scriptBytes(dist);
  console.log(`  scripts of worker and finder, counted with every first hit: ${kilobytes(scripts)}`);
  const quotations = makeQuotations(heldText(works), { seed, count, kinds: KINDS });
  const rows = [
    ['Text', 'Build', 'Files', 'Bytes', ...KINDS.flatMap((kind) => [kind, 'p95', 'right first'])],
  ];
  const medians = new Map<number, number>();
  for (const growth of growths) {
    const started = performance.now();
    const files = buildFinder(growWorks(works, growth, seed).map(finderWork), (bytes) =>
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
        bytes.push(scripts + counted.bytes());
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
    `bytes to the first hit of a clean quotation grow ${ratio.toFixed(2)} times from × ${least} to × ${most}, less than ${budget.bytesRatio} times`,
  );
}

/** What the worker loads of code before it can find a quotation, compressed. */
function scriptBytes(dist: string): number {
  const folder = join(dist, '_astro');
  return readdirSync(folder)
    .filter((name) => /^(?:search-worker|find-quotation|tokens)-.*\.js$/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}
