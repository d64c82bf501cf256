// Joins the word finder to the engine, the names of the books and the other forms of words.
import type { FormGroups, ListedForms } from '../../model/form-record.ts';
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
  let listed: Promise<ListedForms> | undefined;
  let forms: Promise<FormTable> | undefined;
  let formsBySound: Promise<FormTable> | undefined;
  const fetchListed = () => {
    listed ??= fetchJson(files.variants) as Promise<ListedForms>;
    return listed;
  };
  // Without the other forms the words as they were typed are found all the same.
  const readForms = () => {
    forms ??= fetchListed().then(
      (groups) => readFormGroups(groups),
      () => NO_FORMS,
    );
    return forms;
  };
  const readFormsBySound = () => {
    formsBySound ??= Promise.all([
      fetchListed(),
      fetchJson(files.names) as Promise<FormGroups['names']>,
    ]).then(([groups, names]) => readFormGroups(groups, names), readForms);
    return formsBySound;
  };
  return async function* (asked) {
    const [[engine, books], held] = await Promise.all([opened, usesForms(asked) ? readForms() : NO_FORMS]);
    yield* findWords(engine, asked, books, held, readFormsBySound);
  };
}
