import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChapter } from './chapter-arbitrary.ts';
import { chapterFile, slugOfChapterFile } from './chapter-file.ts';
import { parseChapter } from './parse-chapter.ts';
import { writeChapter } from './write-chapter.ts';

const context = { fileOf: (slug: string) => chapterFile(7, slug) };
const place = { file: 'content/chapters/carr-1950/07-x1.md' };

test('every chapter the model allows is read back from its Markdown as it was', () => {
  fc.assert(
    fc.property(anyChapter, (chapter) => {
      const markdown = writeChapter(chapter, context);
      expect(parseChapter(markdown, place)).toStrictEqual(chapter);
    }),
  );
});

test('a file that was written is written again byte for byte', () => {
  fc.assert(
    fc.property(anyChapter, (chapter) => {
      const markdown = writeChapter(chapter, context);
      expect(writeChapter(parseChapter(markdown, place), context)).toBe(markdown);
    }),
  );
});

test('one passage stands on one line, with a blank line between', () => {
  fc.assert(
    fc.property(anyChapter, (chapter) => {
      const body = writeChapter(chapter, context).split('\n---\n')[1] ?? '';
      const lines = body.split('\n').filter((line) => line !== '');
      const paragraphs = chapter.notes.map((note) => note.text.split('\n').length);
      const expected = chapter.passages.length + paragraphs.reduce((sum, count) => sum + count, 0);
      expect(lines.length).toBe(expected);
      expect(body).not.toMatch(/\S\n\S/);
    }),
  );
});

test('the slug is found again in the name of a chapter file', () => {
  expect(chapterFile(4, 'from-february-to-october')).toBe('04-from-february-to-october.md');
  expect(slugOfChapterFile('04-from-february-to-october.md')).toBe('from-february-to-october');
  expect(slugOfChapterFile('from-february.md')).toBeUndefined();
});
