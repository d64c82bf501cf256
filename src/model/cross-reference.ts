import type { Folio } from './folio.ts';
import type { TextRange } from './passage.ts';

/**
 * What the printed words name: one page, a run of pages, a footnote on a page, a chapter, a note of the outline
 * ("Note A"), a part, a volume.
 */
export type CrossReferenceKind = 'page' | 'pages' | 'note' | 'chapter' | 'named-note' | 'part' | 'volume';

/** The printed "above" or "below"; `null` where neither is printed. */
export type Direction = 'above' | 'below' | null;

/**
 * Where a cross-reference leads: to text of the source (`here`), to a page that no scan holds (`lacuna`), past
 * the pages that the source holds (`beyond-source`), to another part or volume of the same book, or to a book
 * of the same authors that is not this one.
 */
export type CrossReferenceOutcome =
  | 'here'
  | 'lacuna'
  | 'beyond-source'
  | 'other-part'
  | 'other-volume'
  | 'other-book';

/** One place of the book as a cross-reference names it; "notes 3 and 4" are two. */
export interface CrossReference extends TextRange {
  /** Slug of the chapter in which it is printed. */
  readonly chapter: string;
  /** Id of the passage or note in which it is printed. `start` and `end` count in its text. */
  readonly passage: string;
  /** The printed page on which it begins. */
  readonly folio: Folio;
  /** The words from `start` to `end`; where there is a target they are the words of the link. */
  readonly text: string;
  readonly kind: CrossReferenceKind;
  /** What the words name, read with misread figures put right: `"61"`, `"268-269"`, `"401 note 3"`, `"Note A"`. */
  readonly names: string;
  readonly direction: Direction;
  /** Absent unless the outcome is `here` or `lacuna`. */
  readonly target?: { readonly chapter: string; readonly id: string };
  readonly outcome: CrossReferenceOutcome;
  /** Whether the target stands where the direction says; `null` without a direction or without a page. */
  readonly directionAgrees: boolean | null;
}
