import { expect, test } from 'vitest';
import { kilobytes, markdownTable, milliseconds, percent, quantile } from './figures.ts';

test('the median of three values is the middle one, the 95th percentile of twenty the nineteenth', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(
    quantile(
      Array.from({ length: 20 }, (_, at) => at + 1),
      0.95,
    ),
  ).toBe(19);
  expect(quantile([], 0.5)).toBeNaN();
});

test('figures read as in the tables', () => {
  expect(percent(197, 200)).toBe('98.5 %');
  expect(percent(0, 0)).toBe('–');
  expect(kilobytes(1_254_400)).toBe('1,254 kB');
  expect(milliseconds(0.84)).toBe('0.8 ms');
  expect(milliseconds(12.4)).toBe('12 ms');
});

test('the columns of a table stand below one another', () => {
  expect(
    markdownTable([
      ['Engine', 'kB'],
      ['Lunr', '626'],
    ]),
  ).toEqual(['| Engine |  kB |', '|--------|----:|', '| Lunr   | 626 |']);
});
