import type { APIRoute } from 'astro';
import { placeList } from '../../edition/place-list.ts';
import { addresses, library } from '../../edition/site-library.ts';

/** Chapters, printed pages and notes in brief, for whoever types a place into the search. */
export const GET: APIRoute = () => Response.json(placeList(library, addresses));
