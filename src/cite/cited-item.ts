import type { Author } from '../model/chapter.ts';
import type { Work } from '../model/work.ts';
import type { Cited } from './cite-record.ts';
import { writersOf } from './cited-names.ts';
import { versionTold } from './edition-told.ts';
import { placeInPrint } from './page-numbers.ts';
import { volumeNumber } from './volume-number.ts';

/** What a reference manager takes in: the work, and the place in it as a remark, since entries have no places. */
export interface CitedItem {
  /** A chapter of a book, or a book. */
  readonly kind: 'chapter' | 'book';
  readonly title: string;
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
  readonly url: string;
  /** Name, version and day of the text. */
  readonly text: { readonly site: string; readonly edition: Work['edition'] };
  /** The place that is cited: "p. 61, n. 2". */
  readonly cited: string | undefined;
  readonly key: string;
}

/** The entry for what is cited: its chapter, or the book where that has one text. */
export function citedItem(cited: Cited): CitedItem {
  const { record, locator, quoted, url } = cited;
  const { book, edition } = record;
  const part = cited.chapter && !cited.chapter.isBook ? cited.chapter : undefined;
  const place = locator ? placeInPrint(locator) : undefined;
  const spoken = quoted ? (quoted.speaker ? `${quoted.speaker}, quoted at ` : 'a quotation at ') : '';
  return {
    kind: part ? 'chapter' : 'book',
    title: part?.title ?? book.title,
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

/** What is remarked of an item: the place cited, and which text was read. */
export function remarkOf({ cited, text }: CitedItem): string {
  const read = `Text: ${text.site}, ${versionTold(text.edition)} of ${text.edition.date}`;
  return cited === undefined ? read : `Cited: ${cited}. ${read}`;
}
