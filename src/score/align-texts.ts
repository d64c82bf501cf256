/** Aligns a ground-truth text with the stretch of the edition that resembles it most. */

import { UNDECIDABLE } from './fold-typography.ts';
import { isNoteMarkCode } from './note-mark.ts';

/** One step of an alignment: a character of each side; empty where that side has none. */
export interface Step {
  readonly gold: string;
  readonly text: string;
}

const PAIR = 1;
const LOST = 2;
const ADDED = 3;
const UNDECIDABLE_CODE = UNDECIDABLE.charCodeAt(0);

/**
 * The cheapest way (edit distance over UTF-16 units) from the ground truth to a stretch of `window`; what
 * stands in the window before and after that stretch costs nothing.
 * An undecidable reading pairs with anything and takes up one character or more. To pair a note mark with a
 * letter costs as much as to lose the one and add the other, so that marks look for marks.
 */
export function alignTexts(gold: string, window: string): Step[] {
  return stepsOf(gold, window, cheapestMoves(gold, window));
}

/**
 * The same if it has fewer differences than another alignment of the ground truth; `undefined` if it has not. Most
 * windows resemble the text so little that this is known long before they are aligned.
 */
export function alignBetter(gold: string, window: string, differences: number): Step[] | undefined {
  // A difference costs two at most (a note mark and a letter); an undecidable reading that is lost costs one and is none.
  const undecidable = gold.split(UNDECIDABLE).length - 1;
  const dearest = 2 * (differences - 1) + undecidable;
  const found = dearest < gold.length ? movesBelow(gold, window, dearest) : cheapestMoves(gold, window);
  const steps = found && stepsOf(gold, window, found);
  return steps && countDifferences(steps) < differences ? steps : undefined;
}

function stepsOf(gold: string, window: string, { moves, end }: Moves): Step[] {
  const width = window.length + 1;
  const steps: Step[] = [];
  let row = gold.length;
  let column = end;
  while (row > 0) {
    const move = moves[row * width + column];
    const wanted = gold.charAt(row - 1);
    const present = window.charAt(column - 1);
    if (move === PAIR) {
      steps.push({ gold: wanted, text: present });
      row--;
      column--;
    } else if (move === LOST) {
      steps.push({ gold: wanted, text: '' });
      row--;
    } else {
      steps.push({ gold: wanted === UNDECIDABLE ? UNDECIDABLE : '', text: present });
      column--;
    }
  }
  return steps.reverse();
}

/** How many steps of an alignment are differences. */
export function countDifferences(steps: readonly Step[]): number {
  return steps.filter(({ gold, text }) => gold !== text && gold !== UNDECIDABLE).length;
}

/**
 * For each pair of places the last move of the cheapest way there, and the place in the window where the
 * whole way ends. Of equal ways a pair is preferred, then a lost character; of equal ends the first: figures
 * depend on it.
 *
 * A page and its stretch are nearly alike, so the cheapest way is looked for below a small bound first, which leaves
 * most pairs of places out; only where there is none below it, below a larger one. No way costs more than to lose all.
 */
function cheapestMoves(gold: string, window: string): Moves {
  for (let bound = LEAST_BOUND + (gold.length >> 4); bound < gold.length; bound *= 4) {
    const found = movesBelow(gold, window, bound);
    if (found !== undefined) return found;
  }
  return movesBelow(gold, window, gold.length) as Moves;
}

/** Differences that any page may have; and how the bound grows is a matter of speed only. */
const LEAST_BOUND = 32;
/** Dearer than any way. */
const TOO_DEAR = 0x7fffffff;

interface Moves {
  readonly moves: Uint8Array;
  readonly end: number;
}

/**
 * The same of the ways that cost no more than a bound; `undefined` where all cost more. What a way costs never
 * falls along it: a place that is dearer than the bound lies on none of them, and those left and right of all cheaper
 * ones of a row need not be looked at in the next.
 */
function movesBelow(gold: string, window: string, bound: number): Moves | undefined {
  const width = window.length + 1;
  const moves = new Uint8Array((gold.length + 1) * width);
  const codes = Uint16Array.from({ length: width }, (_, column) => window.charCodeAt(column - 1));
  const marks = Uint8Array.from(codes, (code) => (isNoteMarkCode(code) ? 1 : 0));
  // the costs of one row only, overwritten from left to right; in row 0 every beginning is free
  const costs = new Int32Array(width);
  // first and last column of the row above that are not too dear
  let low = 0;
  let high = width - 1;
  for (let row = 1; row <= gold.length; row++) {
    const wanted = gold.charCodeAt(row - 1);
    const isUndecidable = wanted === UNDECIDABLE_CODE;
    const isMark = isNoteMarkCode(wanted) ? 1 : 0;
    const adding = isUndecidable ? 0 : 1;
    const base = row * width;
    let diagonal = TOO_DEAR;
    let left = TOO_DEAR;
    let first = -1;
    let last = -1;
    for (let column = low; column < width; column++) {
      // right of the row above only what is added goes on
      if (column > high + 1 && left === TOO_DEAR) break;
      const above = column <= high ? (costs[column] as number) : TOO_DEAR;
      let cost = TOO_DEAR;
      let move = LOST;
      if (diagonal !== TOO_DEAR) {
        const present = codes[column] as number;
        cost = diagonal + (isUndecidable || wanted === present ? 0 : isMark === marks[column] ? 1 : 2);
        move = PAIR;
      }
      if (above !== TOO_DEAR && above + 1 < cost) {
        cost = above + 1;
        move = LOST;
      }
      if (left !== TOO_DEAR && left + adding < cost) {
        cost = left + adding;
        move = ADDED;
      }
      if (cost > bound) cost = TOO_DEAR;
      else {
        if (first < 0) first = column;
        last = column;
      }
      moves[base + column] = move;
      costs[column] = cost;
      left = cost;
      diagonal = above;
    }
    if (first < 0) return undefined;
    low = first;
    high = last;
  }
  let end = low;
  for (let column = low + 1; column <= high; column++) {
    if ((costs[column] as number) < (costs[end] as number)) end = column;
  }
  return { moves, end };
}
