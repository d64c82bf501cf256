import { expect, test } from 'vitest';
import { gammaQuantile } from './gamma-quantile.ts';

// Quantiles of chi-square as every table of it prints them: degrees of freedom, 2.5 %, 50 %, 97.5 %.
const CHI_SQUARE: readonly [number, number, number, number][] = [
  [1, 0.00098, 0.45494, 5.02389],
  [2, 0.05064, 1.38629, 7.37776],
  [3, 0.2158, 2.36597, 9.3484],
  [5, 0.83121, 4.35146, 12.8325],
  [10, 3.24697, 9.34182, 20.48318],
  [30, 16.79077, 29.33603, 46.97924],
  [100, 74.22193, 99.33413, 129.5612],
];

test.each(CHI_SQUARE)(
  'chi-square with %d degrees of freedom has the quantiles of the tables',
  (freedom, ...row) => {
    const shares = [0.025, 0.5, 0.975];
    for (const [index, published] of row.entries())
      expect(2 * gammaQuantile(shares[index] ?? 0, freedom / 2)).toBeCloseTo(published, 4);
  },
);
