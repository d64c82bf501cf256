import type { HeldWord } from './held-words.ts';
import type { AskedWord } from './read-asked.ts';
import { wordLikeness } from './word-likeness.ts';

/** Words asked for, and the words of the book that stand for them. Indices, `to` behind the last. */
export interface Step {
  readonly asked: { readonly from: number; readonly to: number };
  readonly held: { readonly from: number; readonly to: number };
  readonly isSame: boolean;
  /** Whether the words of the book were left out by an ellipsis. */
  readonly isGap: boolean;
}

/** The words asked for laid beside the stretch of the book that they are most like. */
export interface Alignment {
  readonly steps: readonly Step[];
  /** How like they are, from 0 to 1; 1 only where all words are the same. */
  readonly likeness: number;
}

/** Two words written as one, or changed with each other: small faults, in letters. */
const JOINED = 1;
const SWAPPED = 3;

/** A place where the books join nothing, in letters: to go over it costs as much as a short word. */
const BREAK_LETTERS = 4;

/** What a word costs that an ellipsis leaves out: next to nothing, so that the nearest words are taken. */
const LEFT_OUT = 0.001;

/** Ways to come to a cell of the table. */
const START = 0;
const PAIR = 1;
const ONLY_ASKED = 2;
const ONLY_HELD = 3;
const TWO_ASKED = 4;
const TWO_HELD = 5;
const SWAP = 6;

/**
 * Lays the words asked for beside those of a stretch so that the fewest letters differ. The stretch may begin and end
 * anywhere; all words asked for count.
 */
export function alignWords(
  asked: readonly AskedWord[],
  held: readonly (HeldWord | undefined)[],
): Alignment | undefined {
  const width = held.length + 1;
  const costs = new Float32Array((asked.length + 1) * width);
  const ways = new Uint8Array((asked.length + 1) * width);
  const pairCost = pairCosts();
  const heldLetters = held.map((word) => word?.folded.length ?? BREAK_LETTERS);
  for (let i = 1; i <= asked.length; i++) {
    const word = asked[i - 1] as AskedWord;
    const letters = word.isOptional ? 0 : word.folded.length;
    const previous = asked[i - 2];
    const isBeforeGap = asked[i]?.isAfterGap === true;
    for (let j = 0; j <= held.length; j++) {
      const cell = i * width + j;
      let cost = (costs[cell - width] ?? 0) + letters;
      let way = ONLY_ASKED;
      const take = (other: number, otherWay: number) => {
        if (other < cost) [cost, way] = [other, otherWay];
      };
      if (j > 0) {
        const there = held[j - 1];
        if (there) take((costs[cell - width - 1] ?? 0) + pairCost(word, there.folded), PAIR);
        // At the end of the quotation the stretch just ends.
        if (i < asked.length) {
          take((costs[cell - 1] ?? 0) + (isBeforeGap ? LEFT_OUT : (heldLetters[j - 1] ?? 0)), ONLY_HELD);
        }
        if (there && previous && !word.isAfterGap) {
          const joined = joinedCost(previous.folded + word.folded, there.folded, false);
          take((costs[cell - 2 * width - 1] ?? 0) + joined, TWO_ASKED);
        }
        const before = held[j - 2];
        if (there && before) {
          const joined = joinedCost(before.folded + there.folded, word.folded, word.isJoined);
          take((costs[cell - width - 2] ?? 0) + joined, TWO_HELD);
          const isSwap =
            previous &&
            !word.isAfterGap &&
            previous.folded === there.folded &&
            word.folded === before.folded &&
            word.folded !== previous.folded;
          if (isSwap) take((costs[cell - 2 * width - 2] ?? 0) + SWAPPED, SWAP);
        }
      }
      costs[cell] = cost;
      ways[cell] = way;
    }
  }
  const last = asked.length * width;
  let end = 0;
  for (let j = 1; j <= held.length; j++) if ((costs[last + j] ?? 0) < (costs[last + end] ?? 0)) end = j;
  return traced(asked, held, ways, width, end, costs[last + end] ?? 0);
}

/** An alignment with a part of a stretch, as one with the stretch, of which the part begins at index `by`. */
export function movedBy({ steps, likeness }: Alignment, by: number): Alignment {
  const moved = steps.map((step) => ({
    ...step,
    held: { from: step.held.from + by, to: step.held.to + by },
  }));
  return { steps: moved, likeness };
}

/** The steps that led to the end of the quotation. */
function traced(
  asked: readonly AskedWord[],
  held: readonly (HeldWord | undefined)[],
  ways: Uint8Array,
  width: number,
  end: number,
  cost: number,
): Alignment | undefined {
  const steps: Step[] = [];
  let [i, j] = [asked.length, end];
  while (i > 0) {
    const way = ways[i * width + j] ?? START;
    const [askedWords, heldWords] = LENGTHS[way] ?? [1, 0];
    const from = { asked: i - askedWords, held: j - heldWords };
    const isGap = way === ONLY_HELD && asked[i]?.isAfterGap === true;
    steps.push({
      asked: { from: from.asked, to: i },
      held: { from: from.held, to: j },
      isSame: isSameStep(way, asked.slice(from.asked, i), held.slice(from.held, j)),
      isGap,
    });
    [i, j] = [from.asked, from.held];
  }
  steps.reverse();
  const isHeld = steps.some((step) => !step.isGap && step.held.to > step.held.from);
  if (!isHeld) return undefined;
  return { steps, likeness: likenessOf(steps, asked, held, cost) };
}

/** How many words asked for and held a way takes. */
const LENGTHS: Readonly<Record<number, readonly [asked: number, held: number]>> = {
  [PAIR]: [1, 1],
  [ONLY_ASKED]: [1, 0],
  [ONLY_HELD]: [0, 1],
  [TWO_ASKED]: [2, 1],
  [TWO_HELD]: [1, 2],
  [SWAP]: [2, 2],
};

function isSameStep(
  way: number,
  asked: readonly AskedWord[],
  held: readonly (HeldWord | undefined)[],
): boolean {
  const [word] = asked;
  if (!word) return false;
  if (way === ONLY_ASKED) return word.isOptional;
  if (way === TWO_HELD) return word.isJoined && held.map((one) => one?.folded).join('') === word.folded;
  return way === PAIR && isSameWord(word, held[0]?.folded ?? '');
}

/** Whether a word of the book is the word asked for. */
export function isSameWord({ folded, also }: AskedWord, held: string): boolean {
  return folded === held || also.includes(held);
}

/** One less the letters that differ, of all letters on both sides. */
function likenessOf(
  steps: readonly Step[],
  asked: readonly AskedWord[],
  held: readonly (HeldWord | undefined)[],
  cost: number,
): number {
  let letters = 0;
  for (const step of steps) {
    if (step.isGap) continue;
    for (const word of held.slice(step.held.from, step.held.to))
      letters += word?.folded.length ?? BREAK_LETTERS;
    for (const word of asked.slice(step.asked.from, step.asked.to)) {
      if (!word.isOptional || step.held.to > step.held.from) letters += word.folded.length;
    }
  }
  if (steps.every(({ isSame, isGap }) => isSame || isGap)) return 1;
  return Math.max(0, Math.min(1 - cost / letters, 0.99));
}

/** What it costs to take one word for another, remembered. */
function pairCosts(): (word: AskedWord, held: string) => number {
  const known = new Map<string, number>();
  return (word, held) => {
    if (isSameWord(word, held)) return 0;
    const pair = `${word.folded} ${held}`;
    let cost = known.get(pair);
    if (cost === undefined) {
      const likeness = wordLikeness(word.folded, held);
      cost = likeness === 0 ? Number.POSITIVE_INFINITY : (1 - likeness) * (word.folded.length + held.length);
      known.set(pair, cost);
    }
    return cost;
  };
}

/** What it costs that two words stand for one. */
function joinedCost(two: string, one: string, mayBeJoined: boolean): number {
  if (two === one) return mayBeJoined ? 0 : JOINED;
  if (Math.abs(two.length - one.length) > one.length / 4) return Number.POSITIVE_INFINITY;
  const likeness = wordLikeness(two, one);
  return likeness < 0.7 ? Number.POSITIVE_INFINITY : JOINED + (1 - likeness) * (two.length + one.length);
}
