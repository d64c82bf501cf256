import { z } from 'zod';
import type { DroppedRecord, ReadingRecord } from '../model/provenance.ts';
import type { Variant } from '../model/variant.ts';
import { parseLocus } from '../model/witness.ts';

const locusSchema = z
  .string()
  .refine(
    (value) => parseLocus(value) !== undefined,
    'line and column in the witness, both 1-based: "1377:26"',
  );

/** Schema of a line of `content/provenance/<work>/<chapter>.jsonl`. */
export const readingRecordSchema = z.strictObject({
  at: locusSchema,
  from: z.string(),
  to: z.string(),
  cause: z.string(),
  evidence: z.string().min(1).exactOptional(),
  or: z.array(z.string()).exactOptional(),
  doubt: z.string().exactOptional(),
}) satisfies z.ZodType<ReadingRecord>;

/** Schema of a line of `content/provenance/<work>/dropped.jsonl`. */
export const droppedRecordSchema = z.strictObject({
  at: locusSchema,
  from: z.string(),
  reason: z.string().min(1),
}) satisfies z.ZodType<DroppedRecord>;

/** Schema of a line of `content/provenance/<work>/variants.jsonl`. */
export const variantSchema = z.strictObject({
  at: locusSchema,
  from: z.string(),
  reads: z.string(),
  otherAt: locusSchema,
  otherFrom: z.string(),
  otherReads: z.string(),
  choice: z.enum(['other', 'base', 'open']),
}) satisfies z.ZodType<Variant>;
