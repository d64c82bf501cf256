import type { Evidence } from './evidence.ts';

/** A habit is one when it is met more often than a few single faults would make it. */
const HABITUAL = 5;

/**
 * Whether the OCR of the witness sets the digits of numbers apart. Years tell: "19" are the commonest two digits of
 * a history, and no print has a lone 1 before a lone 9 as often.
 */
export function splitsNumbers(evidence: Evidence): boolean {
  return evidence.countPair('1', '9') + evidence.countPair('1', '8') >= HABITUAL;
}

/**
 * Whether the OCR of the witness reads the figure 1 as the letter I. Years tell again: "I9I7" can be nothing else.
 * Without the habit a letter I after "No." or "p." may be a Roman numeral.
 */
export function readsOneAsLetter(evidence: Evidence): boolean {
  const known = ONE_AS_LETTER.get(evidence);
  if (known !== undefined) return known;
  let met = 0;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const printed = String(year);
    const misread = new Set([printed.replaceAll('1', 'I'), printed.replace('1', 'I')]);
    for (const form of misread) met += evidence.count(form);
  }
  ONE_AS_LETTER.set(evidence, met >= HABITUAL);
  return met >= HABITUAL;
}

/** Years that books of the last centuries are full of. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 1999;

/** The answer is a function of the evidence alone; it is asked for in every text. */
const ONE_AS_LETTER = new WeakMap<Evidence, boolean>();
