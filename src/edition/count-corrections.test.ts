import { expect, test } from 'vitest';
import type { PageMap } from '../model/page-map.ts';
import { correctedBy, countByPage, countByRule } from './count-corrections.ts';

// From the provenance of the first book: its loci, forms and causes.
const MISREAD = { at: '2108:18', from: 'Menshevlk', to: 'Menshevik', cause: 'misread-letters' };
const RULED = { at: '2102:1', from: 'sceni', to: 'scene', cause: 'ruling' };
const MARK = { at: '2090:56', from: 'I', to: '', cause: 'note-mark' };
const YEAR = { at: '3172:27', from: 'I 9 I 7', to: '1917', cause: 'split-number letter-for-digit' };
const JOINED = { at: '6431:59', from: 'Brest|Litovsk.', to: 'Brest-Litovsk.', cause: 'hyphen-at-line-end' };
const JOINED_AND_MISREAD = { ...JOINED, at: '6432:1', cause: 'hyphen-at-line-end misread-letters' };
const AS_RECEIVED = { at: '2110:1', from: 'or', to: 'or', cause: '', or: ['of'] };

const page = (folio: string, first: number, last: number) =>
  ({ folio, status: 'present', evidence: 'inferred', lines: [first, last] }) as const;
const map: PageMap = {
  work: 'smith-1920',
  witness: '',
  scans: 3,
  pages: [
    page('45', 2080, 2130),
    { folio: '46', status: 'lacuna', evidence: 'inferred' },
    { ...page('70', 3160, 3200), duplicates: [{ scan: 2, lines: [6400, 6450] }] },
  ],
};

test('a rule that reads other letters corrects; one that ties a note or joins a line does not', () => {
  expect([MISREAD, RULED, YEAR, JOINED_AND_MISREAD].map(correctedBy)).toEqual([
    'rule',
    'reader',
    'rule',
    'rule',
  ]);
  expect([MARK, JOINED, AS_RECEIVED].map(correctedBy)).toEqual([undefined, undefined, undefined]);
});

test('a place counts on the printed page of its line, also in the other scan of the page', () => {
  const records = [MISREAD, RULED, MARK, AS_RECEIVED, YEAR, JOINED_AND_MISREAD];
  expect(countByPage(map, records)).toEqual([
    { folio: '45', byRule: 1, byReader: 1 },
    { folio: '46', byRule: 0, byReader: 0 },
    { folio: '70', byRule: 2, byReader: 0 },
  ]);
});

test('a change outside every page is a fault and not passed over', () => {
  expect(() => countByPage(map, [{ ...MISREAD, at: '9999:1' }])).toThrow('9999:1');
});

test('where two rules acted on one place each is counted, and a ruling is no rule', () => {
  expect(countByRule([MISREAD, YEAR, JOINED_AND_MISREAD, RULED, MARK])).toEqual([
    { cause: 'misread-letters', count: 2 },
    { cause: 'letter-for-digit', count: 1 },
    { cause: 'split-number', count: 1 },
  ]);
});
