import { expect, test } from 'vitest';
import type { PageMap } from '../model/page-map.ts';
import { notFoundIn } from './held.ts';

const map = (missing: number): PageMap => ({
  work: '',
  witness: '',
  scans: 0,
  pages: Array.from({ length: 20 }, (_, index) => ({
    folio: String(index + 1),
    status: index < missing ? 'lacuna' : 'present',
    evidence: 'printed',
  })),
});
const pages = { first: 'v', last: '420', sequences: [], blank: [], beforeSource: '', afterSource: '' };
const authors = [{ given: 'A.', family: 'Smith' }];
const volume = { authors, pages, shortTitle: 'Annals, vol. I', heldAs: 'Smith, vol. I', volume: 'I' };
const pamphlet = { authors, pages, shortTitle: 'An Open Question' };

test('pages are named where some are missing, and a book of which none is missing by its name alone', () => {
  expect(
    notFoundIn([
      { work: volume, pageMap: map(12) },
      { work: { ...pamphlet, heldAs: 'the Smith pamphlet' }, pageMap: map(0) },
    ]),
  ).toBe(
    'Not found in what we hold: Smith, vol. I, pp. v–420 without 12 pages; the Smith pamphlet. It may stand on a missing page, in another volume, or nowhere.',
  );
});

test('what cannot be is not offered: no missing page, no other volume', () => {
  expect(notFoundIn([{ work: pamphlet, pageMap: map(0) }])).toBe(
    'Not found in what we hold: A. Smith, An Open Question. It may stand in another book, or nowhere.',
  );
});
