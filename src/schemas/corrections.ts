import { z } from 'zod';
import type { CorrectionList } from '../model/correction.ts';
import { slugSchema } from './parts.ts';

/** Schema of `content/corrections/<work>.json`. */
export const correctionsSchema = z.strictObject({
  work: slugSchema,
  since: z.string().regex(/^\d+\.\d+$/, 'a version: "1.0"'),
  date: z.iso.date('a date: "2026-11-22"'),
  corrections: z.array(
    z.strictObject({
      id: z.string().min(1),
      changes: z.array(z.strictObject({ before: z.string(), after: z.string() })).min(1),
      causes: z.array(
        z.strictObject({ cause: z.string().min(1), evidence: z.string().min(1).exactOptional() }),
      ),
    }),
  ),
}) satisfies z.ZodType<CorrectionList>;
