/** How sure a measured error rate is. */

import { gammaQuantile } from './gamma-quantile.ts';

/** What was counted on one page: how many units (characters or words), and how many of them are wrong. */
export interface PageCount {
  readonly units: number;
  readonly errors: number;
}

/** A measured rate with the limits between which the rate of the whole lies, in 95 of 100 such measurements. */
export interface ErrorRate {
  readonly units: number;
  readonly errors: number;
  /** Errors divided by units; 0 where nothing was measured. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** By how much the pages differ more than chance would have them: variance divided by mean, 1 or more. */
  readonly dispersion: number;
}

/** The share that lies outside at either end. */
const OUTSIDE = 0.025;

/**
 * The rate over some pages with its 95 % interval: that of a Poisson count (Garwood 1936, exact), the count divided by
 * the dispersion between the pages and the limits multiplied by it, because errors come in clusters: one page is
 * smudged and ten are clear, and then a count says less than it seems to. Not narrower than the exact interval.
 */
export function errorRate(pages: readonly PageCount[]): ErrorRate {
  const units = pages.reduce((sum, page) => sum + page.units, 0);
  const errors = pages.reduce((sum, page) => sum + page.errors, 0);
  const dispersion = dispersionOf(pages);
  const { low, high } = countLimits(errors / dispersion);
  const share = (count: number) => (units === 0 ? 0 : Math.min(1, count / units));
  return {
    units,
    errors,
    rate: share(errors),
    low: share(low * dispersion),
    high: share(high * dispersion),
    dispersion,
  };
}

/**
 * The exact 95 % limits of the mean of a Poisson count. A count that was divided by its dispersion need not be whole;
 * the limits are those of chi-square then too.
 */
export function countLimits(count: number): { readonly low: number; readonly high: number } {
  return {
    // Below half an error chi-square would have less than one degree of freedom; the limit is 0 for any purpose.
    low: count < 0.5 ? 0 : gammaQuantile(OUTSIDE, count),
    high: gammaQuantile(1 - OUTSIDE, count + 1),
  };
}

/** Pearson's chi-square of the pages over its degrees of freedom, 1 at least; 1 where there is nothing to compare. */
function dispersionOf(pages: readonly PageCount[]): number {
  const units = pages.reduce((sum, page) => sum + page.units, 0);
  const errors = pages.reduce((sum, page) => sum + page.errors, 0);
  if (errors === 0 || pages.length < 2) return 1;
  const squares = pages.map((page) => {
    const expected = (errors * page.units) / units;
    return expected === 0 ? 0 : (page.errors - expected) ** 2 / expected;
  });
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / (pages.length - 1));
}
