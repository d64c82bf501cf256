import type { Finding } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import type { Token } from '../../model/token.ts';
import { divideToken } from '../witness/tokenize.ts';
import { takesNumber } from './find-references.ts';

/** A figure glued behind the stop of a word: nothing else in print looks so ("copies.3", p. 73 of Carr). */
const GLUED_SIGN = /^(.*\p{L}{2}["'”’)]*[.,;:!?]["'”’)]*)([1-9])$/u;

/**
 * Cuts out the signs to which no note of the page answers. Only a figure read right behind a word's stop counts,
 * and only where the page has no note of that number: an orphan is kept as a sign, shown and reported, but none
 * is invented.
 *
 * @param tokens text of the page, its references cut out
 * @param marks signs of the notes of the page
 */
export function cutOrphanSigns(
  folio: Folio,
  tokens: readonly Token[],
  marks: readonly string[],
  place: (token: Token) => string,
): { tokens: Token[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const cut = tokens.flatMap((token) => {
    const match = token.role === 'word' && token.form === token.received ? GLUED_SIGN.exec(token.form) : null;
    const [, word, mark] = match ?? [];
    if (word === undefined || mark === undefined || marks.includes(mark) || takesNumber(word)) return [token];
    const [left, sign] = divideToken(token, word.length);
    findings.push({
      severity: 'warning',
      rule: 'orphan-sign',
      place: place(sign),
      found: `the sign ${mark} on p. ${folio}, to which no note answers`,
      expected: `a note ${mark} at the foot of the page`,
      hint: 'its note was lost, or its label is misread beyond the known forms',
    });
    return [left, { ...sign, form: '', gap: '' as const, role: 'note-mark' as const, mark }];
  });
  return { tokens: cut, findings };
}
