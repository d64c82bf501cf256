import type { Author, ChapterKind } from './chapter.ts';
import type { Folio } from './folio.ts';

/** A printed line of an opening head, or a section heading. */
export interface OutlineHeading {
  /** The words as printed, capitals included. */
  readonly text: string;
  /** False where the witness lost the line; it is then supplied and marked so. */
  readonly inWitness: boolean;
}

/** A section heading with the page it stands on. */
export interface OutlineSection extends OutlineHeading {
  readonly opens: Folio;
}

/** A chapter, preface or note as the editors' outline knows it. */
export interface OutlineChapter {
  readonly slug: string;
  readonly kind: ChapterKind;
  /** The printed label above the title ("CHAPTER 4", "NOTE A"), if there is one. */
  readonly label: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly shortTitle: string;
  readonly part: { readonly number: string; readonly title: string } | null;
  readonly opens: Folio;
  readonly authors?: readonly Author[] | undefined;
  readonly headings: readonly OutlineHeading[];
  readonly sections: readonly OutlineSection[];
}

/** A printed page that no scan holds, typed from a copy of the book: a further witness for this one page. */
export interface AddedPage {
  readonly page: Folio;
  /** Short name of the copy it was typed from: one capital letter, not that of the work's own witness. */
  readonly siglum: string;
  /** The typed page, relative to the folder of the work. */
  readonly file: string;
  readonly sha256: string;
  /**
   * First and last line that it has behind the lines of the witness, 1-based, both included. They are written down
   * when the page is added and never change, so that every locus on it stays what it is.
   */
  readonly lines: readonly [number, number];
  /** Which copy was typed, by whom and when: in a sentence for the reader. */
  readonly source: string;
}

/** A printed book, its source and its rights: the record that the editors keep in `work.yaml`. */
export interface Work {
  readonly id: string;
  /** Short name of the witness: one capital letter. */
  readonly siglum: string;
  /** Key of the ground-truth pages that belong to it. */
  readonly groundTruth: string;
  readonly title: string;
  readonly shortTitle: string;
  /** What it is called where the search says what the site holds: "Smith, vol. I". Absent: its authors and short title. */
  readonly heldAs?: string | undefined;
  readonly authors: readonly Author[];
  readonly series?: { readonly title: string; readonly number: string } | undefined;
  readonly volume?: string | undefined;
  readonly publisher: string;
  readonly place: string;
  readonly year: number;
  /** Which printing the source was made from and how that is known, in a sentence; absent where it is not identified. */
  readonly printing?: string | undefined;
  /** BCP 47 code of the text. */
  readonly language: string;
  /** Which of the two English habits its words ending in -ize follow. */
  readonly spelling: 'ize' | 'ise';
  /** Words that it prints with accents although English also has them bare, and how that is known. */
  readonly accents?: { readonly words: readonly string[]; readonly reason: string } | undefined;
  readonly witness: {
    readonly file: string;
    readonly sha256: string;
    readonly received: string;
    /** `marked`: a full line ends in a space and one whose hyphen was lost does not. */
    readonly lineEnds: 'marked' | 'unmarked';
  };
  /** How its footnotes are marked: by numbers or by signs (*, †), beginning anew on every page. */
  readonly notes: { readonly marks: 'numbers' | 'signs' };
  readonly edition: {
    readonly version: string;
    readonly date: string;
    readonly state: 'draft' | 'published';
  };
  /** Whether its text may be shown to the public. */
  readonly publish: boolean;
  /** When it was taken back from the public (ISO date) and why, in a sentence for the reader; then `publish` is false. */
  readonly withdrawn?: { readonly date: string; readonly reason: string } | undefined;
  readonly rights: { readonly statement: string; readonly label: string; readonly reason: string };
  /** Address of page images with `{folio}` and `{scan}` to fill in. */
  readonly facsimile?: string | undefined;
  readonly pages: {
    readonly first: Folio;
    readonly last: Folio;
    readonly sequences: readonly { readonly from: Folio; readonly to: Folio }[];
    readonly blank: readonly {
      readonly pages: readonly Folio[];
      readonly kind: string;
      readonly reason: string;
    }[];
    /**
     * Pages that no scan holds and whose place no repeated scan betrays. The map proves that a page is missing
     * between two known ones, not after which scan: that the editors say here.
     */
    readonly missing?: readonly { readonly page: Folio; readonly reason: string }[] | undefined;
    /** Signature marks: the page and letter of the first one, and the pages of a sheet. */
    readonly signatures?:
      | { readonly letters: readonly string[]; readonly first: Folio; readonly every: number }
      | undefined;
    readonly beforeSource: string;
    readonly afterSource: string;
  };
  readonly runningHeads: readonly string[];
  readonly chapters: readonly OutlineChapter[];
  /** Missing pages that were added since, in the order in which they were added. */
  readonly addedPages?: readonly AddedPage[] | undefined;
}

/** The site's own record, `content/site.yaml`. */
export interface SiteRecord {
  readonly name: string;
  /** The name where there is room for 16 characters, as among the search engines of a browser. */
  readonly shortName?: string;
  /** One line on what the site holds; `{count}` and `{years}` are filled in from the works. */
  readonly line: string;
  readonly operator: string;
  readonly contact: string;
  /**
   * Where reports of errors go: to a mail address, or to the address at which a forge opens an issue (it fills in `title`
   * and `body` of its query). Absent: readers get a text to copy.
   */
  readonly reports?: { readonly mail?: string; readonly issues?: string };
  /** Address with scheme, without path; empty: no canonical links. */
  readonly address: string;
}
