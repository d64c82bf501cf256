import type { ComparedWord } from './held-words.ts';
import { PairCosts } from './pair-costs.ts';
import type { AskedWord } from './read-asked.ts';
import { wordLikeness } from './word-likeness.ts';

/** How the next words asked for and the next words of the book stand to each other. */
export const WAY = { pair: 1, onlyAsked: 2, onlyHeld: 3, twoAsked: 4, twoHeld: 5, swap: 6 } as const;

/** One of `WAY`. */
export type Way = (typeof WAY)[keyof typeof WAY];

/** How many words asked for, and how many of the book, a way takes. */
export const TAKEN: Readonly<Record<Way, readonly [asked: number, held: number]>> = {
  [WAY.pair]: [1, 1],
  [WAY.onlyAsked]: [1, 0],
  [WAY.onlyHeld]: [0, 1],
  [WAY.twoAsked]: [2, 1],
  [WAY.twoHeld]: [1, 2],
  [WAY.swap]: [2, 2],
};

/** Two words written as one, or changed with each other: small faults, in letters. */
const JOINED = 1;
const SWAPPED = 3;

/** Words written as one may be misspelt besides, so far. */
const LEAST_JOINED = 0.7;

/** A place where the books join nothing, in letters: to go over it costs as much as a short word. */
export const BREAK_LETTERS = 4;

/** What a word costs that an ellipsis leaves out: next to nothing, so that the nearest words are taken. */
const LEFT_OUT = 0.001;

/** What it costs, in letters that differ, to take words asked for and words of the book for each other. */
export class StepCosts {
  readonly #asked: readonly AskedWord[];
  readonly #held: readonly (ComparedWord | undefined)[];
  readonly #pairs: PairCosts;

  constructor(asked: readonly AskedWord[], held: readonly (ComparedWord | undefined)[]) {
    this.#asked = asked;
    this.#held = held;
    this.#pairs = new PairCosts(
      asked.map(({ folded }) => folded),
      held.map((word) => word?.folded ?? ''),
    );
  }

  /** The cost of a way that ends behind the i-th word asked for and the j-th of the book; infinite where it is none. */
  of(way: Way, i: number, j: number): number {
    const asked = this.#asked[i - 1];
    const held = this.#held[j - 1];
    if (way === WAY.onlyHeld) return this.isGap(i) ? LEFT_OUT : (held?.folded.length ?? BREAK_LETTERS);
    if (!asked) return Number.POSITIVE_INFINITY;
    if (way === WAY.onlyAsked) return asked.isOptional ? 0 : asked.folded.length;
    if (!held) return Number.POSITIVE_INFINITY;
    if (way === WAY.pair) {
      return asked.also.length > 0 && isSameWord(asked, held.folded) ? 0 : this.#pairs.of(i - 1, j - 1);
    }
    const askedBefore = this.#asked[i - 2];
    const heldBefore = this.#held[j - 2];
    if (way === WAY.twoHeld) {
      return heldBefore
        ? joinedCost(heldBefore.folded, held.folded, asked.folded, asked.isJoined)
        : Number.POSITIVE_INFINITY;
    }
    if (!askedBefore || asked.isAfterGap) return Number.POSITIVE_INFINITY;
    if (way === WAY.twoAsked) return joinedCost(askedBefore.folded, asked.folded, held.folded, false);
    const isSwap =
      askedBefore.folded === held.folded &&
      asked.folded === heldBefore?.folded &&
      asked.folded !== askedBefore.folded;
    return isSwap ? SWAPPED : Number.POSITIVE_INFINITY;
  }

  /** Whether an ellipsis follows the i-th word asked for. */
  isGap(i: number): boolean {
    return this.#asked[i]?.isAfterGap === true;
  }
}

/** Whether a word of the book is the word asked for. */
export function isSameWord({ folded, also }: AskedWord, held: string): boolean {
  return folded === held || also.includes(held);
}

/** What it costs that two words stand for one; nothing where a line end may have joined them. */
function joinedCost(first: string, second: string, one: string, mayBeJoined: boolean): number {
  const length = first.length + second.length;
  if (Math.abs(length - one.length) > one.length * (1 - LEAST_JOINED)) return Number.POSITIVE_INFINITY;
  // Most pairs are told at a glance: one of the two words is in its place, or nearly all is otherwise.
  if (!one.startsWith(first) && !one.endsWith(second)) return Number.POSITIVE_INFINITY;
  const two = first + second;
  if (two === one) return mayBeJoined ? 0 : JOINED;
  const likeness = wordLikeness(two, one);
  return likeness < LEAST_JOINED ? Number.POSITIVE_INFINITY : JOINED + (1 - likeness) * (length + one.length);
}
