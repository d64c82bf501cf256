import { figuresOf } from '../score/figures.ts';
import { readGoldPage } from '../score/read-gold-page.ts';
import { scoreWorks } from '../score/score-works.ts';
import type { Addresses } from './addresses.ts';
import { editionData } from './edition-data.ts';
import type { Entry } from './library.ts';

/** What was measured on the ground-truth pages of one work. */
export interface Measured {
  readonly pages: number;
  readonly characters: number;
  /** Wrong, missing and surplus characters as part of the characters of the pages, 0 to 1. */
  readonly errorRate: number;
}

/**
 * The error rate of a work's text on its ground-truth pages, given by file name; `undefined` where it has none
 * or its text is not shown.
 */
export function measure(
  entry: Entry,
  groundTruth: ReadonlyMap<string, string>,
  addresses: Addresses,
): Measured | undefined {
  const own = [...groundTruth]
    .map(([file, text]) => readGoldPage(file, text))
    .filter(({ work }) => work === entry.work.groundTruth);
  if (!entry.shown || own.length === 0) return undefined;
  const data = editionData(entry.work, entry.chapters, entry.pageMap, addresses);
  const { pages, characters, cer } = figuresOf(scoreWorks([data], own));
  return { pages, characters, errorRate: cer };
}
