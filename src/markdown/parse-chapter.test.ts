import { expect, test } from 'vitest';
import { parseChapter } from './parse-chapter.ts';
import { chapter } from './sample-chapter.ts';
import { writeChapter } from './write-chapter.ts';

const file = 'content/chapters/carr-1950/05-from-february-to-october.md';
const frontmatter = writeChapter(chapter([]), { fileOf: (slug) => slug });
const firstLine = frontmatter.split('\n').length;

const parse = (body: string) => parseChapter(`${frontmatter}${body}\n`, { file });

test('a line that was edited by hand may use other Markdown for the same thing', () => {
  const [passage] = parse(':id[p61-1] the _Iskra_ &amp; others').passages;
  expect(passage).toMatchObject({ text: 'the Iskra & others', emphasis: [{ start: 4, end: 9 }] });
});

test('a slip of the pen is reported with file and line, what was found, what was expected and a hint', () => {
  expect(() => parse(':id[p61-1] fine\n\n:id[p61-2] in :dobut[1915]{or=1918}')).toThrow(
    [
      `${file}:${firstLine + 2}  unknown-directive`,
      '  found:    :dobut[1915]{or=1918}',
      '  expected: one of :page, :mark, :unmatched-mark, :emphasis, :lang, :doubt, :supplied, :noted',
      '  hint:     if the colon was printed, write \\:dobut',
    ].join('\n'),
  );
});

test.each([
  ['passage-without-id', 'The February revolution'],
  ['passage-without-id', '# CHAPTER 4'],
  ['wrapped-line', ':id[p61-1] one line\nand another'],
  ['not-in-dialect', ':id[p61-1] **strong**'],
  ['not-in-dialect', ':id[p61-1] a <b>tag</b>'],
  ['not-in-dialect', '### :id[h61-1] too deep'],
  ['not-in-dialect', '1. :id[p61-1] numbered by Markdown'],
  ['not-in-dialect', '> :id[p61-1] one\n>\n> two'],
  ['not-in-dialect', '***'],
  ['unknown-note', ':id[p61-1] the party.[^61-3]'],
  ['unknown-attribute', ':id[p61-1]{continue} and'],
  ['unknown-attribute', ':id[p61-1] the :page[62]{cut=5}word'],
  ['misplaced-speaker', ':id[p61-1]{speaker=Lenin} no quotation'],
  ['misplaced-speaker', '> :id[p61-1]{speaker} by whom?'],
  ['malformed-split', ':id[p61-1] word:page[62]{split=five}'],
  ['malformed-split', ':id[p61-1] word:page[62]{split=5}'],
  ['loose-mark', ':id[p61-1] the party.:mark[3] Then'],
  ['language-without-code', ':id[p61-1] :lang[Soviet]'],
  ['noted-without-note', ':id[p61-1] :noted[decrees]'],
  ['unreadable-link', ':id[p61-1] see [p. 240](https://example.org/)'],
  ['unreadable-link', ':id[p61-1] see [p. 240](chapter.md#page-240)'],
  ['text-not-normalised', ':id[p61-1] two  spaces'],
  ['repeated-id', ':id[p61-1] one\n\n:id[p61-1] two'],
  ['note-in-note', '[^61-1]: see[^61-2]\n\n[^61-2]: Ibid.'],
])('%s: %s', (rule, body) => {
  expect(() => parse(body)).toThrow(`  ${rule}\n`);
});

test('a file without frontmatter, or with a record that the schema does not know, is refused', () => {
  expect(() => parseChapter('# Title\n', { file })).toThrow(`${file}:1  frontmatter-missing`);
  const stranger = frontmatter.replace('order: 5', 'order: "5"\ncolour: red');
  expect(() => parseChapter(stranger, { file })).toThrow(/order: record-invalid-type/);
});
