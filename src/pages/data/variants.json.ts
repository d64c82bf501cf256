import type { APIRoute } from 'astro';
import { shippedForms } from '../../edition/shipped-forms.ts';
import { listedFormsSchema } from '../../schemas/form-records.ts';

/** Other forms of names and words that lead to a word of the works shown. */
export const GET: APIRoute = () => {
  const { names: _, ...listed } = shippedForms;
  return Response.json(listedFormsSchema.parse(listed));
};
