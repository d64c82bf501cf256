import type { APIRoute } from 'astro';
import { addressList } from '../../edition/address-list.ts';
import { addresses, library } from '../../edition/site-library.ts';

/** Every address of the site in brief. */
export const GET: APIRoute = () => Response.json(addressList(library, addresses));
