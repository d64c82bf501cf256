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

/** What has to be the same beside one word that is another, or missing on one side: so many words, so many letters. */
const LEAST_SAME = { words: 4, letters: 16 } as const;

/** The same where the place is by so much liker than the next one. */
const LEAST_SAME_OF_LEADER = { words: 3, letters: 12, lead: 0.2 } as const;

/**
 * Whether a place is what was asked for: by its likeness, or because all is the same and in order but for one word.
 *
 * @param lead by how much it is liker than the next place
 */
export function isClose(asked: readonly AskedWord[], { likeness, steps }: Alignment, lead: number): boolean {
  if (likeness >= leastLikeness(asked)) return true;
  const others = steps.filter(({ isSame }) => !isSame);
  if (others.length !== 1 || !others.every(isOneWord)) return false;
  const same = steps.flatMap((step) => (step.isSame ? asked.slice(step.asked.from, step.asked.to) : []));
  const letters = same.reduce((sum, { folded }) => sum + folded.length, 0);
  const least = lead >= LEAST_SAME_OF_LEADER.lead ? LEAST_SAME_OF_LEADER : LEAST_SAME;
  return same.length >= least.words && letters >= least.letters;
}

function isOneWord({ asked, held, isGap }: Step): boolean {
  return !isGap && asked.to - asked.from <= 1 && held.to - held.from <= 1;
}
