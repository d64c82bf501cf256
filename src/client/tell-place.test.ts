import { expect, test } from 'vitest';
import { tellPlace } from './tell-place.ts';

const CHAPTER = 'Chapter 4: From February to October';

test('chapter, printed page and paragraph are told, with its first words', () => {
  // carr-1950: p. 72
  expect(
    tellPlace(CHAPTER, {
      folio: '72',
      kind: 'paragraph',
      nth: 2,
      opening: '72',
      words: 'The first step was',
    }),
  ).toBe('Chapter 4: From February to October. Page 72, second paragraph: “The first step was”');
});

test('a paragraph that began on an earlier page is named by it', () => {
  expect(
    tellPlace(CHAPTER, { folio: '73', kind: 'paragraph', opening: '72', words: 'The first step was' }),
  ).toBe(
    'Chapter 4: From February to October. Page 73, in the paragraph that begins on page 72: “The first step was”',
  );
});

test('a note is named by its sign, or told to have none', () => {
  expect(tellPlace('Preface', { folio: 'v', kind: 'note', label: '2' })).toBe('Preface. Page v, note 2.');
  expect(tellPlace('Preface', { folio: 'v', kind: 'note' })).toBe('Preface. Page v, a note without a sign.');
});

test('a missing page is told to be missing, and a name that ends with a sign gets no second one', () => {
  expect(tellPlace('What is to be done?', { folio: '141', kind: 'notice', nth: 1 })).toBe(
    'What is to be done? Page 141 is missing from our source.',
  );
});

test('before and behind the text no paragraph is named', () => {
  expect(tellPlace(CHAPTER, { folio: undefined, kind: undefined })).toContain('Before its first page.');
  expect(tellPlace(CHAPTER, { folio: '101', kind: undefined })).toContain('Behind the text of page 101.');
});
