import { z } from 'zod';
import { PAGE_STATES } from '../model/page-map.ts';
import { countingReadingSchema } from './page-map.ts';
import {
  authorSchema,
  chapterKindSchema,
  folioSchema,
  partSchema,
  slugSchema,
  wordsSchema,
} from './parts.ts';

const offset = z.int().min(0);
const rangeShape = { start: offset, end: offset };
const range = z.strictObject(rangeShape);

const passageSchema = z.strictObject({
  id: z.string().meta({ description: 'Permanent anchor: p61-3, h70-1, n61-2, page-141.' }),
  kind: z.enum(['heading', 'paragraph', 'quotation', 'item', 'note', 'lacuna']),
  chapter: slugSchema,
  folio: folioSchema.meta({ description: 'The printed page on which it begins.' }),
  url: z.string().meta({ description: 'Address on the site, from its base path.' }),
  level: z
    .union([z.literal(1), z.literal(2)])
    .exactOptional()
    .meta({ description: 'Headings only: 1 opens a chapter, 2 a section.' }),
  label: z
    .string()
    .exactOptional()
    .meta({ description: 'Notes only: the sign printed before it; … where our source has none.' }),
  text: z.string().meta({
    description: 'NFC, without marks of notes or pages; a line feed stands between paragraphs of a note.',
  }),
  noteRefs: z
    .array(z.strictObject({ offset, note: z.string(), mark: z.string() }))
    .meta({ description: 'References to notes by offset in UTF-16 units, as all offsets here.' }),
  unmatchedMarks: z
    .array(z.strictObject({ offset, mark: z.string() }))
    .meta({ description: 'Reference signs to which the source holds no note.' }),
  pageBreaks: z.array(z.strictObject({ offset, folio: folioSchema, split: offset.exactOptional() })).meta({
    description:
      'Where a printed page begins. Where the page end cut a word, offset stands after it and split at the cut.',
  }),
  links: z.array(z.strictObject({ ...rangeShape, chapter: slugSchema, target: z.string(), url: z.string() })),
  continues: z.boolean().meta({ description: 'Goes on from the paragraph before the quotation above it.' }),
  brokenOff: z.boolean().meta({ description: 'Stops because the next page is missing.' }),
  isSupplied: z.boolean().meta({ description: 'The whole passage was supplied by the editors.' }),
  speaker: wordsSchema
    .exactOptional()
    .meta({ description: 'Quotations only: who spoke or wrote it, where text or note names him.' }),
  notice: wordsSchema.exactOptional().meta({
    description:
      'Missing pages only: what readers are told in the place of its text, in angle brackets on the site.',
  }),
  supplied: z
    .array(range)
    .meta({ description: 'Words that the editors supplied; in angle brackets on the site.' }),
  editorNotes: z
    .array(z.strictObject({ ...rangeShape, text: wordsSchema }))
    .meta({ description: 'What the editors say of words that stand as printed.' }),
  doubts: z
    .array(z.strictObject({ ...rangeShape, alternatives: z.array(z.string()), url: z.string() }))
    .meta({
      description:
        'Doubtful readings with what else they may be; without alternatives: they cannot be read for certain.',
    }),
  emphasis: z.array(z.strictObject({ ...rangeShape, ruled: z.literal(true).exactOptional() })).meta({
    description: 'Italics: inferred from what the words are, such as a title, unless an editor ruled them.',
  }),
  lang: z
    .array(z.strictObject({ ...rangeShape, lang: z.string() }))
    .meta({ description: 'Words in another language than the work, with their language code.' }),
});

const chapterSchema = z.strictObject({
  slug: slugSchema,
  order: z.int().min(1),
  kind: chapterKindSchema,
  number: z.string().exactOptional(),
  title: wordsSchema,
  shortTitle: wordsSchema,
  part: partSchema.exactOptional(),
  authors: z.array(authorSchema).exactOptional(),
  pages: z.strictObject({ first: folioSchema, last: folioSchema }),
  url: z.string(),
});

const pageSchema = z.strictObject({
  folio: folioSchema,
  status: z
    .enum(['present', 'lacuna', 'blank'])
    .meta({ description: 'lacuna: it had text, and no scan holds it. blank: without text of its own.' }),
  evidence: z.enum(['printed', 'inferred']),
  scans: z
    .array(z.int().min(0))
    .meta({ description: '0-based; the scan that the text follows stands first.' }),
  added: z
    .strictObject({ siglum: z.string(), source: z.string() })
    .exactOptional()
    .meta({ description: 'No scan holds the page: it was typed from the copy that is named here.' }),
  chapter: slugSchema.exactOptional(),
  state: z.enum(PAGE_STATES).exactOptional().meta({
    description:
      'How far the text was compared: corrected by rule only, read once or twice against the scanned text, checked against print. Present pages only.',
  }),
  readings: z.array(countingReadingSchema).exactOptional().meta({
    description: 'The readings that the state follows from. seen: what the reader had before them.',
  }),
  url: z.string(),
  passages: z
    .array(z.string())
    .meta({ description: 'Ids of the passages and notes with words on this page.' }),
});

const workSchema = z.strictObject({
  id: slugSchema,
  siglum: z.string(),
  title: wordsSchema,
  shortTitle: wordsSchema,
  authors: z.array(authorSchema),
  series: z.strictObject({ title: wordsSchema, number: wordsSchema }).exactOptional(),
  volume: z.string().exactOptional(),
  publisher: z.string(),
  place: z.string(),
  year: z.int(),
  language: z.string(),
  edition: z.strictObject({ version: z.string(), date: z.string(), state: z.enum(['draft', 'published']) }),
  rights: z.strictObject({ statement: z.string(), label: z.string(), reason: z.string() }),
  url: z.string(),
});

/** Schema of `/data/<work>.json`: a work with its chapters, pages, passages and notes. */
export const editionDataSchema = z
  .strictObject({
    gold: z.string().meta({ description: 'Which ground-truth pages belong to the work.' }),
    work: workSchema,
    chapters: z.array(chapterSchema),
    pages: z.array(pageSchema),
    passages: z
      .array(passageSchema)
      .meta({ description: 'Chapter by chapter in reading order; the notes of a chapter follow its text.' }),
  })
  .meta({ title: 'Edition data of one work' });

/** All that the site publishes of a work as data. */
export type EditionData = z.infer<typeof editionDataSchema>;

/** A passage or note in the edition data. */
export type EditionPassage = EditionData['passages'][number];

/** JSON Schema of the edition data, derived from the schema that the build itself checks with. */
export function editionJsonSchema(): object {
  return z.toJSONSchema(editionDataSchema);
}
