import type { AskedWord } from './read-asked.ts';

/**
 * The likeness from which on a place is what was asked for, by the letters asked for. Of few letters, many sentences
 * have as many in common by chance as a misremembered quotation has; calibrated on sentences that the works do not
 * have (see the decision record on the quotation finder).
 */
export function leastLikeness(asked: readonly AskedWord[]): number {
  const letters = asked.reduce((sum, word) => sum + (word.isOptional ? 0 : word.folded.length), 0);
  return Math.min(0.85, 0.55 + 6.5 / Math.max(1, letters));
}

/** The likeness from which on nothing better is looked for: of many letters so many are not alike by chance. */
export function goodLikeness(asked: readonly AskedWord[]): number {
  return Math.min(0.95, leastLikeness(asked) + 0.15);
}
