import { z } from 'zod';
import type { CountingReading, PageMap } from '../model/page-map.ts';
import { folioSchema, sha256Schema, slugSchema, wordsSchema } from './parts.ts';

const scan = z.int().min(0);
const lines = z
  .tuple([z.int().min(1), z.int().min(1)])
  .refine(([first, last]) => first <= last, 'first and last witness line, the first not after the last');

/** A reading that counts for its page, in the page map and in the published data. */
export const countingReadingSchema = z.strictObject({
  letter: z.string().regex(/^[a-z]$/, 'the letter of a reading: "a"'),
  reader: z.enum(['automatic', 'person']),
  seen: z.enum(['ocr', 'image', 'print']),
  copy: wordsSchema.exactOptional(),
  date: z.iso.date().exactOptional(),
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
          lines: lines.exactOptional(),
          evidence: z.enum(['printed', 'inferred']),
          duplicates: z.array(z.strictObject({ scan, lines })).exactOptional(),
          reason: wordsSchema.exactOptional(),
          state: z.enum(['once', 'twice', 'print']).exactOptional(),
          readings: z.array(countingReadingSchema).min(1).exactOptional(),
        })
        .refine(
          (page) => (page.status === 'present') === (page.scan !== undefined && page.lines !== undefined),
          'scan and lines where the page is present, neither where it is not',
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
