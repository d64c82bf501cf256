import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearchDescription } from '../../edition/open-search.ts';
import { addresses, library, siteAddress } from '../../edition/site-library.ts';

/** It names absolute addresses; a site that does not know its own has none. */
export const getStaticPaths: GetStaticPaths = () =>
  siteAddress === '' ? [] : [{ params: { description: 'opensearch' } }];

/** The search for those who want it in their browser (`src/edition/open-search.ts`). */
export const GET: APIRoute = () =>
  new Response(openSearchDescription(library.site, addresses, siteAddress), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
