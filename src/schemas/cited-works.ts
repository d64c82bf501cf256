import { z } from 'zod';
import { CITED_KINDS, type CitedWork } from '../model/cited-work.ts';
import { slugSchema, wordsSchema } from './parts.ts';

const volume = z.int().min(1).max(399);

/** Schema of the works in `content/authority/`, each line read into one. */
export const citedWorksSchema = z.array(
  z.strictObject({
    id: slugSchema,
    titles: z.tuple([wordsSchema], wordsSchema),
    kind: z.enum(CITED_KINDS, `one of ${CITED_KINDS.join(', ')}`),
    language: z.string().regex(/^[a-z]{2,3}$/, 'a language code of two or three letters: "ru"'),
    authors: z.array(wordsSchema),
    volumes: volume.exactOptional(),
    parted: z.array(volume),
  }),
) satisfies z.ZodType<CitedWork[]>;
