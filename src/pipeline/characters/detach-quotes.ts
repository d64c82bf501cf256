import type { Token } from '../../model/token.ts';
import { divideAt } from './divide-at.ts';

/** Signs that are never part of a word. */
const DOUBLE = new Set(['"', '“', '”', '„', '«', '»']);
/** Signs that may be quotation mark or apostrophe. */
const SINGLE = new Set(["'", '‘', '’', '‚']);

/**
 * Divides tokens so that every quotation mark stands alone: `words".` becomes `words`, `"`, `.`. A single mark
 * between letters is an apostrophe and stays. So does a straight double one between letters: it is the hard sign of
 * transliterated Russian (`S"ezd`, carr-1950:1275) or a speck (`the"m`, carr-1950:18578), and neither opens nor
 * closes; nor does what is read for a raised ordinal (`4"·`, carr-1950:5689).
 */
export function detachQuotes(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => (token.role === 'word' ? divideAt(token, cutsOf(token.form)) : [token]));
}

function cutsOf(form: string): number[] {
  const cuts: number[] = [];
  for (let at = 0; at < form.length; at++) {
    const sign = form[at] ?? '';
    if (!DOUBLE.has(sign) && !SINGLE.has(sign)) continue;
    const before = form.slice(0, at);
    const after = form.slice(at + 1);
    const isInside = /[\p{L}\p{M}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after);
    if (isInside && SINGLE.has(sign)) continue;
    if (sign === '"' && (isBetweenLetters(before, after) || isOrdinal(before, after))) continue;
    if (isLetter(before, sign, after)) continue;
    cuts.push(at, at + 1);
  }
  return cuts;
}

function isBetweenLetters(before: string, after: string): boolean {
  return /[\p{L}\p{M}]$/u.test(before) && /^[\p{L}1]/u.test(after);
}

/** Angular marks, or more than one mark, between letters: letters misread ("se»tence", carr-1950:314; `t"'o`). */
function isLetter(before: string, sign: string, after: string): boolean {
  const run = /["'‘’“”)]*$/.exec(before)?.[0] ?? '';
  const rest = /^["'‘’“”)]*/.exec(after)?.[0] ?? '';
  const isWithin =
    /\p{L}$/u.test(before.slice(0, before.length - run.length)) && /^\p{Ll}/u.test(after.slice(rest.length));
  if (/[«»„]/.test(sign)) return (isWithin && run + rest === '') || (sign === '»' && /\d$/.test(before));
  return isWithin && run.length + rest.length > 0;
}

function isOrdinal(before: string, after: string): boolean {
  return /\d$/.test(before) && /^[·•°]/.test(after);
}
