// Joins the finders to their files: fetched when they are first needed, each once.

import type { FormGroups } from '../../model/form-record.ts';
import type { QuotationAnswer, WordAnswer } from '../../search/answers.ts';
import type { FinderFiles } from '../../search/finder/finder-files.ts';
import type { FormTable } from '../../search/variants/form-groups.ts';
import type { Engine } from '../../search/words/engine.ts';
import type { AskedWords, BookNames } from '../../search/words/find-words.ts';
import type { SearchFiles } from '../ask-worker.ts';

/** What finds. */
export interface Finders {
  /** Parts of the answer as they come; the last is complete. Whoever has heard enough asks for no more. */
  findWords(asked: AskedWords): AsyncIterable<WordAnswer>;
  /** @param isWanted whether the answer is still waited for */
  findQuotation(text: string, isWanted: () => boolean): Promise<QuotationAnswer>;
}

/** What the word finder needs besides its own code. */
type WordFiles = readonly [Engine, BookNames, FormTable, typeof import('../../search/words/find-words.ts')];

/** The finders that read `files`. Nothing is fetched before something is asked. */
export function openFinders(files: SearchFiles): Finders {
  let words: Promise<WordFiles> | undefined;
  const finderFiles: FinderFiles = {
    read: async (path) => new Uint8Array(await (await fetched(files.finder + path)).arrayBuffer()),
  };
  const openWords = async (): Promise<WordFiles> => {
    const [{ openEngine }, { NO_FORMS, readFormGroups }] = await Promise.all([
      import('./open-engine.ts'),
      import('../../search/variants/form-groups.ts'),
    ]);
    return Promise.all([
      openEngine(files.engine),
      fetchJson(files.addresses) as Promise<BookNames>,
      // Without the other forms the words as they were typed are found all the same.
      fetchJson(files.variants).then(
        (groups) => readFormGroups(groups as FormGroups),
        () => NO_FORMS,
      ),
      import('../../search/words/find-words.ts'),
    ]);
  };
  return {
    async *findWords(asked) {
      words ??= openWords();
      const [engine, books, forms, { findWords }] = await words;
      yield* findWords(engine, asked, books, forms);
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
