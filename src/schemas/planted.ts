import { z } from 'zod';

const count = z.int().min(0);

/** How many planted errors were found: by the first reader, the second, by at least one of them. */
const foundSchema = z.looseObject({ planted: count, a: count, b: count, either: count });

/** What the site reads of `content/readings/planted.json`; the file has more. */
export const plantedSchema = z.looseObject({
  all: foundSchema,
  kinds: z.looseObject({ body: foundSchema, notes: foundSchema, figures: foundSchema }),
  text: z.looseObject({
    /** How many errors of the text both readers are likely to have missed. */
    missed: z.number().min(0),
    interval: z.tuple([z.number().min(0), z.number().min(0)]),
  }),
});

/** How many planted errors the readers found, and how many of the text's own they are likely to have missed. */
export type Planted = z.infer<typeof plantedSchema>;
