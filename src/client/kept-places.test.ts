import { expect, test } from 'vitest';
import { readPlaces, writePlaces } from './kept-places.ts';

test('the places of several books are read as they were written', () => {
  const kept = 'carr-1950=from-february-to-october.72&webb-1936=foreword.vi';
  const places = readPlaces(kept);
  expect(places.get('carr-1950')).toEqual({ chapter: 'from-february-to-october', folio: '72' });
  expect(places.get('webb-1936')?.folio).toBe('vi');
  expect(writePlaces(places)).toBe(kept);
});

test('what is no place is left out: another form, a word in the place of a page, the word for keeping nothing', () => {
  expect(readPlaces('carr-1950=preface').size).toBe(0);
  expect(readPlaces('carr-1950=preface.page').size).toBe(0);
  expect(readPlaces('carr-1950=../about.61').size).toBe(0);
  expect(readPlaces('off').size).toBe(0);
  expect(readPlaces(null).size).toBe(0);
});
