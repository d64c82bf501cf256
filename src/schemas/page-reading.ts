import { z } from 'zod';
import type { PageReadingFile, ReadingFinding } from '../model/page-reading.ts';
import { parseLocus } from '../model/witness.ts';
import { wordsSchema } from './parts.ts';
import { rulingSchema } from './rulings.ts';

/** What every ruling says and a finding says in its own way: of its reader the whole record tells. */
const OF_THE_RECORD = ['kind', 'at', 'why', 'certainty', 'reader', 'readers', 'copy', 'date', 'thanks'];

/** The fields of each kind of finding besides those of all, and whether it may go without. */
const FIELDS: ReadonlyMap<string, Readonly<Record<string, 'needed' | 'optional'>>> = new Map([
  ...rulingSchema.options.map(({ shape }): [string, Record<string, 'needed' | 'optional'>] => [
    shape.kind.value,
    Object.fromEntries(
      Object.entries(shape)
        .filter(([name]) => !OF_THE_RECORD.includes(name))
        .map(([name, schema]) => [name, schema._zod.optin === 'optional' ? 'optional' : 'needed']),
    ),
  ]),
  ['accept', { reading: 'needed', code: 'needed' }],
]);

const kinds = [...FIELDS.keys()];

const findingSchema = z
  .object({
    at: z
      .string('a locus in quotes: "5530:3"')
      .refine((value) => parseLocus(value) !== undefined, 'line and column in witness.txt: "5530:3"'),
    kind: z.string().refine((kind) => FIELDS.has(kind), `a kind: ${kinds.join(', ')}`),
    certainty: z.enum(['certain', 'probable'], 'certain or probable'),
    why: wordsSchema,
    outcome: z
      .enum(['ruled', 'refused', 'doubt'], 'ruled, refused or doubt; no outcome while it is open')
      .exactOptional(),
  })
  // Whether the words fit their place is for the rulings to say: a finding that is refused may be malformed there.
  .catchall(z.union([z.string(), z.array(z.string())], 'words in quotes, or a list of them'))
  .superRefine((finding, context) => {
    const { at: _at, kind, certainty: _certainty, why: _why, outcome: _outcome, ...said } = finding;
    const fields = FIELDS.get(kind) ?? {};
    const fault = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    for (const [name, need] of Object.entries(fields)) {
      if (need === 'needed' && said[name] === undefined)
        fault(name, `${name}, which a finding of kind ${kind} needs`);
    }
    for (const name of Object.keys(said)) {
      if (fields[name] === undefined)
        fault(name, `besides ${Object.keys(fields).join(', ')} nothing more for kind ${kind}`);
    }
  }) satisfies z.ZodType<ReadingFinding>;

const hashSchema = z
  .string('16 hexadecimal digits in quotes')
  .regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits: npm run edition -- --page-hashes prints them');

/** Schema of a file in `content/readings/<work>/`; `findings: none` is read as no findings. */
export const pageReadingSchema = z
  .strictObject({
    reader: z.enum(['automatic', 'person'], 'automatic or person'),
    name: wordsSchema,
    seen: z.enum(['ocr', 'image', 'print'], 'ocr, image or print'),
    copy: wordsSchema.exactOptional(),
    date: z.iso.date('a day in quotes: "2026-11-23"').exactOptional(),
    thanks: wordsSchema.exactOptional(),
    read: hashSchema,
    left: hashSchema.exactOptional(),
    // A union would not say which finding is wrong; an empty list is no way to say none.
    findings: z.preprocess(
      (said) => (said === 'none' ? [] : Array.isArray(said) && said.length === 0 ? undefined : said),
      z.array(findingSchema, 'none, or a list of at least one finding'),
    ),
  })
  .superRefine(({ seen, copy, date }, context) => {
    const fault = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    if (seen === 'ocr') {
      if (copy !== undefined) fault('copy', 'no copy where only the scanned text was seen');
      return;
    }
    if (copy === undefined) fault('copy', 'which copy was seen: library and shelfmark');
    if (date === undefined) fault('date', 'the day on which the copy was seen: "2026-11-23"');
  }) satisfies z.ZodType<PageReadingFile>;
