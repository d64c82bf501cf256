import type { APIRoute, GetStaticPaths } from 'astro';
import { editionData, withheldData } from '../../edition/edition-data.ts';
import type { Entry } from '../../edition/library.ts';
import { addresses, workPaths } from '../../edition/site-library.ts';
import { editionDataSchema } from '../../schemas/edition-data.ts';

export const getStaticPaths: GetStaticPaths = workPaths;

/** Edition data of a work; of one that is not shown only what it is and why, so that the address answers. */
export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) => {
  if (!entry.shown) return Response.json(withheldData(entry.work, addresses));
  const data = editionData(entry.work, entry.chapters, entry.pageMap, addresses);
  return Response.json(editionDataSchema.parse(data));
};
