import type { Folio } from './folio.ts';

/**
 * A reference to a note, as a zero-width place in a text.
 * Every offset in this file counts UTF-16 units from the first character of the passage's text (0-based).
 */
export interface NoteRef {
  readonly offset: number;
  /** The sign printed at the place: `"2"`, `"*"`. */
  readonly mark: string;
  /** Id of the note it refers to; absent for an orphan, a sign to which no note was found. */
  readonly note?: string;
}

/**
 * The place where a printed page begins inside a text. It stands before the first word of the page; if the
 * page end cut a word in two it stands after that word, and `split` tells where the cut was.
 */
export interface PageBreak {
  readonly offset: number;
  readonly folio: Folio;
  /** Offset of the first character of the new page, smaller than `offset`; absent when no word is cut. */
  readonly split?: number;
}

/** A stretch of a text, half-open. Ranges of one text nest or keep apart; they never cross. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A printed cross-reference that leads somewhere in the same work. */
export interface Link extends TextRange {
  /** Chapter that holds the target. */
  readonly chapter: string;
  /** Id of the target: `page-240`, `n401-3`, `h233-1`. */
  readonly target: string;
}

/** A reading that the evidence does not settle: the text keeps one form, the others are named. */
export interface Doubt extends TextRange {
  readonly alternatives: readonly string[];
}

/**
 * Words in italics. What the print had in italics no OCR tells: unless an editor ruled it, it is inferred from what
 * the words are, the title of a book for one.
 */
export interface Emphasis extends TextRange {
  /** An editor decided it by a ruling. */
  readonly ruled?: true;
}

/** Words in another language than their work (BCP 47 code). */
export interface Foreign extends TextRange {
  readonly lang: string;
}

/** What the editors say of words that stand as printed, where a reader would stumble. */
export interface EditorNote extends TextRange {
  readonly text: string;
}

/** What every text of the edition has: its characters and what stands in or over them. */
export interface Inline {
  /** NFC; single spaces; no marks of notes or pages. Only notes hold `\n`, between their paragraphs. */
  readonly text: string;
  readonly pageBreaks: readonly PageBreak[];
  readonly links: readonly Link[];
  readonly emphasis: readonly Emphasis[];
  readonly foreign: readonly Foreign[];
  readonly doubts: readonly Doubt[];
  /** Words that the editors supplied where the witness has none. */
  readonly supplied: readonly TextRange[];
  readonly editorNotes: readonly EditorNote[];
}

/** Kinds of passage. An item is one entry of a list; a lacuna stands for a page that no scan holds. */
export type PassageKind = 'heading' | 'paragraph' | 'quotation' | 'item' | 'lacuna';

/** The smallest unit with a permanent address: a heading, a paragraph, a block quotation, an item, a missing page. */
export interface Passage extends Inline {
  /** `p61-3`, `h70-1`, `page-141` (lacuna). A promise: kept by the ledger. */
  readonly id: string;
  readonly kind: PassageKind;
  readonly noteRefs: readonly NoteRef[];
  /** Headings only: 1 for the lines that open a chapter, 2 for sections in it. */
  readonly level?: 1 | 2;
  /** The whole passage was supplied by the editors (a heading lost in the scans). */
  readonly isSupplied?: true;
  /** The paragraph goes on from the one before the block quotation above it. */
  readonly continues?: true;
  /** The text stops in mid-sentence because the next page is missing. */
  readonly brokenOff?: true;
  /** Quotations only: who spoke or wrote it, where text or note names him and an editor ruled it. For citing. */
  readonly speaker?: string;
}

/** A printed footnote with what ran over to the next page. */
export interface Note extends Inline {
  /** `n61-2`: printed number 2 on page 61; position on the page where the sign is no number. */
  readonly id: string;
  /** The sign printed before it: `"2"`, `"*"`. */
  readonly label: string;
  /** The page on which the note begins. */
  readonly folio: Folio;
}

/** The empty annotations of a plain text. */
export const PLAIN = {
  pageBreaks: [],
  links: [],
  emphasis: [],
  foreign: [],
  doubts: [],
  supplied: [],
  editorNotes: [],
} as const;
