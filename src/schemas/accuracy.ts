import { z } from 'zod';
import { type AccuracyRecord, ZONES } from '../model/accuracy.ts';
import { slugSchema } from './parts.ts';

const count = z.int('a whole number').min(0, 'a count, 0 or more');

/** Schema of `content/accuracy/<work>.json`. */
export const accuracySchema = z.strictObject({
  work: slugSchema,
  unruled: z.array(
    z.strictObject({
      page: z.string().regex(/^\S+-\d+$/, 'the name of a ground-truth page: "smith-029"'),
      zone: z.enum(ZONES, 'body or notes'),
      characters: count,
      errors: count,
      words: count,
      wrongWords: count,
    }),
  ),
}) satisfies z.ZodType<AccuracyRecord>;
