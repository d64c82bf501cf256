import type { APIRoute } from 'astro';
import { editionData } from '../../edition/edition-data.ts';
import { formGroups, vocabularyOf } from '../../edition/form-groups.ts';
import { addresses, formRecords, givenNames, library } from '../../edition/site-library.ts';
import { formGroupsSchema } from '../../schemas/form-records.ts';

/** Other forms of names and words that lead to a word of the works shown. */
export const GET: APIRoute = () => {
  const texts = library.entries
    .filter(({ shown }) => shown)
    .flatMap(({ work, chapters, pageMap }) => editionData(work, chapters, pageMap, addresses).passages)
    .filter(({ kind }) => kind !== 'lacuna')
    .map(({ text }) => text);
  return Response.json(formGroupsSchema.parse(formGroups(formRecords, givenNames, vocabularyOf(texts))));
};
