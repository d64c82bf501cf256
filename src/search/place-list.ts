/**
 * What of the books a reader can name when they type a place: chapters, sections, printed pages, notes. Shipped as
 * `/data/places.json`; words of the text are not in it.
 */
import type { ChapterKind } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { PageStatus } from '../model/page-map.ts';

/** The places of all works, in the order in which the site shows them. */
export interface PlaceList {
  readonly works: readonly PlacedWork[];
}

/** A work with its chapters and printed pages, both in the order of the book. */
export interface PlacedWork {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly year: number;
  /** Printed number of the volume: `I`. */
  readonly volume?: string;
  readonly authors: readonly { readonly given?: string; readonly family: string }[];
  /** Place and publisher, which stand in citations too. */
  readonly imprint: readonly string[];
  readonly address: string;
  /** What the addresses of its page views begin with; a folio and a slash follow. */
  readonly pageViews: string;
  /** Whether its text is on this site; if not, its addresses answer with a notice, and no notes are listed. */
  readonly isShown: boolean;
  readonly chapters: readonly PlacedChapter[];
  readonly pages: readonly PlacedPage[];
  /** Pages that the book counts and the site has no address for, with the reason that is on record. */
  readonly outside: readonly { readonly first: Folio; readonly last: Folio; readonly reason: string }[];
  /** What the source lacks before its first and after its last page, in sentences for the reader. */
  readonly before: string;
  readonly after: string;
}

/** A chapter, preface or note of a work. */
export interface PlacedChapter {
  readonly kind: ChapterKind;
  /** Printed number or letter. */
  readonly number?: string;
  readonly part?: { readonly number: string; readonly title: string };
  /** As in the contents: "Chapter 4: From February to October". */
  readonly name: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly address: string;
  readonly first: Folio;
  readonly last: Folio;
  /** Section headings: words, printed page, and the id of the heading where its text is shown. */
  readonly sections: readonly { readonly title: string; readonly folio: Folio; readonly id?: string }[];
}

/** A printed page. */
export interface PlacedPage {
  readonly folio: Folio;
  /** Absent: `present`. */
  readonly status?: Exclude<PageStatus, 'present'>;
  /** Index of its chapter in the work's list; absent for blank pages between parts. */
  readonly chapter?: number;
  /** Why it has no text, for `blank`. */
  readonly reason?: string;
  /**
   * The notes that begin on it, in the order of the print: the label where the id follows from it (`2` is `n61-2`),
   * else label and id (`["*", "n61-1"]`).
   */
  readonly notes?: readonly (string | readonly [label: string, id: string])[];
}

/** What a reader who typed a place is told: a place in each work that has it. */
export interface PlaceAnswer {
  /** The place as it was understood: "p. 61, n. 2", "Chapter 4". */
  readonly asked: string;
  /** Whether nothing but a place can be meant: "p. 61" and "chapter 4", but not "vi", "61" or "preface". */
  readonly isCertain: boolean;
  readonly places: readonly NamedPlace[];
}

/** A place of a work, or that it has no such place. */
export interface NamedPlace {
  readonly work: string;
  /** Short title of the work. */
  readonly book: string;
  readonly kind: 'work' | 'part' | 'chapter' | 'section' | 'page' | 'note';
  /**
   * `here`: the text stands at `address`. `missing`: the page had text that no scan holds. `blank`: it had none.
   * `not-shown`: the text is left out of this copy of the site. `outside`: the source does not go so far.
   * `none`: the book has no such page, note or chapter, as far as is known.
   */
  readonly state: 'here' | 'missing' | 'blank' | 'not-shown' | 'outside' | 'none';
  /** Name of the place, and of the link where it has an address: "Page 61, note 2". */
  readonly name: string;
  /** Address to open: in the chapter where its text is shown. Absent for `outside` and `none`. */
  readonly address?: string;
  /** Address of the view of the printed page, beside the scanned text; pages and notes only. */
  readonly pageView?: string;
  /** The chapter in which a page, note or section stands. */
  readonly chapter?: PlaceLink;
  /** Printed pages of a chapter or part: "pp. 70–101". */
  readonly pages?: string;
  /** What there is to say of it, in sentences: why a page is missing, which pages there are. */
  readonly remark?: string;
  /** Where else to go: the neighbours of a page that has no text, the other page of a range, the notes of a page. */
  readonly near: readonly PlaceLink[];
}

/** A link to a place, with the words that name it. */
export interface PlaceLink {
  readonly name: string;
  readonly address: string;
}
