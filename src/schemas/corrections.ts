import { z } from 'zod';
import type { CorrectionList, VersionCorrections } from '../model/correction.ts';
import { slugSchema } from './parts.ts';

const versionSchema = z.string().regex(/^\d+\.\d+$/, 'a version: "1.0"');
const dateSchema = z.iso.date('a date: "2026-11-22"');

/** Schema of `content/corrections/<work>.json`. */
export const correctionsSchema = z.strictObject({
  work: slugSchema,
  since: versionSchema,
  date: dateSchema,
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

/** Schema of `content/editions/<work>-<version>.corrections.json`. */
export const versionCorrectionsSchema = correctionsSchema.extend({
  version: versionSchema,
  published: dateSchema,
}) satisfies z.ZodType<VersionCorrections>;
