import type { ReadingRecord } from '../model/provenance.ts';
import type { StripPage } from './book-strip.ts';
import { countByPage } from './count-corrections.ts';
import type { Entry } from './library.ts';
import { listedPlaces } from './listed-places.ts';

/** What is told of every printed page of a text, in the order of the book. */
export function stripPages({ pageMap, chapters }: Entry, records: readonly ReadingRecord[]): StripPage[] {
  const doubts = listedPlaces(chapters, pageMap).doubts.map(({ folio }) => folio);
  const corrections = countByPage(pageMap, records);
  return pageMap.pages.map(({ folio, status }, index) => ({
    folio,
    status,
    byRule: corrections[index]?.byRule ?? 0,
    byReader: corrections[index]?.byReader ?? 0,
    doubts: doubts.filter((one) => one === folio).length,
  }));
}
