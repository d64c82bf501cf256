import { expect, test } from 'vitest';
import { at, chapter, note, passage } from '../markdown/sample-chapter.ts';
import type { CrossReference } from '../model/cross-reference.ts';
import { listReferences, wordsAround } from './listed-references.ts';

const SLUG = 'from-february-to-october';
const text = 'Lenin wrote otherwise. See pp. 62–63 below and p. 61.';
const made = chapter([passage('p61-1', 'Here it began.')], [note('n70-2', text)]);
const reference = (words: string, more: Partial<CrossReference>): CrossReference => ({
  chapter: SLUG,
  passage: 'n70-2',
  folio: '70',
  ...at(text, words),
  text: words,
  kind: 'page',
  names: '61',
  direction: null,
  outcome: 'here',
  directionAgrees: null,
  target: { chapter: SLUG, id: 'page-61' },
  ...more,
});
const run = reference('pp. 62–63', {
  kind: 'pages',
  names: '62-63',
  target: { chapter: SLUG, id: 'page-62' },
});
const listed = (references: CrossReference[]) =>
  listReferences(references, [made], [made], ['61', '62', '63', '70']);

test('a page tells what refers to it, in which words, and where that stands', () => {
  expect(listed([reference('p. 61', {})]).toPage('61')).toEqual([
    {
      chapter: SLUG,
      id: 'n70-2',
      folio: '70',
      place: 'Chapter 4, p. 70, note 2',
      shortPlace: 'p. 70, n. 2',
      words: 'See pp. 62–63 below and p. 61.',
      names: 'p. 61',
      target: 'page-61',
      targets: ['page-61'],
    },
  ]);
});

test('a reference to a run of pages is told on each of them', () => {
  const references = listed([run]);
  expect(['61', '62', '63', '70'].map((folio) => references.toPage(folio).length)).toEqual([0, 1, 1, 0]);
});

test('a note that refers to a page twice is told once there, and twice among all', () => {
  const twice = listed([run, reference('p. 61', { target: { chapter: SLUG, id: 'n62-1' } })]);
  expect(twice.toPage('62').map(({ id }) => id)).toEqual(['n70-2']);
  expect(twice.all).toHaveLength(2);
  expect(twice.toChapter(['62', '63'])).toHaveLength(2);
});

test('a reference in a passage that is not there is refused', () => {
  expect(() => listed([reference('p. 61', { passage: 'n70-9' })])).toThrow('n70-9');
});

test('a long sentence is cut at words around those that refer', () => {
  const long = `${'before '.repeat(40)}see p. 61 ${'behind '.repeat(40)}end.`;
  const { start, end } = at(long, 'p. 61');
  const words = wordsAround(long, start, end);
  expect(words).toMatch(/^… before .*before see p\. 61 behind .*behind …$/);
  expect(words.length).toBeLessThan(180);
});

test('of several sentences the one that refers is told', () => {
  const { start, end } = at(text, 'p. 61');
  expect(wordsAround(text, start, end)).toBe('See pp. 62–63 below and p. 61.');
});
