import { z } from 'zod';
import type { Citation } from '../model/citation.ts';
import { slugSchema, wordsSchema } from './parts.ts';

const offset = z.int().min(0);
const number = z.int().min(1).max(399);

/** Schema of `content/citations/<work>.json`. */
export const citationsSchema = z.array(
  z
    .strictObject({
      passage: wordsSchema,
      start: offset,
      end: offset,
      text: wordsSchema,
      form: z.enum(['title', 'ibid', 'op-cit']),
      work: slugSchema.exactOptional(),
      unresolved: wordsSchema.exactOptional(),
      volume: number.exactOptional(),
      part: number.exactOptional(),
      number: wordsSchema.exactOptional(),
      pages: wordsSchema.exactOptional(),
      articles: wordsSchema.exactOptional(),
      year: wordsSchema.exactOptional(),
      date: wordsSchema.exactOptional(),
    })
    .refine(({ start, end, text }) => end - start === text.length, 'a text as long as its range')
    .refine(
      ({ work, unresolved }) => (work === undefined) !== (unresolved === undefined),
      'a work or why none',
    ),
) satisfies z.ZodType<Citation[]>;
