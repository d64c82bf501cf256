import type { Token } from '../../model/token.ts';

/**
 * Tells by the witness's own mark alone that a line end cut a word in two: the line has no space at its end, a
 * letter stands before it and a letter after it. Where the witness does not mark its line ends, never.
 */
export function isCutByMark(left: Token, right: Token, lineEnds: 'marked' | 'unmarked'): boolean {
  if (lineEnds !== 'marked' || left.lineEnd !== 'bare') return false;
  return /\p{L}$/u.test(left.form) && /^\p{L}/u.test(right.form);
}
