import { z } from 'zod';
import type { ChapterRecord } from '../model/chapter.ts';
import { checkRecord } from './check-record.ts';
import {
  authorSchema,
  chapterKindSchema,
  folioSchema,
  partSchema,
  slugSchema,
  wordsSchema,
} from './parts.ts';

/** The record of a chapter as its Markdown frontmatter holds it; unknown keys are refused. */
export const chapterRecordSchema = z.strictObject({
  work: slugSchema,
  slug: slugSchema,
  order: z.int().min(1),
  kind: chapterKindSchema,
  number: wordsSchema.exactOptional(),
  title: wordsSchema,
  shortTitle: wordsSchema,
  part: partSchema.exactOptional(),
  authors: z.array(authorSchema).min(1).exactOptional(),
  pages: z.strictObject({ first: folioSchema, last: folioSchema }),
}) satisfies z.ZodType<ChapterRecord>;

/**
 * The chapter record in a frontmatter block that was read as YAML. Throws a `RecordError` that names file,
 * path, what was found and what was expected for every value that is wrong.
 *
 * @param value what the YAML reader gave
 * @param file name of the file, for the message
 */
export function readFrontmatter(value: unknown, file: string): ChapterRecord {
  const hint = 'chapters are generated: run `npm run edition` instead of editing them';
  return checkRecord(chapterRecordSchema, value, file, hint);
}
