import type { Span } from '../../model/span.ts';
import type { WitnessLine } from '../../model/witness.ts';

/** A stretch of a printed line that no space divides in both scans, as each of them reads it. */
export interface AlignedStretch {
  /** Place in the scan that the text follows; empty where it has nothing there. */
  readonly base: Span;
  /** Place in the other scan; empty where that has nothing there. */
  readonly other: Span;
}

/** What a step costs: a letter read as its capital least, a space taken for a letter never. */
const OTHER_CASE = 0.2;
const OTHER_SIGN = 1;
const LOST_SIGN = 1;
const LOST_SPACE = 0.6;
const SPACE_FOR_SIGN = 9;

/**
 * Divides two readings of one printed line where both have a space: an alignment of their characters that costs
 * least, cut at the spaces that stand side by side. "at t.he" and "at the" give two stretches, "1 9 1 7" and
 * "1917" one.
 */
export function alignWords(base: WitnessLine, other: WitnessLine): AlignedStretch[] {
  const [a, b] = [base.text.trimEnd(), other.text.trimEnd()];
  const costs = costsFrom(a, b);
  const width = b.length + 1;
  const at = (i: number, k: number) => costs[i * width + k] ?? 0;
  const cuts: [number, number][] = [[0, 0]];
  for (let i = 0, k = 0; i < a.length || k < b.length; ) {
    const here = at(i, k);
    if (i < a.length && k < b.length && here === at(i + 1, k + 1) + exchangeCost(a.charAt(i), b.charAt(k))) {
      if (isSpace(a.charAt(i)) && isSpace(b.charAt(k))) cuts.push([i, k]);
      i++;
      k++;
    } else if (i < a.length && here === at(i + 1, k) + lossCost(a.charAt(i))) i++;
    else k++;
  }
  cuts.push([a.length, b.length]);
  return cuts.slice(1).flatMap(([i, k], index) => {
    const [fromI, fromK] = cuts[index] ?? [0, 0];
    const stretch = {
      base: trimmedSpan(base, fromI, i),
      other: trimmedSpan(other, fromK, k),
    };
    const isNothing = stretch.base.start === stretch.base.end && stretch.other.start === stretch.other.end;
    return isNothing ? [] : [stretch];
  });
}

/** Least cost of making the rest of one line of the rest of the other, from every pair of places. */
function costsFrom(a: string, b: string): Float64Array {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  for (let i = a.length; i >= 0; i--) {
    for (let k = b.length; k >= 0; k--) {
      if (i === a.length && k === b.length) continue;
      let least = Number.POSITIVE_INFINITY;
      if (i < a.length && k < b.length)
        least = (costs[(i + 1) * width + k + 1] ?? 0) + exchangeCost(a.charAt(i), b.charAt(k));
      if (i < a.length) least = Math.min(least, (costs[(i + 1) * width + k] ?? 0) + lossCost(a.charAt(i)));
      if (k < b.length) least = Math.min(least, (costs[i * width + k + 1] ?? 0) + lossCost(b.charAt(k)));
      costs[i * width + k] = least;
    }
  }
  return costs;
}

function exchangeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (isSpace(a) || isSpace(b)) return isSpace(a) && isSpace(b) ? 0 : SPACE_FOR_SIGN;
  return a.toLowerCase() === b.toLowerCase() ? OTHER_CASE : OTHER_SIGN;
}

function lossCost(sign: string): number {
  return isSpace(sign) ? LOST_SPACE : LOST_SIGN;
}

function isSpace(sign: string): boolean {
  return /\s/.test(sign);
}

/** The place of a piece of a line without the white space about it. */
function trimmedSpan(line: WitnessLine, from: number, to: number): Span {
  const piece = line.text.slice(from, to);
  const start = line.span.start + from + piece.length - piece.trimStart().length;
  return { start, end: start + piece.trim().length };
}
