import type { APIRoute, GetStaticPaths } from 'astro';
import { editionData } from '../../edition/edition-data.ts';
import type { Entry } from '../../edition/library.ts';
import { addresses, workPaths } from '../../edition/site-library.ts';
import { editionDataSchema } from '../../schemas/edition-data.ts';

/** A work that is not shown has no data either. */
export const getStaticPaths: GetStaticPaths = () => workPaths().filter(({ props }) => props.entry.shown);

/** Edition data of a work. */
export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) => {
  const data = editionData(entry.work, entry.chapters, entry.pageMap, addresses);
  return Response.json(editionDataSchema.parse(data));
};
