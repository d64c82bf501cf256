import { z } from 'zod';
import { folioSchema, linesSchema, slugSchema, wordsSchema } from './parts.ts';

const offset = z.int().min(0);
const locus = z.string().meta({ description: 'Line and column in the scanned text, both 1-based: 1377:26.' });

const decisionSchema = z.strictObject({
  at: locus,
  kind: z.string().meta({ description: 'reading, note-reference, supplied, doubt, paragraph, emphasis …' }),
  reading: z.string().meta({ description: 'The words as received; | stands where a line ends.' }),
  certainty: z.enum(['certain', 'probable']),
  readers: z
    .array(z.string())
    .meta({ description: 'Who found it: a and b read independently; third decides between them.' }),
  why: z.string(),
});

const lineSchema = z.strictObject({
  line: z.int().min(1),
  from: z.int().min(1).meta({ description: 'First column of the line that belongs to the passage.' }),
  to: z.int().min(1).meta({ description: 'The column behind the last.' }),
  start: offset.meta({
    description:
      'Where the words of the line begin in the text of the passage in the edition data, in UTF-16 units. A word that a line end cuts belongs to both lines.',
  }),
  end: offset,
});

const changeSchema = z.strictObject({
  at: locus,
  from: z.string().meta({ description: 'As received; | stands where a line ends.' }),
  to: z.string().meta({ description: 'As the edition has it; empty where it is no word of the text.' }),
  start: offset,
  end: offset,
  parts: z
    .array(z.strictObject({ line: z.int().min(1), from: z.int().min(1), to: z.int().min(1) }))
    .meta({ description: 'The stretches of lines that it was read from.' }),
  causes: z.array(
    z.strictObject({
      id: z.string().meta({ description: 'Rule, or "ruling" for a decision of readers.' }),
      words: z.string(),
    }),
  ),
  evidence: z.string().exactOptional(),
  decision: decisionSchema.exactOptional(),
});

const variantSchema = z.strictObject({
  at: locus,
  from: z.string(),
  reads: z.string().meta({ description: 'What the edition reads, after all decisions.' }),
  start: offset,
  end: offset,
  otherAt: locus,
  otherFrom: z.string(),
  otherReads: z.string().meta({ description: 'What the second scan would be restored to.' }),
  choice: z
    .enum(['other', 'base', 'open', 'decided'])
    .meta({ description: 'The second scan was followed, the first, it is open, or a later decision told.' }),
});

const doubtSchema = z.strictObject({
  start: offset,
  end: offset,
  words: z.string(),
  alternatives: z.array(z.string()),
  reason: z.string().exactOptional(),
  decision: decisionSchema.exactOptional(),
});

/** Schema of `/data/provenance/<work>/<page>.json`: how the words of a printed page came from the scanned text. */
export const provenanceDataSchema = z
  .strictObject({
    work: slugSchema,
    folio: folioSchema,
    url: z.string(),
    edition: z.strictObject({ version: z.string(), date: z.string() }),
    scans: z
      .array(
        z.strictObject({
          scan: z
            .int()
            .min(0)
            .exactOptional()
            .meta({ description: '0-based; absent of a page typed from a copy.' }),
          lines: linesSchema,
          text: z.array(z.string()).meta({ description: 'The lines as received.' }),
        }),
      )
      .meta({ description: 'The text follows the first; further ones repeat the page.' }),
    passages: z.array(
      z.strictObject({
        id: z.string(),
        url: z.string(),
        lines: z.array(lineSchema).meta({ description: 'Its lines on this page.' }),
        changes: z.array(changeSchema).meta({
          description:
            'What was changed on evidence or by decision. Spaces, quotation marks, dashes and plain line ends are set by fixed rules and not listed.',
        }),
        variants: z.array(variantSchema),
        doubts: z.array(doubtSchema),
        decisions: z.array(decisionSchema).meta({ description: 'Decisions on other things than words.' }),
      }),
    ),
    leftOut: z
      .array(z.strictObject({ at: locus, from: wordsSchema, reason: z.string() }))
      .meta({ description: 'What of the first scan is no text of the edition.' }),
  })
  .meta({ title: 'Provenance of one printed page' });

/** How the words of a printed page came from the scanned text. */
export type ProvenanceData = z.infer<typeof provenanceDataSchema>;

/** JSON Schema of the provenance of a page, derived from the schema that the build itself checks with. */
export function provenanceJsonSchema(): object {
  return z.toJSONSchema(provenanceDataSchema);
}
