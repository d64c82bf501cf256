import type { Author } from '../model/chapter.ts';
import type { Work } from '../model/work.ts';
import type { Cited } from './cite-record.ts';
import { writersOf } from './cited-names.ts';
import { citedPart } from './cited-part.ts';
import { versionTold } from './edition-told.ts';
import { placeInPrint } from './page-numbers.ts';
import { volumeNumber } from './volume-number.ts';

/** What a reference manager takes in: the work, and the place in it as a remark, since entries have no places. */
export interface CitedItem {
  /** A chapter of a book, or a book. */
  readonly kind: 'chapter' | 'book';
  readonly title: string;
  /** Printed number of a chapter. */
  readonly number: string | undefined;
  readonly bookTitle: string;
  readonly authors: readonly Author[];
  /** Authors of the book, where they are others. */
  readonly bookAuthors: readonly Author[];
  readonly volume: string | undefined;
  readonly series: { readonly title: string; readonly number: string } | undefined;
  readonly place: string;
  readonly publisher: string;
  readonly year: number;
  /** Pages of a chapter. */
  readonly pages: { readonly first: string; readonly last: string } | undefined;
  readonly language: string;
  readonly url: string | undefined;
  /** Name, version and day of the text. */
  readonly text: { readonly site: string; readonly edition: Work['edition'] };
  /** The place that is cited: "p. 61, n. 2". */
  readonly cited: string | undefined;
  readonly key: string;
}

/** The entry for what is cited, the same as in the styles that are read: a chapter as such, or the book. */
export function citedItem(cited: Cited): CitedItem {
  const { record, locator, quoted, url } = cited;
  const { book, edition } = record;
  const part = citedPart(cited);
  const place = locator ? placeInPrint(locator) : undefined;
  const spoken = quoted ? (quoted.speaker ? `${quoted.speaker}, quoted at ` : 'a quotation at ') : '';
  return {
    kind: part ? 'chapter' : 'book',
    title: part?.title ?? book.title,
    number: part?.kind === 'chapter' ? part.number : undefined,
    bookTitle: book.title,
    authors: writersOf(cited),
    bookAuthors: part?.authors ? book.authors : [],
    volume: book.volume === undefined ? undefined : volumeNumber(book.volume),
    series: book.series,
    place: book.place,
    publisher: book.publisher,
    year: book.year,
    pages: part?.pages,
    language: book.language,
    url,
    text: { site: record.site, edition },
    cited: place === undefined ? undefined : spoken + place,
    key: part ? `${record.work}-${part.slug}` : record.work,
  };
}

/** Which place is cited: "Cited: p. 61, n. 2". */
export function placeTold({ cited }: CitedItem): string | undefined {
  return cited === undefined ? undefined : `Cited: ${cited}`;
}

/** Which text was read: "Text: Old Books, version 1.0 of 2026-09-03". */
export function textTold({ text: { site, edition } }: CitedItem): string {
  return `Text: ${site}, ${versionTold(edition)} of ${edition.date}`;
}

/** Both in one remark. */
export function remarkOf(item: CitedItem): string {
  return [placeTold(item) ?? [], textTold(item)].flat().join('. ');
}
