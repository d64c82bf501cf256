/** Figures over whole words: how many are wrong, and how many a stage made wrong that were right. */

import type { Place } from './align-words.ts';

/** Words of a text measured against the ground truth. */
export interface WordTally {
  /** Words of the ground truth; undecidable readings are not counted. */
  readonly words: number;
  /** Words lost, added or other than in the ground truth. */
  readonly edits: number;
  /** For each word of the ground truth, in its order, whether the text has it so. */
  readonly isRight: readonly boolean[];
}

/** Counts the words of the places. */
export function tallyWords(places: readonly Place[]): WordTally {
  const isRight = places.flatMap(({ gold }) => gold.map((word) => word.isRight));
  return { words: isRight.length, edits: places.reduce((sum, place) => sum + place.edits, 0), isRight };
}

/** Tallies of several texts as one; two such sums can be compared if their texts stand in the same order. */
export function sumWordTallies(tallies: readonly WordTally[]): WordTally {
  return {
    words: tallies.reduce((sum, { words }) => sum + words, 0),
    edits: tallies.reduce((sum, { edits }) => sum + edits, 0),
    isRight: tallies.flatMap(({ isRight }) => isRight),
  };
}

/**
 * WER, the word error rate: words lost, added or changed, divided by the words of the ground truth. Between 0 and
 * 1, and above 1 where more is added than there is. Words keep their punctuation, so that a lost stop is a wrong
 * word.
 */
export function wordErrorRate({ words, edits }: WordTally): number {
  return words === 0 ? 0 : edits / words;
}

/** Words that one text has right and a later one has wrong. */
export interface Damage {
  /** Words right before. */
  readonly right: number;
  /** Of these the ones that are wrong after. */
  readonly harmed: number;
}

/**
 * What happened to the right words between two readings of the same ground truth.
 *
 * @throws Error when the two are not tallies of the same words
 */
export function countDamage(before: WordTally, after: WordTally): Damage {
  if (before.words !== after.words) {
    throw new Error(`two tallies of the same words expected, found ${before.words} and ${after.words} words`);
  }
  const right = before.isRight.filter(Boolean).length;
  const harmed = before.isRight.filter((isRight, index) => isRight && !after.isRight[index]).length;
  return { right, harmed };
}

/** Share of the right words that were made wrong, between 0 and 1. */
export function damageRate({ right, harmed }: Damage): number {
  return right === 0 ? 0 : harmed / right;
}
