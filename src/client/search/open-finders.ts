// Joins the finders to their files: fetched when they are first needed, each once.
import type { QuotationAnswer, WordAnswer } from '../../search/answers.ts';
import type { AskedWords, SearchFiles } from '../ask-worker.ts';

/** What finds. */
export interface Finders {
  /** Parts of the answer as they come; the last is complete. Whoever has heard enough asks for no more. */
  findWords(asked: AskedWords): AsyncIterable<WordAnswer>;
  findQuotation(text: string): Promise<QuotationAnswer>;
}

/** The finders that read `files`. Nothing is fetched before something is asked. */
export function openFinders(_files: SearchFiles): Finders {
  return {
    // biome-ignore lint/correctness/useYield: stands until the word finder is joined
    async *findWords() {
      throw new Error('no word finder yet');
    },
    async findQuotation() {
      throw new Error('no quotation finder yet');
    },
  };
}
