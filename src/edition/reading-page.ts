import type { Chapter, ChapterRecord } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Work } from '../model/work.ts';

/** What the tools of a page must know of the text on it. */
export interface ReadingPage {
  readonly work: Work;
  /** What is read: a chapter, a printed page, or the whole work. */
  readonly kind: 'chapter' | 'page' | 'whole';
  /** Printed pages of the text. */
  readonly pages: { readonly first: Folio; readonly last: Folio };
  /** The chapter that is read or holds the page; a page between chapters has none. */
  readonly record?: ChapterRecord | undefined;
  /** Its text, where this build shows it. */
  readonly chapter?: Chapter | undefined;
  /** Address of the page. */
  readonly address: string;
}
