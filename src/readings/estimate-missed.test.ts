import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateMissed } from './estimate-missed.ts';

test('two readers who found 9 and 7 errors, 3 of them alike, missed 6 of 19', () => {
  // (9 + 1)(7 + 1) / (3 + 1) - 1 = 19; found 13; variance 10 * 8 * 6 * 4 / (16 * 5) = 24.
  const { found, all, missed, interval } = estimateMissed(9, 7, 3);
  expect([found, all, missed]).toEqual([13, 19, 6]);
  expect(interval[0]).toBe(0);
  expect(interval[1]).toBeCloseTo(6 + 1.96 * Math.sqrt(24), 10);
});

test('two readers who found the same errors missed none, and nothing can be wrong with that', () => {
  expect(estimateMissed(40, 40, 40)).toMatchObject({ found: 40, all: 40, missed: 0, interval: [0, 0] });
});

test('two readers who found nothing leave nothing to estimate', () => {
  expect(estimateMissed(0, 0, 0)).toMatchObject({ found: 0, all: 0, missed: 0 });
});

const counts = fc
  .tuple(fc.nat(200), fc.nat(200), fc.nat(200))
  .map(([both, a, b]): [number, number, number] => [both + a, both + b, both]);

test('the estimate does not ask which reader was the first, and lies in its interval', () => {
  fc.assert(
    fc.property(counts, ([first, second, both]) => {
      const [one, other] = [estimateMissed(first, second, both), estimateMissed(second, first, both)];
      expect(other.missed).toBeCloseTo(one.missed, 9);
      expect(one.interval[0]).toBeLessThanOrEqual(one.missed);
      expect(one.interval[1]).toBeGreaterThanOrEqual(one.missed);
    }),
  );
});

test('the more two readers overlap, the fewer errors they missed', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(99), (a, b, both) => {
      const [first, second] = [a + both + 1, b + both + 1];
      const [less, more] = [estimateMissed(first, second, both), estimateMissed(first, second, both + 1)];
      expect(more.missed).toBeLessThanOrEqual(less.missed + 1e-9);
    }),
  );
});
