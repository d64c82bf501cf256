import type { Folio } from './folio.ts';
import type { PageReader, SeenSource } from './page-reading.ts';

/** What the source holds of a printed page: its text, nothing although it had text, or a page without text. */
export type PageStatus = 'present' | 'lacuna' | 'blank';

/** How a folio is known: printed on the page and read there, or counted from pages whose folio is known. */
export type FolioEvidence = 'printed' | 'inferred';

/** A second scan of a printed page, kept beside the one the text follows. */
export interface DuplicateScan {
  /** 0-based scan number. */
  readonly scan: number;
  /** First and last witness line, 1-based, both included. */
  readonly lines: readonly [number, number];
}

/**
 * How far the text of a page was compared with its source, in rising order: corrected by rule, read once or twice
 * against the scanned text by readers who know nothing of each other, checked against print. Computed from the records
 * of the readings, never set by hand.
 */
export const PAGE_STATES = ['rule', 'once', 'twice', 'print'] as const;

/** See `PAGE_STATES`. */
export type PageState = (typeof PAGE_STATES)[number];

/** A reading that counts for its page, because the text that it left still stands. */
export interface CountingReading {
  readonly letter: string;
  readonly reader: PageReader;
  readonly seen: SeenSource;
  readonly copy?: string;
  readonly date?: string;
  /** Who is thanked for it. */
  readonly thanks?: string;
}

/** One printed page of a work. */
export interface PageRecord {
  readonly folio: Folio;
  readonly status: PageStatus;
  /** Slug of the chapter its text belongs to; absent for blank pages between parts. */
  readonly chapter?: string;
  /** 0-based number of the scan the text follows; absent unless a scan holds the page. */
  readonly scan?: number;
  /** First and last witness line of the page, 1-based, both included; absent unless `present`. */
  readonly lines?: readonly [number, number];
  readonly evidence: FolioEvidence;
  /** Further scans of the same page. */
  readonly duplicates?: readonly DuplicateScan[];
  /** Why the page has no text, in a sentence for the reader; only for `blank`. */
  readonly reason?: string;
  /** Only for a page that no scan holds and that was typed from a copy: its siglum, and what is known of it. */
  readonly added?: { readonly siglum: string; readonly source: string };
  /** Only of pages that are `present`; absent for `rule`. */
  readonly state?: Exclude<PageState, 'rule'>;
  /** What the state follows from, by letter; absent where there is none. */
  readonly readings?: readonly CountingReading[];
}

/** The state of a page whose text the source holds; `undefined` for another. */
export function stateOf({ status, state }: Pick<PageRecord, 'status' | 'state'>): PageState | undefined {
  return status === 'present' ? (state ?? 'rule') : undefined;
}

/** How many pages of a map have each state. */
export function countStates({ pages }: Pick<PageMap, 'pages'>): Record<PageState, number> {
  const counts = { rule: 0, once: 0, twice: 0, print: 0 };
  for (const page of pages) {
    const state = stateOf(page);
    if (state) counts[state]++;
  }
  return counts;
}

/** Every printed page of a work between the first and the last that its source holds, in the order of the book. */
export interface PageMap {
  readonly work: string;
  /** SHA-256 of the witness the line numbers belong to; added pages have their lines behind its last one. */
  readonly witness: string;
  readonly scans: number;
  readonly pages: readonly PageRecord[];
}
