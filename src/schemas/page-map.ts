import { z } from 'zod';
import type { CountingReading, PageMap } from '../model/page-map.ts';
import { folioSchema, linesSchema, sha256Schema, siglumSchema, slugSchema, wordsSchema } from './parts.ts';

const scan = z.int().min(0);

/** A reading that counts for its page, in the page map and in the published data. */
export const countingReadingSchema = z.strictObject({
  letter: z.string().regex(/^[a-z]$/, 'the letter of a reading: "a"'),
  reader: z.enum(['automatic', 'person']),
  seen: z.enum(['ocr', 'image', 'print']),
  copy: wordsSchema.exactOptional(),
  date: z.iso.date().exactOptional(),
  thanks: wordsSchema.exactOptional(),
}) satisfies z.ZodType<CountingReading>;

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
          state: z.enum(['once', 'twice', 'print']).exactOptional(),
          readings: z.array(countingReadingSchema).min(1).exactOptional(),
        })
        .refine(
          ({ status, lines, scan, added }) =>
            status === 'present'
              ? lines !== undefined && (scan === undefined) === (added !== undefined)
              : lines === undefined && scan === undefined && added === undefined,
          'lines, and a scan or the source of an added page, where the page is present; none where it is not',
        )
        .refine(
          ({ status, state, readings }) =>
            (state === undefined) === (readings === undefined) &&
            (state === undefined || status === 'present'),
          'a state with the readings that it follows from, only where the page is present',
        ),
    )
    .min(1),
}) satisfies z.ZodType<PageMap>;
