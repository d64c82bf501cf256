import type { APIRoute } from 'astro';
import { editionJsonSchema } from '../../schemas/edition-data.ts';

/** JSON Schema of the edition data. */
export const GET: APIRoute = () => Response.json(editionJsonSchema());
