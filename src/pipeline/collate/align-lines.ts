import type { WitnessLine } from '../../model/witness.ts';

/** What a pair of lines must be alike at the least to be two readings of one printed line. */
const LEAST_LIKENESS = 0.4;

/**
 * Pairs the lines of two scans of one printed page: the row of pairs, in the order of the print, that are most
 * alike together. Blank lines, and lines that only one scan has, are in no pair.
 */
export function alignLines(
  first: readonly WitnessLine[],
  second: readonly WitnessLine[],
): (readonly [WitnessLine, WitnessLine])[] {
  const [left, right] = [first.filter(isPrinted), second.filter(isPrinted)];
  const worth = left.map((line) => right.map((other) => likenessOf(line.text, other.text) - LEAST_LIKENESS));
  // best[i][k]: most that the lines from i and from k on can give.
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  const at = (i: number, k: number) => best[i]?.[k] ?? 0;
  const pairWorth = (i: number, k: number) => worth[i]?.[k] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) {
    for (let k = right.length - 1; k >= 0; k--) {
      const row = best[i] as Float64Array;
      row[k] = Math.max(at(i + 1, k), at(i, k + 1), pairWorth(i, k) + at(i + 1, k + 1));
    }
  }
  const pairs: (readonly [WitnessLine, WitnessLine])[] = [];
  for (let i = 0, k = 0; i < left.length && k < right.length; ) {
    const [line, other] = [left[i], right[k]];
    if (line && other && pairWorth(i, k) > 0 && at(i, k) === pairWorth(i, k) + at(i + 1, k + 1)) {
      pairs.push([line, other]);
      i++;
      k++;
    } else if (at(i, k) === at(i + 1, k)) i++;
    else k++;
  }
  return pairs;
}

function isPrinted({ text }: WitnessLine): boolean {
  return text.trim() !== '';
}

/** Share of letter pairs that two lines have in common, from 0 to 1; digits count, space and capitals do not. */
function likenessOf(line: string, other: string): number {
  const [left, right] = [pairsOf(line), pairsOf(other)];
  const rest = new Map<string, number>();
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of left) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    shared++;
    rest.set(pair, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

/** A margin sign on either side gives a line of one character two pairs. */
function pairsOf(line: string): string[] {
  const letters = `^${line.replace(/\s/g, '').toLowerCase()}$`;
  return Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2));
}
