import { ZONES, type Zone, type ZoneScore } from '../model/accuracy.ts';
import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import { alignWords } from '../score/align-words.ts';
import { closestAlignment } from '../score/closest-alignment.ts';
import { editionStreams } from '../score/edition-streams.ts';
import { type ErrorRate, errorRate } from '../score/error-interval.ts';
import { type ErrorKind, errorKind } from '../score/error-kinds.ts';
import { type GoldPage, readGoldPage } from '../score/read-gold-page.ts';
import { scoredChapters } from '../score/scored-chapters.ts';
import type { ScoredWork } from '../score/scored-work.ts';
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

/** A place of a ground-truth page at which the published text was counted as wrong. */
export interface CountedDifference {
  /** Printed pages on the scan of the ground-truth page, seldom more than one. */
  readonly folios: readonly Folio[];
  readonly zone: Zone;
  /** The words of the edition, with typewriter’s quotation marks as they are compared; empty where it has none. */
  readonly edition: string;
  /** The words of the ground truth and nothing beside them; empty where it has none. */
  readonly reference: string;
  readonly kind: ErrorKind;
}

/** What was measured on the ground-truth pages of one work. */
export interface Measured {
  readonly pages: number;
  /** The text as it stands. */
  readonly ruled: Readonly<Record<MeasuredPart, Rates>>;
  /** The text as the rules alone make it, without any decision of a reader. */
  readonly unruled: Readonly<Record<MeasuredPart, Rates>>;
  /** Where the text as it stands was counted as wrong, one by one. */
  readonly differences: readonly CountedDifference[];
}

/**
 * The error rates of a work's text on its ground-truth pages, given by file name; `undefined` where it has none, where
 * its text is not shown, or where nobody has measured it without rulings.
 *
 * @param unruled what the rules alone make of the same pages
 */
export function measure(
  { work, shown, chapters, pageMap }: Entry,
  groundTruth: ReadonlyMap<string, string>,
  unruled: readonly ZoneScore[],
): Measured | undefined {
  if (!shown || unruled.length === 0) return undefined;
  const pages = [...groundTruth].map(([file, text]) => readGoldPage(file, text));
  const scored = scoredChapters(work.groundTruth, chapters);
  const ruled = zoneScores(scored, pages);
  if (ruled.length === 0) return undefined;
  return {
    pages: new Set(ruled.map(({ page }) => page)).size,
    ruled: ratesByPart(ruled),
    unruled: ratesByPart(unruled),
    differences: countedDifferences(scored, pages, ruled, pageMap),
  };
}

/** The places behind the wrong words of some zones, in the order of the ground-truth pages. */
export function countedDifferences(
  work: ScoredWork,
  pages: readonly GoldPage[],
  scores: readonly ZoneScore[],
  pageMap: Pick<PageMap, 'pages'>,
): CountedDifference[] {
  const streams = editionStreams(work);
  return scores
    .filter(({ wrongWords }) => wrongWords > 0)
    .flatMap(({ page, zone }) => {
      const words = pages.find(({ name }) => name === page)?.[zone] ?? '';
      const folios = foliosOnScan(pageMap, Number(/\d+$/.exec(page)?.[0]));
      return alignWords(closestAlignment(words, streams[zone])?.steps ?? []).flatMap((place) => {
        const kind = place.edits === 0 ? undefined : errorKind(place);
        const reference = place.gold.map(({ word }) => word).join(' ');
        return kind ? [{ folios, zone, edition: place.text.join(' '), reference, kind }] : [];
      });
    });
}

function foliosOnScan({ pages }: Pick<PageMap, 'pages'>, scan: number): Folio[] {
  return pages
    .filter((page) => page.scan === scan || page.duplicates?.some((other) => other.scan === scan))
    .map(({ folio }) => folio);
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
