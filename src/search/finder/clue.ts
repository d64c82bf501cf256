/** What speaks for a place: words asked for whose sequence of keys, or one like it, stands in the works. */
export interface Clue {
  /** Index of the first of these words among the words asked for. */
  readonly at: number;
  /** Numbers of the words of the works at which it begins, rising. */
  readonly positions: ArrayLike<number>;
  /** How much it tells, in bits: the rarer, the more. */
  readonly weight: number;
}

/** What a sequence tells that stands `count` times among `words` words; less where it is merely like the one asked. */
export function clueWeight(count: number, words: number, likeness = 1): number {
  return Math.log2((words + 1) / Math.max(1, count)) * likeness;
}
