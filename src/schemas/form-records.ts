import { z } from 'zod';
import {
  FORM_KINDS,
  type FormConvention,
  type FormGroups,
  type FormRecord,
  type GivenName,
  type ListedForms,
} from '../model/form-record.ts';
import { wordsSchema } from './parts.ts';

const sign = z.string().regex(/^[a-z]{2,5}$/, 'a sign of two to five small letters: "lc"');

const licence = z.literal('CC0-1.0', 'CC0-1.0, the licence of the editors’ own lists');

const origin = z.literal('own', 'own: the lists are the editors’ own, nothing is copied');

/** Schema of a line of `content/variants/conventions.tsv`. */
export const formConventionSchema = z.strictObject({
  sign,
  meaning: wordsSchema,
  origin,
  licence,
}) satisfies z.ZodType<FormConvention>;

/** Schema of a line of `content/variants/given-names.tsv`. */
export const givenNameSchema = z.strictObject({
  name: wordsSchema.regex(/^\p{L}+$/u, 'one name: "Felix"'),
  origin,
  licence,
  reason: wordsSchema,
}) satisfies z.ZodType<GivenName>;

/**
 * Schema of a line of the other lists in `content/variants/`.
 *
 * @param signs the signs of the conventions
 */
export function formRecordSchema(signs: readonly string[]): z.ZodType<FormRecord> {
  return z.strictObject({
    held: z.array(wordsSchema).min(1, 'at least one form that stands in the books'),
    kind: z.enum(FORM_KINDS, `one of ${FORM_KINDS.join(', ')}`),
    typed: z.array(
      z.strictObject({
        follows: z.enum(signs, `a sign of conventions.tsv: ${signs.join(', ')}`),
        forms: z.array(wordsSchema).min(1, 'at least one form'),
      }),
    ),
    origin,
    licence,
    reason: wordsSchema,
  });
}

const group = z.tuple([z.array(wordsSchema), z.array(wordsSchema)]);

/** Schema of `/data/variants.json`. */
export const listedFormsSchema = z.strictObject({
  name: z.array(group),
  abbreviation: z.array(group),
  spelling: z.array(group),
  givenNames: z.array(wordsSchema),
  ownWords: z.array(wordsSchema),
}) satisfies z.ZodType<ListedForms>;

/** Schema of `/data/names.json`. */
export const namesSchema = z.array(wordsSchema) satisfies z.ZodType<FormGroups['names']>;
