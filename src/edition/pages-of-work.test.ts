import { expect, test } from 'vitest';
import { pagesWithoutAddress } from './pages-of-work.ts';
import { notInSource } from './wording.ts';

// carr-1950: the half-title of Part I stands before the first scanned page, that of Part II between two.
const blank = [
  {
    pages: ['1', '2'],
    kind: 'half-title',
    reason: 'Half-title of Part I, inferred from the count of pages.',
  },
  { pages: ['4'], kind: 'half-title', reason: 'Half-title of Part II' },
];
const work = { pages: { first: '3', last: '5', sequences: [], blank, beforeSource: '', afterSource: '' } };

test('pages that are counted before the first scan have no address, and keep the reason on record', () => {
  const pages = [
    { folio: '3', status: 'present' as const, evidence: 'printed' as const },
    { folio: '4', status: 'blank' as const, evidence: 'inferred' as const },
    { folio: '5', status: 'present' as const, evidence: 'printed' as const },
  ];
  const [group, ...others] = pagesWithoutAddress(work, { pages });
  expect(others).toEqual([]);
  expect(group && notInSource(group)).toBe(
    'Pages\u00a01–2 are not in the source. Half-title of Part\u00a0I, inferred from the count of pages.',
  );
});

test('a single page is told as one, in whole sentences', () => {
  expect(notInSource({ first: '4', last: '4', reason: 'Half-title of Part II' })).toBe(
    'Page\u00a04 is not in the source. Half-title of Part\u00a0II.',
  );
});
