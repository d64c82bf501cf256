import { expect, test } from 'vitest';
import type { QuotationPlace } from './answers.ts';
import { clearPlace } from './clear-place.ts';

const place = (likeness: number): QuotationPlace => ({
  work: 'w',
  book: 'Book',
  chapter: '/w/c/',
  chapterName: 'Chapter',
  passage: 'p1-1',
  folio: '1',
  place: 'p. 1',
  zone: 'text',
  address: '/w/c/#p1-1',
  likeness,
  parts: [],
  before: '',
  after: '',
  passages: ['p1-1'],
});
const opened = (...likeness: number[]) =>
  clearPlace({ asked: 'words', places: likeness.map(place), isFound: true })?.likeness;

test('the only place is opened if it is like enough', () => {
  expect(opened(95)).toBe(95);
  expect(opened(94)).toBeUndefined();
  expect(opened()).toBeUndefined();
});

test('of places that are equally good none is opened', () => {
  expect(opened(100, 100)).toBeUndefined();
  expect(opened(98, 96)).toBeUndefined();
  expect(opened(98, 70)).toBe(98);
});

test('the same words go before words that are merely like them', () => {
  expect(opened(100, 99)).toBe(100);
});

test('the nearest of what was not found is not opened', () => {
  expect(clearPlace({ asked: 'words', places: [place(99)], isFound: false })).toBeUndefined();
});
