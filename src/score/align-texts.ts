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
  const { moves, end } = cheapestMoves(gold, window);
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
 */
function cheapestMoves(gold: string, window: string): { moves: Uint8Array; end: number } {
  const width = window.length + 1;
  const moves = new Uint8Array((gold.length + 1) * width);
  // the costs of one row only, overwritten from left to right; in row 0 every beginning is free
  const costs = new Uint32Array(width);
  for (let row = 1; row <= gold.length; row++) {
    const wanted = gold.charCodeAt(row - 1);
    const isUndecidable = wanted === UNDECIDABLE_CODE;
    const isMark = isNoteMarkCode(wanted);
    let diagonal = row - 1;
    let left = row;
    costs[0] = row;
    moves[row * width] = LOST;
    for (let column = 1; column <= window.length; column++) {
      const present = window.charCodeAt(column - 1);
      const above = costs[column] ?? 0;
      const pairing = isUndecidable || wanted === present ? 0 : isMark === isNoteMarkCode(present) ? 1 : 2;
      const paired = diagonal + pairing;
      const lost = above + 1;
      const added = left + (isUndecidable ? 0 : 1);
      left = Math.min(paired, lost, added);
      moves[row * width + column] = paired === left ? PAIR : lost === left ? LOST : ADDED;
      costs[column] = left;
      diagonal = above;
    }
  }
  return { moves, end: costs.indexOf(costs.reduce((least, cost) => Math.min(least, cost))) };
}
