import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import { parseChapter } from './parse-chapter.ts';
import { at, chapter, note, passage } from './sample-chapter.ts';
import { writeChapter } from './write-chapter.ts';

/** Body of the file of a chapter; asserts on the way that it is read back as it was. */
function written(subject: Chapter): string {
  const markdown = writeChapter(subject, { fileOf: (slug) => `09-${slug}.md` });
  expect(parseChapter(markdown, { file: '05-from-february-to-october.md' })).toStrictEqual(subject);
  return markdown.split('\n---\n\n')[1]?.trimEnd() ?? '';
}

test('the record of the chapter stands in the frontmatter, numbers of pages and chapters in quotes', () => {
  const markdown = writeChapter(
    {
      ...chapter([]),
      part: { number: 'I', title: 'The Man and the Instrument' },
      authors: [{ literal: 'Left Review' }],
    },
    { fileOf: (slug) => slug },
  );
  expect(markdown).toBe(`---
work: carr-1950
slug: from-february-to-october
order: 5
kind: chapter
number: "4"
title: From February to October
shortTitle: February to October
part:
  number: I
  title: The Man and the Instrument
authors:
  - literal: Left Review
pages:
  first: "61"
  last: "71"
---

`);
});

test('headings, paragraphs, quotations and items have their Markdown form after their id', () => {
  expect(
    written(
      chapter([
        passage('h70-1', 'CHAPTER 4', { kind: 'heading', level: 1 }),
        passage('h70-2', 'FROM FEBRUARY TO OCTOBER', { kind: 'heading', level: 1 }),
        passage('p70-1', 'The February revolution of 1917 overthrew the Romanov dynasty.'),
        passage('p70-2', 'All power to the Soviets', { kind: 'quotation' }),
        passage('p70-3', 'and so on.', { continues: true }),
        passage('p70-4', '(1) peace', { kind: 'item' }),
        passage('p70-5', '(2) land', { kind: 'item' }),
        passage('h71-1', '(a) The Soviets', { kind: 'heading', level: 2, isSupplied: true }),
      ]),
    ),
  ).toBe(`# :id[h70-1] CHAPTER 4

# :id[h70-2] FROM FEBRUARY TO OCTOBER

:id[p70-1] The February revolution of 1917 overthrew the Romanov dynasty.

> :id[p70-2] All power to the Soviets

:id[p70-3]{continues} and so on.

- :id[p70-4] (1) peace

- :id[p70-5] (2) land

## :id[h71-1]{supplied} (a) The Soviets`);
});

test('a missing page has a line of its own, and the text before it says that it breaks off', () => {
  expect(
    written(
      chapter([
        passage('p140-2', 'The third congress', { brokenOff: true }),
        passage('page-141', '', { kind: 'lacuna' }),
        passage('p142-1', 'of the new republic.'),
      ]),
    ),
  ).toBe(`:id[p140-2]{broken-off} The third congress

::missing-page[141]

:id[p142-1] of the new republic.`);
});

test('a page break stands before the first word of its page, or after the word that the page end cuts', () => {
  const text = 'the peasant revolutionaries of the south';
  expect(
    written(
      chapter([
        passage('p61-1', text, {
          pageBreaks: [
            { offset: at(text, 'peasant').start, folio: '62' },
            { offset: at(text, 'of the').start, folio: '63', split: at(text, 'aries').start },
          ],
        }),
      ]),
    ),
  ).toBe(':id[p61-1] the :page[62]peasant revolutionaries :page[63]{split=6}of the south');
});

test('a note keeps its printed number, and its reference stands where it was printed', () => {
  expect(
    written(
      chapter(
        [passage('p61-1', 'the conference, and', { noteRefs: [{ offset: 15, mark: '2', note: 'n61-2' }] })],
        [note('n61-2', 'Lenin, Sochineniya, xx, 114.\nA second paragraph.')],
      ),
    ),
  ).toBe(`:id[p61-1] the conference,[^61-2] and

[^61-2]: Lenin, Sochineniya, xx, 114.

    A second paragraph.`);
});

test('a sign that is no number, or is not that of the note, is written out', () => {
  expect(
    written(
      chapter(
        [passage('p5-1', 'Russia', { noteRefs: [{ offset: 6, mark: '†', note: 'n5-1' }] })],
        [note('n5-1', 'Since 1918.', { label: '*' })],
      ),
    ),
  ).toBe(`:id[p5-1] Russia:mark[†][^5-1]

[^5-1]: :sign[\\*] Since 1918.`);
});

test('a sign without a note and a note without a sign are both kept', () => {
  expect(
    written(
      chapter(
        [passage('p61-1', 'the party.', { noteRefs: [{ offset: 10, mark: '3' }] })],
        [note('n61-4', 'Ibid.')],
      ),
    ),
  ).toBe(`:id[p61-1] the party.:unmatched-mark[3]

[^61-4]: Ibid.`);
});

test('at one place note references stand before page breaks, both outside the ranges that begin or end there', () => {
  const text = 'Iskra was founded';
  expect(
    written(
      chapter(
        [
          passage('p4-1', text, {
            emphasis: [at(text, 'Iskra')],
            noteRefs: [
              { offset: 5, mark: '1', note: 'n4-1' },
              { offset: 5, mark: '2' },
            ],
            pageBreaks: [{ offset: 5, folio: '5' }],
          }),
        ],
        [note('n4-1', 'The Spark.')],
      ),
    ),
  ).toBe(`:id[p4-1] *Iskra*[^4-1]:unmatched-mark[2]:page[5] was founded

[^4-1]: The Spark.`);
});

test('a cross-reference leads to the file of its chapter, or to an id in the same file', () => {
  const text = 'see p. 240 below and p. 61 above';
  const slug = 'from-february-to-october';
  expect(
    written(
      chapter([
        passage('p61-1', text, {
          links: [
            { ...at(text, 'p. 240'), chapter: 'note-a', target: 'page-240' },
            { ...at(text, 'p. 61'), chapter: slug, target: 'n61-2' },
          ],
        }),
      ]),
    ),
  ).toBe(':id[p61-1] see [p. 240](09-note-a.md#page-240) below and [p. 61](#n61-2) above');
});

test('doubts, foreign words, supplied words and emphasis nest', () => {
  const text = 'in 1915 their raison d’être was lost';
  expect(
    written(
      chapter([
        passage('p61-1', text, {
          doubts: [{ ...at(text, '1915'), alternatives: ['1918', 'a|b'] }],
          foreign: [{ ...at(text, 'raison d’être'), lang: 'fr' }],
          emphasis: [at(text, 'raison d’être')],
          supplied: [at(text, 'was lost')],
        }),
      ]),
    ),
  ).toBe(
    ':id[p61-1] in :doubt[1915]{or=1918|a\\|b} their :lang[*raison d’être*]{code=fr} :supplied[was lost]',
  );
});

test('an emphasis that stars cannot mark is written as a directive', () => {
  const text = 'un(real)istic';
  expect(written(chapter([passage('p61-1', text, { emphasis: [at(text, '(real)')] })]))).toBe(
    ':id[p61-1] un:emphasis[(real)]istic',
  );
});

test('italics that an editor ruled say so, those that are inferred are plain stars', () => {
  const text = 'Iskra must';
  const emphasis = [at(text, 'Iskra'), { ...at(text, 'must'), ruled: true as const }];
  expect(written(chapter([passage('p61-1', text, { emphasis })]))).toBe(
    ':id[p61-1] *Iskra* :emphasis[must]{ruled}',
  );
});

test('signs of the print that mean something in Markdown are escaped', () => {
  expect(written(chapter([passage('p61-1', 'at 4:30 [sic] a*b_c & <i> ~x~ #1 1917.')]))).toBe(
    ':id[p61-1] at 4\\:30 \\[sic] a\\*b_c & \\<i> \\~x\\~ #1 1917.',
  );
});

test('a chapter that breaks a promise of the model is refused with place, rule and what was found', () => {
  const crossing = chapter([
    passage('p61-1', 'one two three', {
      emphasis: [{ start: 0, end: 7 }],
      supplied: [{ start: 4, end: 13 }],
    }),
  ]);
  expect(() => writeChapter(crossing, { fileOf: (slug) => slug })).toThrow(
    [
      'carr-1950/from-february-to-october, p61-1  crossing-ranges',
      '  found:    0-7 and 4-13',
      '  expected: ranges that nest or keep apart',
      '  hint:     this is a bug in the stage that built the chapter, not in the book',
    ].join('\n'),
  );
});

test.each([
  ['text-not-normalised', chapter([passage('p61-1', 'two  spaces')])],
  ['text-not-normalised', chapter([passage('p61-1', 'd’e\u0301tat')])],
  ['text-not-normalised', chapter([], [note('n61-1', 'one\n\ntwo')])],
  ['place-outside-text', chapter([passage('p61-1', 'word', { noteRefs: [{ offset: 5, mark: '1' }] })])],
  [
    'place-outside-text',
    chapter([passage('p61-1', 'word', { pageBreaks: [{ offset: 2, folio: '62', split: 2 }] })]),
  ],
  ['range-outside-text', chapter([passage('p61-1', 'word', { emphasis: [{ start: 2, end: 2 }] })])],
  ['range-over-paragraphs', chapter([], [note('n61-1', 'one\ntwo', { emphasis: [{ start: 0, end: 7 }] })])],
  [
    'link-in-link',
    chapter([
      passage('p61-1', 'see p. 240', {
        links: [
          { start: 0, end: 10, chapter: 'a', target: 'page-1' },
          { start: 4, end: 10, chapter: 'a', target: 'page-1' },
        ],
      }),
    ]),
  ],
  [
    'unknown-note',
    chapter([passage('p61-1', 'word', { noteRefs: [{ offset: 4, mark: '1', note: 'n61-1' }] })]),
  ],
  ['repeated-id', chapter([passage('p61-1', 'one'), passage('p61-1', 'two')])],
  ['malformed-id', chapter([passage('P 61', 'one')])],
  ['heading-level', chapter([passage('h61-1', 'one', { kind: 'heading' })])],
  ['lacuna-with-text', chapter([passage('page-61', 'one', { kind: 'lacuna' })])],
])('%s is refused when a chapter is written', (rule, subject) => {
  expect(() => writeChapter(subject, { fileOf: (slug) => slug })).toThrow(`  ${rule}\n`);
});
