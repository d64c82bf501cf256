import { z } from 'zod';
import type { Ruling } from '../model/ruling.ts';
import { parseLocus } from '../model/witness.ts';

const locusSchema = z
  .string('a locus in quotes: "1377:26"')
  .refine(
    (value) => parseLocus(value) !== undefined,
    'line and column in witness.txt, both 1-based: "1377:26"',
  );

/** What the witness has: nothing is trimmed off it, so it may not begin or end in space. */
const readingSchema = z
  .string('the words of the witness in quotes')
  .regex(
    /^[^\s|](?:[^\n]*[^\s|])?$/,
    'the words of the witness, without space at the ends; a line end inside is "|"',
  );

/** Words of the edition: they keep the promises of its texts. */
const printedSchema = z
  .string('the printed words in quotes')
  .refine(
    (value) => value === value.normalize('NFC') && !/^\s|\s$|\s\s|[^\S ]|\p{Cc}|\|/u.test(value),
    'words in NFC with single spaces between them and none at the ends',
  );

const someWordsSchema = printedSchema.min(1, 'at least one word');

const NOTE_SIGN = /\[\^[^\]\s]+\]/;

const place = {
  at: locusSchema,
  reading: readingSchema,
  certainty: z.enum(['certain', 'probable'], 'certain or probable'),
  readers: z
    .array(someWordsSchema, 'the readings that found it, in brackets: [a, b] or [editor]')
    .min(1, 'at least one reading: [editor]'),
  why: someWordsSchema,
  copy: someWordsSchema.exactOptional(),
  date: z.iso.date('the day on which the copy was seen, in quotes: "2026-11-23"').exactOptional(),
  thanks: someWordsSchema.exactOptional(),
};

/** One entry of a file of rulings. */
export const rulingSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('reading'), ...place, printed: printedSchema }),
    z.strictObject({ kind: z.literal('keep'), ...place }),
    z.strictObject({
      kind: z.literal('note-reference'),
      ...place,
      printed: someWordsSchema.regex(NOTE_SIGN, 'the words with the note in its place: "government[^2]"'),
    }),
    z.strictObject({ kind: z.literal('note-label'), ...place, label: someWordsSchema }),
    z.strictObject({ kind: z.literal('supplied'), ...place, printed: someWordsSchema }),
    z.strictObject({
      kind: z.literal('paragraph'),
      ...place,
      do: z.enum(['split', 'join'], 'split or join'),
    }),
    z.strictObject({
      kind: z.literal('kind'),
      ...place,
      as: z.enum(['paragraph', 'quotation', 'item'], 'paragraph, quotation or item'),
    }),
    z.strictObject({ kind: z.literal('speaker'), ...place, name: someWordsSchema }),
    z.strictObject({
      kind: z.literal('emphasis'),
      ...place,
      as: z.literal('roman', 'roman, or nothing for italics').exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('language'),
      ...place,
      lang: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language code: "ru-Latn"'),
    }),
    z.strictObject({ kind: z.literal('editor-note'), ...place, text: someWordsSchema }),
    z.strictObject({ kind: z.literal('doubt'), ...place, alternatives: z.array(someWordsSchema) }),
  ],
  'a kind: reading, keep, note-reference, note-label, supplied, paragraph, kind, speaker, emphasis, language, editor-note or doubt',
);

/** One entry, of which copy and day of seeing it stand or lack together. */
const seenRulingSchema = rulingSchema.superRefine(({ copy, date }, context) => {
  const fault = (name: string, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message });
  if (copy !== undefined && date === undefined)
    fault('date', 'beside a copy the day on which it was seen: "2026-11-23"');
  if (copy === undefined && date !== undefined)
    fault('copy', 'beside a date which copy was seen: library and shelfmark');
});

/** Schema of `content/sources/<work>/rulings/<chapter>.yaml`. */
export const rulingsSchema = z.strictObject({
  rulings: z.array(seenRulingSchema) satisfies z.ZodType<Ruling[]>,
});
