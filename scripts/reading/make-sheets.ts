/** The sheets of all works with errors planted in them, and the key. */
import { join } from 'node:path';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { restoreWork } from '../../src/pipeline/restore-work.ts';
import { type SheetPage, writeSheet } from '../../src/readings/write-sheet.ts';
import { hashOfPage } from '../edition/hash-page.ts';
import { readSources } from '../edition/read-sources.ts';
import { readLexicon } from '../read-lexicon.ts';
import { plantInSource, type ShownPlant } from './plant-in-source.ts';
import type { ReadingKey, Run } from './reading-folder.ts';
import { sheetPages } from './sheet-pages.ts';

/** Shares of the planted errors in the text, in the notes, in numbers of either: roughly as its own errors lie. */
const SHARES = { body: 0.5, notes: 0.33, figures: 0.17 };

/** A work of fewer pages is read in one run. */
const ONE_RUN = 100;

/** All sheets by run, and what the readers must not see. */
export function makeSheets(
  content: string,
  { runs, plants: wanted, seed }: { readonly runs: number; readonly plants: number; readonly seed: number },
): { readonly sheets: ReadonlyMap<string, string>; readonly key: ReadingKey } {
  const lexicon = readLexicon(join(content, 'lexicon'));
  const sources = readSources(content);
  const total = sources.reduce((sum, { received }) => sum + received.length, 0);
  const sheets = new Map<string, string>();
  const plants: Record<string, readonly ShownPlant[]> = {};
  const pages: Record<string, Record<string, string>> = {};
  const made: Run[] = [];
  for (const source of sources) {
    const { id } = source.work;
    const clean = restoreWork(source.work, source.received, lexicon, [], []);
    const share = (wanted * source.received.length) / total;
    const planted = plantInSource(source, clean, lexicon, sharesOf(share), seed);
    plants[id] = planted.plants;
    pages[id] = hashesOf(clean);
    const all = sheetPages(planted.restored, lexicon);
    for (const [index, [from, to]] of inRuns(all, all.length < ONE_RUN ? 1 : runs).entries()) {
      const name = `${id}-${String(index + 1).padStart(2, '0')}`;
      sheets.set(
        name,
        writeSheet([
          ...asContext(all.slice(Math.max(0, from - 1), from)),
          ...all.slice(from, to),
          ...asContext(all.slice(to, to + 1)),
        ]),
      );
      made.push({ name, work: id, folios: all.slice(from, to).map(({ folio }) => folio) });
    }
  }
  return { sheets, key: { seed, pages, runs: made, plants } };
}

function sharesOf(count: number) {
  return {
    body: Math.round(count * SHARES.body),
    notes: Math.round(count * SHARES.notes),
    figures: Math.round(count * SHARES.figures),
  };
}

function hashesOf({ unruledPages }: RestoredWork): Record<string, string> {
  return Object.fromEntries([...unruledPages].map(([folio, text]) => [folio, hashOfPage(text)]));
}

/** Runs of pages that are equally long to read, as half-open ranges. */
function inRuns(pages: readonly SheetPage[], runs: number): [number, number][] {
  const lengths = pages.map((page) => writeSheet([page]).length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const ranges: [number, number][] = [];
  let [from, sum] = [0, 0];
  for (const [index, length] of lengths.entries()) {
    sum += length;
    if (sum < (total * (ranges.length + 1)) / runs && index < pages.length - 1) continue;
    ranges.push([from, index + 1]);
    from = index + 1;
  }
  return ranges;
}

function asContext(pages: readonly SheetPage[]): SheetPage[] {
  return pages.map((page) => ({ ...page, isContext: true }));
}
