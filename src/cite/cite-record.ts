import type { Author, ChapterKind } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Work } from '../model/work.ts';

/** A chapter as a citation names it. */
export interface CitedChapter {
  readonly slug: string;
  readonly kind: ChapterKind;
  readonly number?: string | undefined;
  readonly title: string;
  /** Only where others than the book's authors wrote it. */
  readonly authors?: readonly Author[] | undefined;
  readonly pages: { readonly first: Folio; readonly last: Folio };
  /** Chapter and book have one name: it is cited as the book. */
  readonly isBook?: true;
  /** Path of its address. */
  readonly address: string;
}

/** All that citations and links need to know of what is read: the one record from which every style is made. */
export interface CiteRecord {
  /** The printed book. */
  readonly book: Pick<
    Work,
    'authors' | 'title' | 'volume' | 'series' | 'place' | 'publisher' | 'year' | 'language'
  >;
  /** Id of the work, for the key of an entry. */
  readonly work: string;
  readonly edition: Work['edition'];
  /** Name of the site. */
  readonly site: string;
  /** Printed page that is read, on the view of one. */
  readonly folio?: Folio | undefined;
  /** The chapters of the page: one, or all of a work. */
  readonly chapters: readonly CitedChapter[];
  /** Words that the editors restored, and not for certain: each stands once in the text of its passage or note. */
  readonly unsure: readonly { readonly id: string; readonly words: string }[];
  /** Path of the address of the book, the same on each of its pages. */
  readonly address: string;
  /** Paths with `{folio}` and `{id}` in them: a page view, the history of a passage, the report of an error. */
  readonly ways: { readonly page: string; readonly history: string; readonly report: string };
}

/** Where in the book, as its pages and notes are numbered in print. */
export interface Locator {
  readonly first: Folio;
  readonly last: Folio;
  /** Signs of the printed notes, where all stands in notes: the first and the last. */
  readonly notes?: readonly [first: string, last: string] | undefined;
}

/** Whose words are cited: of a quotation, who spoke or wrote them if that is known. */
export interface QuotedWords {
  readonly speaker?: string | undefined;
}

/** One thing that is cited: a book, a chapter of it, or a place in it. */
export interface Cited {
  readonly record: CiteRecord;
  /** The chapter, where it is cited as such or has authors of its own. */
  readonly chapter?: CitedChapter | undefined;
  /** The place, where it is not the whole that is cited. */
  readonly locator?: Locator | undefined;
  /** The words are quoted in the book from someone else. */
  readonly quoted?: QuotedWords | undefined;
  /** Absolute address of it, where the site knows its own. */
  readonly url: string | undefined;
}
