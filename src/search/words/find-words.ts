/** Finds words and phrases: asks the engine which records may hold them, reads these, and tells the sentences. */
import type { WordAnswer } from '../answers.ts';
import type { FormTable } from '../variants/form-groups.ts';
import type { Engine } from './engine.ts';

/** What is asked. */
export interface AskedWords {
  /** Words, "phrases" in any kind of quotation marks, -words and -"phrases" that must not stand there. */
  readonly query: string;
  /** Whether other forms of the words are looked for too; never of those in quotation marks. */
  readonly widen: boolean;
  /** Whether the reader may still be typing: the last word then counts as the beginning of one. */
  readonly isTyping: boolean;
}

/** Works and chapters by their names, as `/data/addresses.json` has them. */
export interface BookNames {
  readonly works: readonly {
    readonly id: string;
    readonly name: string;
    readonly chapters: readonly { readonly address: string; readonly name: string; readonly part?: string }[];
  }[];
}

/**
 * The parts of the answer, one after another; the last one is complete. Whoever has heard enough stops asking.
 * After a part that is paused the next one goes on reading.
 */
export async function* findWords(
  _engine: Engine,
  _asked: AskedWords,
  _books: BookNames,
  _forms: FormTable,
): AsyncGenerator<WordAnswer> {
  yield { added: [], passages: 0, read: 0, isComplete: true, widened: [], unknown: [] };
}
