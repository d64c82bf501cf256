import type { Alignment, Step } from './align-words.ts';
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

/** What has to be the same beside one word that was replaced by another: so many words, with so many letters. */
const LEAST_SAME = { words: 4, letters: 16 } as const;

/** Whether a place is what was asked for: by its likeness, or because all is the same and in order but for one word. */
export function isClose(asked: readonly AskedWord[], { likeness, steps }: Alignment): boolean {
  if (likeness >= leastLikeness(asked)) return true;
  const others = steps.filter(({ isSame, isGap }) => !isSame && !isGap);
  if (others.length !== 1 || !others.every(isOneForOne)) return false;
  const same = steps.filter(({ isSame }) => isSame).flatMap((step) => asked.slice(step.asked.from, step.asked.to));
  const letters = same.reduce((sum, { folded }) => sum + folded.length, 0);
  return same.length >= LEAST_SAME.words && letters >= LEAST_SAME.letters;
}

function isOneForOne({ asked, held }: Step): boolean {
  return asked.to - asked.from === 1 && held.to - held.from === 1;
}
