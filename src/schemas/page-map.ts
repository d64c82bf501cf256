import { z } from 'zod';
import type { PageMap } from '../model/page-map.ts';
import { folioSchema, linesSchema, sha256Schema, siglumSchema, slugSchema, wordsSchema } from './parts.ts';

const scan = z.int().min(0);
/** Schema of `content/pages/<work>.json`. */
export const pageMapSchema = z.strictObject({
  work: slugSchema,
  witness: sha256Schema,
  scans: z.int().min(1),
  pages: z
    .array(
      z
        .strictObject({
          folio: folioSchema,
          status: z.enum(['present', 'lacuna', 'blank']),
          chapter: slugSchema.exactOptional(),
          scan: scan.exactOptional(),
          lines: linesSchema.exactOptional(),
          evidence: z.enum(['printed', 'inferred']),
          duplicates: z.array(z.strictObject({ scan, lines: linesSchema })).exactOptional(),
          reason: wordsSchema.exactOptional(),
          added: z.strictObject({ siglum: siglumSchema, source: wordsSchema }).exactOptional(),
        })
        .refine(
          ({ status, lines, scan, added }) =>
            status === 'present'
              ? lines !== undefined && (scan === undefined) === (added !== undefined)
              : lines === undefined && scan === undefined && added === undefined,
          'lines, and a scan or the source of an added page, where the page is present; none where it is not',
        ),
    )
    .min(1),
}) satisfies z.ZodType<PageMap>;
