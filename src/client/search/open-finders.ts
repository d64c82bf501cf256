// Joins the finders to their files: fetched when they are first needed, each once.
import type { QuotationAnswer, WordAnswer } from '../../search/answers.ts';
import type { Engine } from '../../search/words/engine.ts';
import type { AskedWords, BookNames } from '../../search/words/find-words.ts';
import type { FormTable } from '../../search/variants/form-groups.ts';
import type { SearchFiles } from '../ask-worker.ts';

/** What finds. */
export interface Finders {
  /** Parts of the answer as they come; the last is complete. Whoever has heard enough asks for no more. */
  findWords(asked: AskedWords): AsyncIterable<WordAnswer>;
  findQuotation(text: string): Promise<QuotationAnswer>;
}

/** What the word finder needs besides its own code. */
type WordFiles = readonly [Engine, BookNames, FormTable, typeof import('../../search/words/find-words.ts')];

/** The finders that read `files`. Nothing is fetched before something is asked. */
export function openFinders(files: SearchFiles): Finders {
  let words: Promise<WordFiles> | undefined;
  const openWords = async (): Promise<WordFiles> => {
    const [{ openEngine }, { readFormGroups }] = await Promise.all([
      import('./open-engine.ts'),
      import('../../search/variants/form-groups.ts'),
    ]);
    return Promise.all([
      openEngine(files.engine),
      fetchJson(files.addresses) as Promise<BookNames>,
      fetchJson(files.variants).then((groups) => readFormGroups(groups as never)),
      import('../../search/words/find-words.ts'),
    ]);
  };
  return {
    async *findWords(asked) {
      words ??= openWords();
      const [engine, books, forms, { findWords }] = await words;
      yield* findWords(engine, asked, books, forms);
    },
    async findQuotation() {
      throw new Error('no quotation finder yet');
    },
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
