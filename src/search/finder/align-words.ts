import type { ComparedWord } from './held-words.ts';
import type { AskedWord } from './read-asked.ts';
import { BREAK_LETTERS, isSameWord, StepCosts, TAKEN, WAY, type Way } from './step-costs.ts';

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

/** Bounds of how many words further on in a stretch a word stands than in the quotation. */
export interface Band {
  readonly least: number;
  readonly most: number;
}

/**
 * How much worse it is to find no word of the book for one that was asked, when the words are laid side by side: a word
 * that was changed, the first one too, is to stand beside the word that the book has in its place.
 */
const UNMATCHED = 1.5;

/** Likeness of what is not all the same, at most. */
const NEARLY = 0.99;

/** In the order in which they are tried; of equal ones the first is taken. */
const WAYS = [WAY.pair, WAY.onlyAsked, WAY.onlyHeld, WAY.twoAsked, WAY.twoHeld, WAY.swap] as const;

/**
 * Lays the words asked for beside those of a stretch so that the fewest letters differ. The stretch may begin and end
 * anywhere; all words asked for count. `undefined` if no word of the book comes to stand beside one.
 *
 * @param band how many words further on in the stretch than in the quotation a word may stand
 */
export function alignWords(
  asked: readonly AskedWord[],
  held: readonly (ComparedWord | undefined)[],
  band: Band = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY },
): Alignment | undefined {
  const stepCosts = new StepCosts(asked, held);
  const width = held.length + 1;
  const costs = new Float32Array((asked.length + 1) * width).fill(Number.POSITIVE_INFINITY).fill(0, 0, width);
  const ways = new Uint8Array((asked.length + 1) * width);
  for (let i = 1; i <= asked.length; i++) {
    // A stretch that begins behind the beginning of the quotation is waited for at its start, and one that ends before it
    // is followed to its end.
    const last = Math.max(0, Math.min(held.length, i + band.most));
    for (let j = Math.max(0, Math.min(i + band.least, held.length)); j <= last; j++) {
      let least = Number.POSITIVE_INFINITY;
      for (const way of WAYS) {
        const askedWords = TAKEN[way][0];
        const heldWords = TAKEN[way][1];
        // Behind the last word asked for the stretch just ends.
        if (i < askedWords || j < heldWords || (way === WAY.onlyHeld && i === asked.length)) continue;
        const before = costs[(i - askedWords) * width + j - heldWords] ?? 0;
        if (before >= least) continue;
        const cost = before + stepCosts.of(way, i, j) * (way === WAY.onlyAsked ? UNMATCHED : 1);
        if (cost >= least) continue;
        least = cost;
        ways[i * width + j] = way;
      }
      costs[i * width + j] = least;
    }
  }
  const ends = costs.subarray(asked.length * width);
  let end = 0;
  for (let j = 1; j <= held.length; j++) if ((ends[j] ?? 0) < (ends[end] ?? 0)) end = j;
  return traced(asked, held, stepCosts, (i, j) => ways[i * width + j] as Way, end);
}

/** The alignment of so many words with the same words of a stretch, from index `start` on. */
export function wordByWord(words: number, start: number): Alignment {
  const steps = Array.from({ length: words }, (_, index) => ({
    asked: { from: index, to: index + 1 },
    held: { from: start + index, to: start + index + 1 },
    isSame: true,
    isGap: false,
  }));
  return { steps, likeness: 1 };
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
  held: readonly (ComparedWord | undefined)[],
  stepCosts: StepCosts,
  wayTo: (i: number, j: number) => Way,
  end: number,
): Alignment | undefined {
  const steps: Step[] = [];
  let cost = 0;
  let letters = 0;
  let [i, j] = [asked.length, end];
  while (i > 0) {
    const way = wayTo(i, j);
    const isGap = way === WAY.onlyHeld && stepCosts.isGap(i);
    const [askedFrom, heldFrom] = [i - TAKEN[way][0], j - TAKEN[way][1]];
    const stepCost = stepCosts.of(way, i, j);
    const [askedWords, heldWords] = [asked.slice(askedFrom, i), held.slice(heldFrom, j)];
    if (!isGap) {
      cost += stepCost;
      letters += lettersOf(askedWords, heldWords);
    }
    steps.push({
      asked: { from: askedFrom, to: i },
      held: { from: heldFrom, to: j },
      isSame: stepCost === 0 && isSameStep(askedWords, heldWords),
      isGap,
    });
    [i, j] = [askedFrom, heldFrom];
  }
  if (steps.every((step) => step.isGap || step.held.to === step.held.from)) return undefined;
  const isAllSame = steps.every(({ isSame, isGap }) => isSame || isGap);
  const likeness = isAllSame ? 1 : Math.max(0, Math.min(1 - cost / letters, NEARLY));
  return { steps: steps.reverse(), likeness };
}

/** Letters on both sides; a word that may be missing in the book counts where it is there. */
function lettersOf(asked: readonly AskedWord[], held: readonly (ComparedWord | undefined)[]): number {
  let letters = 0;
  for (const word of held) letters += word?.folded.length ?? BREAK_LETTERS;
  for (const word of asked) if (!word.isOptional || held.length > 0) letters += word.folded.length;
  return letters;
}

/** Whether a step that costs nothing has the same words on both sides. */
function isSameStep([word]: readonly AskedWord[], held: readonly (ComparedWord | undefined)[]): boolean {
  if (!word) return false;
  const [one] = held;
  return one ? held.length > 1 || isSameWord(word, one.folded) : word.isOptional;
}
