import type { Shelf } from './shelf.ts';

/** Path of the start file; the only name that never changes. */
export const START = 'start';

/** What has to be known before anything can be looked up. */
export interface StartFile {
  /** Folder of all other files; it is named for what they hold, so that they can be kept for ever. */
  readonly version: string;
  /** Words in all works. */
  readonly words: number;
  /** Sequences of keys with their places. */
  readonly grams: Shelf;
  /** All keys, from their beginnings and from their ends. */
  readonly forwards: Shelf;
  readonly backwards: Shelf;
  /**
   * The most frequent of the sequences that are not listed: for every half power of two the sequences that stand about
   * so often, with commas between them. They are known beforehand so that they need not be looked up.
   */
  readonly common: Readonly<Record<string, string>>;
}
