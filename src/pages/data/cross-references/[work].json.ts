import type { APIRoute, GetStaticPaths } from 'astro';
import { withheldData } from '../../../edition/edition-data.ts';
import type { Entry } from '../../../edition/library.ts';
import { referencePreviews } from '../../../edition/reference-previews.ts';
import { addresses, workPaths } from '../../../edition/site-library.ts';

export const getStaticPaths: GetStaticPaths = workPaths;

/** The beginnings of the places to which cross-references lead; of a work that is not shown only why, so that the address answers. */
export const GET: APIRoute<{ entry: Entry }> = ({ props: { entry } }) =>
  Response.json(
    entry.shown ? referencePreviews(entry.chapters, entry.outline) : withheldData(entry.work, addresses),
  );
