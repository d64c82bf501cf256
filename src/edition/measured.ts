import { ZONES, type Zone, type ZoneScore } from '../model/accuracy.ts';
import { type ErrorRate, errorRate } from '../score/error-interval.ts';
import { readGoldPage } from '../score/read-gold-page.ts';
import { scoredChapters } from '../score/scored-chapters.ts';
import { zoneScores } from '../score/zone-scores.ts';
import type { Entry } from './library.ts';

/** Which part of the pages a rate is of. */
export type MeasuredPart = Zone | 'all';

/** The parts in the order in which they are told. */
export const MEASURED_PARTS: readonly MeasuredPart[] = [...ZONES, 'all'];

/** Rates of wrong characters and wrong words. */
export interface Rates {
  readonly characters: ErrorRate;
  readonly words: ErrorRate;
}

/** What was measured on the ground-truth pages of one work. */
export interface Measured {
  readonly pages: number;
  /** The text as it stands. */
  readonly ruled: Readonly<Record<MeasuredPart, Rates>>;
  /** The text as the rules alone make it, without any decision of a reader. */
  readonly unruled: Readonly<Record<MeasuredPart, Rates>>;
}

/**
 * The error rates of a work's text on its ground-truth pages, given by file name; `undefined` where it has none, where
 * its text is not shown, or where nobody has measured it without rulings.
 *
 * @param unruled what the rules alone make of the same pages
 */
export function measure(
  { work, shown, chapters }: Entry,
  groundTruth: ReadonlyMap<string, string>,
  unruled: readonly ZoneScore[],
): Measured | undefined {
  if (!shown || unruled.length === 0) return undefined;
  const pages = [...groundTruth].map(([file, text]) => readGoldPage(file, text));
  const ruled = zoneScores(scoredChapters(work.groundTruth, chapters), pages);
  if (ruled.length === 0) return undefined;
  return {
    pages: new Set(ruled.map(({ page }) => page)).size,
    ruled: ratesByPart(ruled),
    unruled: ratesByPart(unruled),
  };
}

/** The rates of some zones, by part; the zones of one page count as one page where they are taken together. */
export function ratesByPart(scores: readonly ZoneScore[]): Record<MeasuredPart, Rates> {
  const of = (part: MeasuredPart): Rates => {
    const pages = Map.groupBy(
      scores.filter(({ zone }) => part === 'all' || zone === part),
      ({ page }) => page,
    );
    const counts = (units: 'characters' | 'words', errors: 'errors' | 'wrongWords') =>
      [...pages.values()].map((zones) => ({
        units: zones.reduce((sum, zone) => sum + zone[units], 0),
        errors: zones.reduce((sum, zone) => sum + zone[errors], 0),
      }));
    return {
      characters: errorRate(counts('characters', 'errors')),
      words: errorRate(counts('words', 'wrongWords')),
    };
  };
  return { body: of('body'), notes: of('notes'), all: of('all') };
}
