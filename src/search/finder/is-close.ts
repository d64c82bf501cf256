import type { AskedWord } from './read-asked.ts';

/**
 * The likeness from which on a place is what was asked for, by the letters asked for. Of few letters, many sentences
 * have as many in common by chance as a misremembered quotation has; calibrated on sentences that the works do not
 * have (see the decision record on the quotation finder).
 */
export function leastLikeness(asked: readonly AskedWord[]): number {
  const letters = asked.reduce((sum, word) => sum + (word.isOptional ? 0 : word.folded.length), 0);
  return Math.max(0.55, Math.min(0.85, 0.85 - (letters - 15) * 0.005));
}
