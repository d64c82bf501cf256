import { editionData } from './edition-data.ts';
import { formGroups, vocabularyOf } from './form-groups.ts';
import { addresses, formRecords, givenNames, library } from './site-library.ts';

const texts = library.entries
  .filter(({ shown }) => shown)
  .flatMap(({ work, chapters, pageMap }) => editionData(work, chapters, pageMap, addresses).passages)
  .filter(({ kind }) => kind !== 'lacuna')
  .map(({ text }) => text);

/** Other forms of names and words that lead to a word of the works shown. */
export const shippedForms = formGroups(formRecords, givenNames, vocabularyOf(texts));
