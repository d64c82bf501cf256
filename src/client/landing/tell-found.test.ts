import { expect, test } from 'vitest';
import { shortened, tellFound, tellRank } from './tell-found.ts';

test('page, number of places and what they stand in are told', () => {
  expect(tellFound({ folio: '71', kind: 'paragraph', places: 2 })).toBe(
    'Found on page 71: 2 places in this paragraph.',
  );
  expect(tellFound({ folio: undefined, kind: 'note', places: 1 })).toBe('Found: one place in this note.');
});

test('a hit whose words do not stand there as asked is not called found there', () => {
  expect(tellFound({ folio: 'vi', kind: 'paragraph', places: 0 })).toContain('do not stand there');
});

test('of hits that were not all read no number is given for certain', () => {
  expect(tellRank(3, 31, false)).toBe('Hit 3 of 31 in page order');
  expect(tellRank(3, 1300, true)).toBe('Hit 3 of at least 1,300 in page order');
  expect(tellRank(1, 1, false)).toBe('Hit 1 of 1');
});

test('of a long quotation both ends are shown', () => {
  expect(shortened('one two three', 4)).toBe('one two three');
  expect(shortened('one two three four five six', 4)).toBe('one two … five six');
});
