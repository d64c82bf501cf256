import { readingCost, UNLIKELY } from '../words/confusions.ts';
import type { Evidence } from '../words/evidence.ts';

/**
 * Whether an OCR that prints one form may read another: by its confusions, capitals not counted.
 *
 * @param form what was read
 * @param word what may be printed
 */
export function mayBeReadFor(form: string, word: string, _evidence: Evidence): boolean {
  return readingCost(form, word) < UNLIKELY;
}

/** Which of two letters at one place is the printed one, if the confusions go rather one way; else `undefined`. */
export function printedLetter(one: string, other: string, _evidence: Evidence): string | undefined {
  const [oneForOther, otherForOne] = [readingCost(one, other), readingCost(other, one)];
  if (oneForOther === otherForOne) return undefined;
  return oneForOther < otherForOne ? other : one;
}
