import type { Token } from '../../model/token.ts';
import { findDateFaults } from './find-date-faults.ts';

/**
 * Marks the dates, years, pages and ranges that cannot be as they stand as doubts, with the readings that could be;
 * where none is near, the doubt is without. Nothing is changed: a check tells that a figure is wrong, not which.
 *
 * @param latestYear the year in which the book came out
 */
export function doubtDates(tokens: readonly Token[], latestYear: number): Token[] {
  const doubted = [...tokens];
  for (const { index, alternatives, evidence } of findDateFaults(tokens, latestYear)) {
    const token = tokens[index];
    if (token?.role === 'word' && token.doubt === undefined)
      doubted[index] = { ...token, doubt: { alternatives, evidence } };
  }
  return doubted;
}
