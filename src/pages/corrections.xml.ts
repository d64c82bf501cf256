import type { APIRoute } from 'astro';
import { correctionsFeed } from '../edition/corrections-feed.ts';
import { addresses, library, siteAddress, versions } from '../edition/site-library.ts';

/** What was put right, as a feed. */
export const GET: APIRoute = async () =>
  new Response(await correctionsFeed(library, versions, addresses, siteAddress), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
