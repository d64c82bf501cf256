import { z } from 'zod';
import type { Work } from '../model/work.ts';
import {
  authorSchema,
  chapterKindSchema,
  folioSchema,
  linesSchema,
  partSchema,
  sha256Schema,
  siglumSchema,
  slugSchema,
  wordsSchema,
} from './parts.ts';

const heading = { text: wordsSchema, inWitness: z.boolean() };

const outlineChapterSchema = z.strictObject({
  slug: slugSchema.refine((slug) => slug !== 'p', 'another name: "p" is where the page views stand'),
  kind: chapterKindSchema,
  label: wordsSchema.nullable(),
  number: wordsSchema.nullable(),
  title: wordsSchema,
  shortTitle: wordsSchema,
  part: partSchema.nullable(),
  opens: folioSchema,
  authors: z.array(authorSchema).min(1).optional(),
  headings: z.array(z.strictObject(heading)),
  sections: z.array(z.strictObject({ ...heading, opens: folioSchema })),
});

const recordSchema = z.strictObject({
  id: slugSchema,
  siglum: siglumSchema,
  groundTruth: slugSchema,
  title: wordsSchema,
  shortTitle: wordsSchema,
  heldAs: wordsSchema.optional(),
  authors: z.array(authorSchema).min(1),
  series: z.strictObject({ title: wordsSchema, number: wordsSchema }).optional(),
  volume: wordsSchema.optional(),
  publisher: wordsSchema,
  place: wordsSchema,
  year: z.int().min(1450).max(2100),
  printing: wordsSchema.optional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language code: "en-GB"'),
  spelling: z.enum(['ize', 'ise']),
  accents: z
    .strictObject({
      words: z.array(wordsSchema.regex(/[^\0-\x7F’]/, 'a word with its accents: "régime"')).min(1),
      reason: wordsSchema,
    })
    .optional(),
  witness: z.strictObject({
    file: wordsSchema,
    sha256: sha256Schema,
    received: wordsSchema,
    lineEnds: z.enum(['marked', 'unmarked']),
  }),
  notes: z.strictObject({ marks: z.enum(['numbers', 'signs']) }),
  edition: z.strictObject({
    version: z.string().regex(/^\d+\.\d+$/, 'a version in quotes: "0.1"'),
    date: z.iso.date('a date in quotes: "2026-11-22"'),
    state: z.enum(['draft', 'published']),
  }),
  publish: z.boolean(),
  withdrawn: z
    .strictObject({ date: z.iso.date('a date in quotes: "2026-11-22"'), reason: wordsSchema })
    .optional(),
  rights: z.strictObject({
    statement: z.url('the address of a rights statement'),
    label: wordsSchema,
    reason: wordsSchema,
  }),
  facsimile: z.string().min(1).optional(),
  pages: z.strictObject({
    first: folioSchema,
    last: folioSchema,
    sequences: z.array(z.strictObject({ from: folioSchema, to: folioSchema })).min(1),
    blank: z.array(
      z.strictObject({ pages: z.array(folioSchema).min(1), kind: wordsSchema, reason: wordsSchema }),
    ),
    missing: z.array(z.strictObject({ page: folioSchema, reason: wordsSchema })).optional(),
    signatures: z
      .strictObject({ letters: z.array(wordsSchema).min(1), first: folioSchema, every: z.int().min(1) })
      .optional(),
    beforeSource: wordsSchema,
    afterSource: wordsSchema,
  }),
  runningHeads: z.array(wordsSchema),
  chapters: z.array(outlineChapterSchema).min(1),
  addedPages: z
    .array(
      z.strictObject({
        page: folioSchema,
        siglum: siglumSchema,
        file: wordsSchema,
        sha256: sha256Schema,
        lines: linesSchema,
        source: wordsSchema,
      }),
    )
    .optional(),
}) satisfies z.ZodType<Work>;

/** Schema of `content/sources/<work>/work.yaml`. */
export const workSchema = recordSchema.refine(
  ({ publish, withdrawn }) => !publish || withdrawn === undefined,
  {
    path: ['withdrawn'],
    error: 'publish: false beside it, or no such entry: a work that is shown is not withdrawn',
  },
) satisfies z.ZodType<Work>;
