import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastAtOrBefore } from './last-at-or-before.ts';

const itself = (start: number) => start;

test('an offset belongs to the last line that begins at or before it', () => {
  const rising = fc
    .uniqueArray(fc.nat(500), { minLength: 1 })
    .map((starts) => starts.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.nat(600), (starts, offset) => {
      const expected = starts.findLastIndex((start) => start <= offset);
      expect(lastAtOrBefore(starts, offset, itself)).toBe(Math.max(0, expected));
    }),
  );
});

test('of no lines there is none', () => {
  expect(lastAtOrBefore([], 5, itself)).toBe(-1);
});
