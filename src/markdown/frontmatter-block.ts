import { parse, stringify } from 'yaml';
import type { ChapterRecord } from '../model/chapter.ts';
import { readFrontmatter } from '../schemas/frontmatter.ts';
import { DialectError } from './dialect-error.ts';

/** A chapter file cut in two. */
export interface SplitFile {
  readonly record: ChapterRecord;
  readonly body: string;
  /** Lines of the file before the body's first (so a body line is `linesBefore + line`). */
  readonly linesBefore: number;
}

/** The YAML block that opens a chapter file; keys always in the same order, long titles never wrapped. */
export function writeFrontmatterBlock(record: ChapterRecord): string {
  const { work, slug, order, kind, number, title, shortTitle, part, authors, pages } = record;
  const ordered = {
    work,
    slug,
    order,
    kind,
    ...(number === undefined ? {} : { number }),
    title,
    shortTitle,
    ...(part === undefined ? {} : { part: { number: part.number, title: part.title } }),
    ...(authors === undefined ? {} : { authors }),
    pages: { first: pages.first, last: pages.last },
  };
  return `---\n${stringify(ordered, { lineWidth: 0 })}---\n`;
}

/**
 * Parts a chapter file in its record and its body.
 *
 * @param file name of the file, for messages
 */
export function splitFrontmatter(markdown: string, file: string): SplitFile {
  const block = /^---\n([\s\S]*?\n)---\n/.exec(markdown);
  if (!block) {
    throw new DialectError({
      place: `${file}:1`,
      rule: 'frontmatter-missing',
      found: JSON.stringify(markdown.slice(0, 20)),
      expected: 'a block of YAML between two lines of "---"',
      hint: '---\nwork: …\nslug: …\n---',
    });
  }
  const yaml = block[1] ?? '';
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (error) {
    throw new DialectError({
      place: `${file}:1`,
      rule: 'frontmatter-unreadable',
      found: error instanceof Error ? error.message : String(error),
      expected: 'YAML',
      hint: 'put a title that holds ": " or "#" in quotes',
    });
  }
  return {
    record: readFrontmatter(value, file),
    body: markdown.slice(block[0].length),
    linesBefore: block[0].split('\n').length - 1,
  };
}
