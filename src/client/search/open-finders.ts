// Joins the finders to their files: fetched when they are first needed, each once.

import type { QuotationAnswer, WordAnswer } from '../../search/answers.ts';
import type { FinderFiles } from '../../search/finder/finder-files.ts';
import type { AskedWords } from '../../search/words/find-words.ts';
import type { SearchFiles } from '../ask-worker.ts';

/** What finds. */
export interface Finders {
  /** Parts of the answer as they come; the last is complete. Whoever has heard enough asks for no more. */
  findWords(asked: AskedWords): AsyncIterable<WordAnswer>;
  /** @param isWanted whether the answer is still waited for */
  findQuotation(text: string, isWanted: () => boolean): Promise<QuotationAnswer>;
}

/** The finders that read `files`. Nothing is fetched before something is asked. */
export function openFinders(files: SearchFiles): Finders {
  const finderFiles: FinderFiles = {
    read: async (path) => new Uint8Array(await (await fetched(files.finder + path)).arrayBuffer()),
  };
  let words: Promise<(asked: AskedWords) => AsyncIterable<WordAnswer>> | undefined;
  return {
    async *findWords(asked) {
      words ??= import('./open-words.ts').then(({ openWords }) => openWords(files, fetchJson));
      yield* (await words)(asked);
    },
    async findQuotation(text, isWanted) {
      const { findQuotation } = await import('../../search/finder/find-quotation.ts');
      return findQuotation(finderFiles, text, isWanted);
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  return (await fetched(address)).json();
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
