import type { Folio } from './folio.ts';

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
}

/** Every printed page of a work between the first and the last that its source holds, in the order of the book. */
export interface PageMap {
  readonly work: string;
  /** SHA-256 of the witness the line numbers belong to; added pages have their lines behind its last one. */
  readonly witness: string;
  readonly scans: number;
  readonly pages: readonly PageRecord[];
}
