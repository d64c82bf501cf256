import type { WitnessLine } from '../../model/witness.ts';

/**
 * Lines of an excerpt with the numbers that they have in the witness; for specifications. Spaces at line ends are
 * written out, as they tell something. Offsets count from the first character of the excerpt.
 *
 * @param first witness number of the first line, 1-based
 */
export function excerptLines(first: number, texts: readonly string[], scan = 0): WitnessLine[] {
  let start = 0;
  return texts.map((text, index) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { number: first + index, span, text, scan };
  });
}
