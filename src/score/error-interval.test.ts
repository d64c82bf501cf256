import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLimits, errorRate } from './error-interval.ts';

// F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936), and every table after it.
const GARWOOD: readonly [count: number, low: number, high: number][] = [
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [2, 0.2422, 7.225],
  [3, 0.6187, 8.767],
  [5, 1.6235, 11.668],
  [10, 4.795, 18.39],
  [20, 12.217, 30.888],
  [50, 37.111, 65.919],
  [100, 81.364, 121.627],
];

test.each(GARWOOD)('the 95 %% limits of %d errors are %d and %d', (count, low, high) => {
  expect(countLimits(count).low).toBeCloseTo(low, 3);
  expect(countLimits(count).high).toBeCloseTo(high, 2);
});

test('no error on a page does not make a book without errors', () => {
  const { rate, low, high } = errorRate([{ units: 1000, errors: 0 }]);
  expect([rate, low]).toEqual([0, 0]);
  expect(high).toBeCloseTo(0.003689, 6);
});

test('errors that all stand on one page of eight say less than the same errors spread evenly', () => {
  const even = errorRate(Array.from({ length: 8 }, () => ({ units: 1000, errors: 2 })));
  const clustered = errorRate(
    Array.from({ length: 8 }, (_, page) => ({ units: 1000, errors: page === 0 ? 16 : 0 })),
  );
  expect(even.dispersion).toBe(1);
  expect(even.low).toBeCloseTo(9.145 / 8000, 6);
  expect(even.high).toBeCloseTo(25.983 / 8000, 6);
  // Variance over mean of 16 0 0 0 0 0 0 0 is 16: as if one error had been counted, of 16 letters.
  expect(clustered.dispersion).toBeCloseTo(16, 10);
  expect(clustered.rate).toBe(even.rate);
  expect(clustered.low).toBeCloseTo((16 * 0.0253) / 8000, 6);
  expect(clustered.high).toBeCloseTo((16 * 5.5716) / 8000, 6);
});

test('nothing measured says nothing', () => {
  expect(errorRate([])).toMatchObject({ units: 0, rate: 0, low: 0, high: 0 });
});

test('the rate lies within its interval, and the interval within all possible rates', () => {
  const page = fc.nat(400).chain((units) => fc.record({ units: fc.constant(units), errors: fc.nat(units) }));
  fc.assert(
    fc.property(fc.array(page, { maxLength: 12 }), (pages) => {
      const { rate, low, high } = errorRate(pages);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(rate);
      expect(high).toBeGreaterThanOrEqual(rate);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});
