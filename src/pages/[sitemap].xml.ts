import type { APIRoute, GetStaticPaths } from 'astro';
import { addresses, library, siteAddress } from '../edition/site-library.ts';
import { sitemap } from '../edition/sitemap.ts';

/** A sitemap names absolute addresses; a site that does not know its own has none. */
export const getStaticPaths: GetStaticPaths = () =>
  siteAddress === '' ? [] : [{ params: { sitemap: 'sitemap' } }];

/** The sitemap. */
export const GET: APIRoute = () =>
  new Response(sitemap(library, addresses, siteAddress), { headers: { 'Content-Type': 'application/xml' } });
