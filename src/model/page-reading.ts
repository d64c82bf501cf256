import type { Folio } from './folio.ts';

/** Who read a page: a program, said truthfully, or a person. */
export type PageReader = 'automatic' | 'person';

/** What the reader had before them: the scanned text alone, an image of the page, or the printed book. */
export type SeenSource = 'ocr' | 'image' | 'print';

/** What became of something a reader reported; a further reader's decision included. */
export type ReadingOutcome = 'ruled' | 'refused' | 'doubt';

/**
 * One thing that a reader reports of a page: the ruling that it asks for, or (`accept`) that a finding of the checks of
 * the text is as printed. Besides what every one says it holds what a ruling of its kind says.
 */
export interface ReadingFinding {
  /** Written locus in the witness, `5530:3` (line and column, both from 1). */
  readonly at: string;
  /** A kind of ruling, or `accept`. */
  readonly kind: string;
  readonly certainty: 'certain' | 'probable';
  readonly why: string;
  /** Absent while it is open. */
  readonly outcome?: ReadingOutcome;
  /** `accept` only: code of the check, `Q1`. */
  readonly code?: string;
  /** What a ruling of the kind says besides: `reading`, `printed`, `do`, `as`, `alternatives`. */
  readonly [field: string]: unknown;
}

/** The record of one reading of one printed page, a file `content/readings/<work>/<folio>-<letter>.yaml`. */
export interface PageReading {
  /** From the name of the file. */
  readonly folio: Folio;
  /** Which reading of the page it is, from the name of the file: `a`, `b`. Readings know nothing of each other. */
  readonly letter: string;
  readonly reader: PageReader;
  readonly name: string;
  readonly seen: SeenSource;
  /** Which copy: library, shelfmark. Never absent where an image or the book was seen. */
  readonly copy?: string;
  /** Day of the reading, `2026-11-23`. Never absent where an image or the book was seen. */
  readonly date?: string;
  /** Who is thanked for it on the site; absent where nobody wishes it. */
  readonly thanks?: string;
  /** Hash of the text of the page as it was read: the first 16 hexadecimal digits of its SHA-256. */
  readonly read: string;
  /** Hash of the text that the edition had with the rulings of the page, when last seen; absent until there are any. */
  readonly left?: string;
  /** Empty where the reader found nothing. */
  readonly findings: readonly ReadingFinding[];
}

/** What a file in `content/readings` says: all of a record but what its name tells. */
export type PageReadingFile = Omit<PageReading, 'folio' | 'letter'>;
