import type { Clue } from './clue.ts';

/** A stretch of the works for which clues speak. */
export interface LikelyStretch {
  /** Number of the word at which the quotation would begin, earliest and latest. */
  readonly from: number;
  readonly to: number;
  /** What speaks for it, in bits. */
  readonly weight: number;
}

/** A clue at one place: where the quotation would begin. */
interface Vote {
  readonly begin: number;
  readonly at: number;
  readonly weight: number;
}

/**
 * Where clues agree on the beginning of the quotation, what more speaks for first. Words that were put in or left out
 * move the beginning that a later clue tells, at most by `slack`.
 */
export function likelyStretches(clues: readonly Clue[], slack: number): LikelyStretch[] {
  const votes: Vote[] = clues.flatMap(({ at, positions, weight }) =>
    Array.from(positions, (position) => ({ begin: position - at, at, weight })),
  );
  votes.sort((a, b) => a.begin - b.begin);
  const stretches: LikelyStretch[] = [];
  let last = 0;
  for (let first = 0; first < votes.length; first++) {
    const from = votes[first]?.begin ?? 0;
    while (last < votes.length && (votes[last]?.begin ?? 0) <= from + slack) last++;
    const together = votes.slice(first, last);
    stretches.push({ from, to: together.at(-1)?.begin ?? from, weight: weightOf(together) });
  }
  return apart(stretches.sort((a, b) => b.weight - a.weight));
}

/** The clues of one word count once, the strongest of them. */
function weightOf(votes: readonly Vote[]): number {
  const strongest = new Map<number, number>();
  for (const { at, weight } of votes) strongest.set(at, Math.max(weight, strongest.get(at) ?? 0));
  let sum = 0;
  for (const weight of strongest.values()) sum += weight;
  return sum;
}

/** The stretches without those that overlap with a better one. */
function apart(stretches: readonly LikelyStretch[]): LikelyStretch[] {
  const kept: LikelyStretch[] = [];
  for (const stretch of stretches) {
    if (kept.length === MOST_STRETCHES) break;
    if (kept.every(({ from, to }) => stretch.to < from || stretch.from > to)) kept.push(stretch);
  }
  return kept;
}

/** Stretches that may be looked at. */
const MOST_STRETCHES = 24;
