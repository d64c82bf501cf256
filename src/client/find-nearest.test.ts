import { expect, test } from 'vitest';
import type { AddressList } from '../edition/address-list.ts';
import { editDistance, findNearest } from './find-nearest.ts';

const list: AddressList = {
  pages: [
    { address: '/x/', name: 'A Shelf' },
    { address: '/x/search/', name: 'Search' },
  ],
  works: [
    {
      id: 'carr-1950',
      address: '/x/carr-1950/',
      name: 'The Bolshevik Revolution, vol. I',
      chapters: [{ address: '/x/carr-1950/from-february-to-october/', name: 'Chapter 4' }],
      pages: '/x/carr-1950/p/',
      folios: ['v', 'vi', [3, 4], '420'],
    },
    {
      id: 'webb-1936',
      address: '/x/webb-1936/',
      name: 'Dictatorship or Democracy?',
      chapters: [],
      pages: '/x/webb-1936/p/',
      folios: [[3, 3], '32'],
    },
  ],
};
const nearest = (path: string) => findNearest(path, list)?.address;

test('a page number that the book does not have leads to the nearest that it has', () => {
  expect(nearest('/x/carr-1950/p/4299/')).toBe('/x/carr-1950/p/420/');
  expect(nearest('/x/carr-1950/p/2')).toBe('/x/carr-1950/p/3/');
  expect(nearest('/x/carr-1950/p/VI/')).toBe('/x/carr-1950/p/vi/');
  expect(nearest('/x/carr-1950/p/p61.html')).toBe('/x/carr-1950/p/4/');
});

test('a page in roman numerals leads to the nearest of those, never to an arabic one', () => {
  expect(nearest('/x/carr-1950/p/ix/')).toBe('/x/carr-1950/p/vi/');
  expect(nearest('/x/carr-1950/p/iv/')).toBe('/x/carr-1950/p/v/');
  expect(nearest('/x/webb-1936/p/ix/')).not.toBe('/x/webb-1936/p/32/');
});

test('a page number straight after the book leads to the page', () => {
  expect(nearest('/x/carr-1950/420/')).toBe('/x/carr-1950/p/420/');
  expect(nearest('/x/carr-1950/VI')).toBe('/x/carr-1950/p/vi/');
});

test('a page of a book that is named by half leads to the page of that book', () => {
  expect(nearest('/x/carr/p/3/')).toBe('/x/carr-1950/p/3/');
  expect(nearest('/x/web-1936/p/3/')).toBe('/x/webb-1936/p/3/');
  expect(nearest('/x/webb/p/420/')).toBe('/x/webb-1936/p/32/');
});

test('a page without its book leads to the one book that has it; where two have it, to none', () => {
  expect(nearest('/x/p/420/')).toBe('/x/carr-1950/p/420/');
  expect(nearest('/x/unheard-of/p/32/')).toBe('/x/webb-1936/p/32/');
  expect(nearest('/x/unheard-of/p/3/')).toBeUndefined();
});

test('a misspelt chapter leads to the chapter', () => {
  expect(nearest('/x/carr-1950/from-febuary-to-october.html')).toBe('/x/carr-1950/from-february-to-october/');
  expect(nearest('/x/Carr-1950')).toBe('/x/carr-1950/');
});

test('an address that is like none gets no guess', () => {
  expect(nearest('/x/wp-admin/setup-config.php')).toBeUndefined();
});

test('letters put in, taken out and changed are counted', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('same', 'same')).toBe(0);
});
