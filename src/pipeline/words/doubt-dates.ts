import type { Finding } from '../../model/finding.ts';
import type { Token } from '../../model/token.ts';
import { findDateFaults } from './find-date-faults.ts';

/**
 * Marks the dates, years and ranges that cannot be as they stand as doubts, with the readings that could be. Nothing
 * is changed: a check tells that a figure is wrong, not which.
 *
 * @param latestYear the year in which the book came out
 */
export function doubtDates(tokens: readonly Token[], latestYear: number): Token[] {
  const doubted = [...tokens];
  for (const { index, alternatives, evidence } of findDateFaults(tokens, latestYear)) {
    const token = tokens[index];
    if (token && token.doubt === undefined && alternatives.length > 0)
      doubted[index] = { ...token, doubt: { alternatives, evidence } };
  }
  return doubted;
}

/**
 * Notes on what fails its check without being a doubt: no other reading is near.
 *
 * @param placeOf where a token stands, as findings write it
 */
export function findImpossibleDates(
  tokens: readonly Token[],
  latestYear: number,
  placeOf: (token: Token) => string,
): Finding[] {
  return findDateFaults(tokens, latestYear).flatMap(({ index, evidence }): Finding[] => {
    const token = tokens[index];
    if (!token || token.doubt !== undefined) return [];
    return [
      {
        severity: 'note',
        rule: 'impossible-number',
        place: placeOf(token),
        found: tokens
          .slice(Math.max(0, index - 2), index + 3)
          .map(({ gap, form }) => gap + form)
          .join('')
          .trim(),
        expected: `another number: ${evidence}`,
        hint: 'a ruling, if the source tells which',
      },
    ];
  });
}
