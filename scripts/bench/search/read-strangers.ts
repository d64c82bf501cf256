/** Sentences that the works do not hold: of other books, and invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sentence of another book, which is in the public domain. */
export interface Stranger {
  readonly author: string;
  readonly title: string;
  /** Of the first edition, or of its first volume. */
  readonly year: number;
  /** Quoted from memory: it may differ in a comma from the edition that you have at hand. */
  readonly text: string;
}

/** See above. */
export interface Strangers {
  readonly sentences: readonly Stranger[];
  readonly invented: readonly string[];
}

/** Reads them from the file beside this one. */
export function readStrangers(): Strangers {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'strangers.json'), 'utf8')) as Strangers;
}
