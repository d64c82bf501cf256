import type { Folio } from './folio.ts';
import type { Note, Passage } from './passage.ts';

/** What a chapter of the outline is. */
export type ChapterKind = 'preface' | 'foreword' | 'chapter' | 'note' | 'text';

/** A person or body answerable for a text; `literal` for names that do not part into given and family name. */
export type Author = { readonly given: string; readonly family: string } | { readonly literal: string };

/** The record of a chapter, as its Markdown frontmatter holds it. */
export interface ChapterRecord {
  /** Id of the work: `carr-1950`. */
  readonly work: string;
  /** Last part of the chapter's address. */
  readonly slug: string;
  /** Position in the work, 1-based. */
  readonly order: number;
  readonly kind: ChapterKind;
  /** Printed number (`"4"`); absent for prefaces, notes and unnumbered texts. */
  readonly number?: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly part?: { readonly number: string; readonly title: string };
  /** Only where others than the work's authors wrote it. */
  readonly authors?: readonly Author[];
  /** First and last printed page on which it has text or a lacuna. */
  readonly pages: { readonly first: Folio; readonly last: Folio };
}

/** A chapter: all that the site and the exports ever see of its text. */
export interface Chapter extends ChapterRecord {
  /** In reading order: headings, paragraphs, quotations, items, missing pages. */
  readonly passages: readonly Passage[];
  /** In the order of the print, orphans included. */
  readonly notes: readonly Note[];
}
