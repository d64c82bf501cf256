// Joins the word finder to the engine, the names of the books and the other forms of words.
import type { FormGroups } from '../../model/form-record.ts';
import type { WordAnswer } from '../../search/answers.ts';
import { type FormTable, NO_FORMS, readFormGroups } from '../../search/variants/form-groups.ts';
import { type AskedWords, type BookNames, findWords, usesForms } from '../../search/words/find-words.ts';
import type { SearchFiles } from '../ask-worker.ts';
import { openEngine } from './open-engine.ts';

/** The word finder; its files are fetched when they are first needed, each once. */
export function openWords(
  files: SearchFiles,
  fetchJson: (address: string) => Promise<unknown>,
): (asked: AskedWords) => AsyncIterable<WordAnswer> {
  const opened = Promise.all([openEngine(files.engine), fetchJson(files.addresses) as Promise<BookNames>]);
  let forms: Promise<FormTable> | undefined;
  const fetchForms = () =>
    fetchJson(files.variants).then(
      (groups) => readFormGroups(groups as FormGroups),
      // Without the other forms the words as they were typed are found all the same.
      () => NO_FORMS,
    );
  return async function* (asked) {
    if (usesForms(asked)) forms ??= fetchForms();
    const [[engine, books], held = NO_FORMS] = await Promise.all([opened, forms]);
    yield* findWords(engine, asked, books, held);
  };
}
