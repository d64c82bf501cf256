/**
 * A search engine under comparison. Its file is run twice: in Node, where it makes the index, and in the browser,
 * where it answers from what was made.
 */

/** What all engines index: one document per passage and note. */
export interface EngineDocument {
  /** `carr-1950/p61-1` */
  readonly id: string;
  readonly text: string;
}

/** A way of asking: with the engine's defaults, or with its tolerance for mistakes. */
export interface Asking {
  /** Ids of documents, best first; the first few are enough. */
  readonly search: (query: string) => string[] | Promise<string[]>;
}

/** An engine that is a library with an index in one file. */
export interface FileEngine {
  /** Makes the index as it is to be served. */
  readonly build: (documents: readonly EngineDocument[]) => string | Promise<string>;
  /** Reads it again and answers. */
  readonly open: (index: string) => Asking | Promise<Asking>;
}

/** How many documents an engine is asked for. */
export const WANTED = 5;
