import type { APIRoute } from 'astro';
import { shippedForms } from '../../edition/shipped-forms.ts';
import { namesSchema } from '../../schemas/form-records.ts';

/** Names of the works shown, to which a word that stands nowhere may be led by its sound. */
export const GET: APIRoute = () => Response.json(namesSchema.parse(shippedForms.names));
