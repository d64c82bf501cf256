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
      folios: ['v', 'vi', '3', '4', '420'],
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
