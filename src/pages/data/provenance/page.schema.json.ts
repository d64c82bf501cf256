import type { APIRoute } from 'astro';
import { provenanceJsonSchema } from '../../../schemas/provenance-data.ts';

/** JSON Schema of the provenance of a page. */
export const GET: APIRoute = () => Response.json(provenanceJsonSchema());
