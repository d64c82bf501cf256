import { z } from 'zod';
import type { CrossReference } from '../model/cross-reference.ts';
import { folioSchema, slugSchema, wordsSchema } from './parts.ts';

const offset = z.int().min(0);

/** Schema of `content/cross-references/<work>.json`. */
export const crossReferencesSchema = z.array(
  z
    .strictObject({
      chapter: slugSchema,
      passage: wordsSchema,
      folio: folioSchema,
      start: offset,
      end: offset,
      text: wordsSchema,
      kind: z.enum(['page', 'pages', 'note', 'chapter', 'named-note', 'part', 'volume']),
      names: wordsSchema,
      direction: z.enum(['above', 'below']).nullable(),
      outcome: z.enum(['here', 'lacuna', 'beyond-source', 'other-part', 'other-volume', 'other-book']),
      directionAgrees: z.boolean().nullable(),
      target: z.strictObject({ chapter: slugSchema, id: wordsSchema }).exactOptional(),
    })
    .refine(({ start, end, text }) => end - start === text.length, 'a text as long as the range is')
    .refine(
      ({ outcome, target }) => (outcome === 'here' || outcome === 'lacuna') === (target !== undefined),
      'a target if the outcome is "here" or "lacuna", and only then',
    ),
) satisfies z.ZodType<CrossReference[]>;
