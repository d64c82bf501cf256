import { expect, test } from 'vitest';
import { chicagoPages, fullPages, mlaPages, placeInPrint } from './page-numbers.ts';

const pages = (first: string, last: string) => ({ first, last });

test('places in print are told as scholars tell them', () => {
  expect(placeInPrint(pages('61', '61'))).toBe('p. 61');
  expect(placeInPrint(pages('61', '62'))).toBe('pp. 61–62');
  expect(placeInPrint(pages('v', 'v'))).toBe('p. v');
  expect(placeInPrint({ ...pages('61', '61'), notes: ['2', '2'] })).toBe('p. 61, n. 2');
  expect(placeInPrint({ ...pages('61', '62'), notes: ['1', '2'] })).toBe('pp. 61–62, nn. 1–2');
  // A note of which the sign is lost (carr-1950, p. 397).
  expect(placeInPrint({ ...pages('397', '397'), notes: ['', ''] })).toBe('p. 397, note');
  expect(mlaPages({ ...pages('397', '397'), notes: ['', ''] })).toBe('397n');
});

test('the examples of the Chicago manual for inclusive numbers', () => {
  const shown = [
    ['3', '10'],
    ['71', '72'],
    ['96', '117'],
    ['100', '104'],
    ['101', '108'],
    ['321', '328'],
    ['498', '532'],
    ['808', '833'],
    ['vi', 'viii'],
  ].map(([first = '', last = '']) => chicagoPages(pages(first, last)));
  expect(shown).toEqual([
    '3–10',
    '71–72',
    '96–117',
    '100–104',
    '101–8',
    '321–28',
    '498–532',
    '808–33',
    'vi–viii',
  ]);
});

test('the examples of the MLA handbook', () => {
  expect(mlaPages(pages('96', '101'))).toBe('96–101');
  expect(mlaPages(pages('103', '104'))).toBe('103–04');
  expect(mlaPages(pages('395', '401'))).toBe('395–401');
  expect(mlaPages({ ...pages('61', '61'), notes: ['2', '2'] })).toBe('61n2');
});

test('in full', () => {
  expect(fullPages(pages('137', '138'), '--')).toBe('137--138');
});
