import type { Evidence } from '../words/evidence.ts';
import { bareLetters, findReadings } from '../words/word-tree.ts';

/** No reading is dearer than so much for every character: natural logarithms, as the confusions are learnt. */
const DEAREST = 2;
/** By how much one direction must be cheaper to be the one in which the OCR errs. */
const ONE_WAY = 1.5;

/**
 * Whether OCR with the confusions of this witness may read the form where the word is printed; capitals do not count.
 *
 * @param form what was read
 * @param word what may be printed
 */
export function mayBeReadFor(form: string, word: string, evidence: Evidence): boolean {
  return costOfReading(form, word, evidence, DEAREST * form.length) !== undefined;
}

/** Which of two letters at one place is the printed one, if the confusions go rather one way; else `undefined`. */
export function printedLetter(one: string, other: string, evidence: Evidence): string | undefined {
  const dearest = evidence.readings.confusions.anyLetter;
  const oneForOther = costOfReading(one, other, evidence, dearest) ?? dearest;
  const otherForOne = costOfReading(other, one, evidence, dearest) ?? dearest;
  if (Math.abs(oneForOther - otherForOne) < ONE_WAY) return undefined;
  return oneForOther < otherForOne ? other : one;
}

function costOfReading(form: string, word: string, { readings }: Evidence, cost: number): number | undefined {
  const limits = { cost, strangers: 0 };
  const bare = bareLetters(word);
  const found = findReadings({ words: [bare] }, form, readings.confusions, limits);
  return found.find((reading) => reading.word === bare)?.cost;
}
