import { expect, test } from 'vitest';
import { chapter, note, passage } from '../markdown/sample-chapter.ts';
import type { Link } from '../model/passage.ts';
import { referencePreviews } from './reference-previews.ts';

const SLUG = 'from-february-to-october';
const links = (...targets: string[]): Link[] =>
  targets.map((target, index) => ({ start: index, end: index + 1, chapter: SLUG, target }));

/** What is shown of a place to which the note at the end of a chapter refers. */
const previewOf = (
  target: string,
  passages: Parameters<typeof chapter>[0],
  notes: Parameters<typeof chapter>[1] = [],
) => {
  const made = chapter(passages, [...notes, note('n99-1', 'See above.', { links: links(target) })]);
  return referencePreviews([made], [])[target];
};

test('of a page the words with which it begins are shown, and that they go on a sentence', () => {
  const text = 'Power was in the hands of nobody.';
  const pageBreaks = [{ offset: text.indexOf('hands'), folio: '62' }];
  expect(previewOf('page-62', [passage('p61-1', text, { pageBreaks })])).toEqual({
    place: 'Chapter 4, p. 62',
    words: '… hands of nobody.',
  });
});

test('where a page begins with the last words of a passage the next one follows, but none beyond a gap', () => {
  const text = 'Power was in the hands of nobody.';
  const pageBreaks = [{ offset: text.indexOf('nobody'), folio: '62' }];
  const passages = [
    passage('p61-1', text, { pageBreaks }),
    passage('p62-1', 'So it went on.'),
    passage('page-63', '', { kind: 'lacuna' }),
    passage('p64-1', 'Then it ended.'),
  ];
  expect(previewOf('page-62', passages)?.words).toBe('… nobody.\nSo it went on.');
});

test('a word that the page end cuts is shown whole', () => {
  const text = 'The revolution went on.';
  const pageBreaks = [{ offset: text.indexOf('went'), folio: '62', split: text.indexOf('lution') }];
  expect(previewOf('page-62', [passage('p61-1', text, { pageBreaks })])?.words).toBe('… revolution went on.');
});

test('of a page that opens with a sentence nothing is said of what stands before', () => {
  const text = 'It ended. A new page begins.';
  const pageBreaks = [{ offset: text.indexOf('A new'), folio: '62' }];
  expect(previewOf('page-62', [passage('p61-1', text, { pageBreaks })])?.words).toBe('A new page begins.');
});

test('of a heading the words are shown that it opens', () => {
  const passages = [
    passage('h61-1', '(a) The Doctrine', { kind: 'heading', level: 2 }),
    passage('p61-1', 'Marx had said little of it.'),
  ];
  expect(previewOf('h61-1', passages)).toEqual({
    place: 'Chapter 4, p. 61',
    words: 'Marx had said little of it.',
  });
});

test('of a note its own words are shown', () => {
  expect(previewOf('n58-2', [], [note('n58-2', 'Lenin, Sochineniya, i, 3.')])).toEqual({
    place: 'Chapter 4, p. 58, note 2',
    words: 'Lenin, Sochineniya, i, 3.',
  });
});

test('of a missing page it is said that it is missing', () => {
  const words = previewOf('page-62', [
    passage('p61-1', 'A.'),
    passage('page-62', '', { kind: 'lacuna' }),
  ])?.words;
  expect(words).toMatch(/^⟨.*62.*⟩$/);
});

test('a long text ends at a word', () => {
  const words = previewOf('p61-1', [passage('p61-1', 'soviets '.repeat(60).trim())])?.words ?? '';
  expect(words.length).toBeLessThan(290);
  expect(words).toMatch(/soviets …$/);
});

test('a place to which nothing leads is not listed', () => {
  expect(referencePreviews([chapter([passage('p61-1', 'A.')])], [])).toEqual({});
});
