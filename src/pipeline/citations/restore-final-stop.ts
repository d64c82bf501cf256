import type { Token } from '../../model/token.ts';
import { joinTokens, withForm } from '../words/change-token.ts';

/** A raised or swollen point at the end of a number or word is the stop; where nothing is read none is set. */
const SWOLLEN = /^(.*[\p{L}\d)”’\]])[·•]$/u;

/**
 * Restores the stop at the end of a text: "p. 94·" and "109–110•" (carr-1950:9697, carr-1950:2513); one that stands
 * apart becomes part of the word before it.
 */
export function restoreFinalStop(tokens: readonly Token[]): Token[] {
  const at = tokens.findLastIndex(({ role, form }) => role !== 'note-mark' && form !== '');
  const last = tokens[at];
  if (last?.role !== 'word') return [...tokens];
  const change = { cause: 'misread-stop' };
  const word = SWOLLEN.exec(last.form)?.[1];
  if (word !== undefined) return tokens.with(at, withForm(last, `${word}.`, change));
  const before = tokens[at - 1];
  if (!/^[·•]$/.test(last.form) || before?.role !== 'word' || !/[\p{L}\d)]$/u.test(before.form))
    return [...tokens];
  const joined = withForm(joinTokens(before, last, before.form + last.form), `${before.form}.`, change);
  return tokens.toSpliced(at - 1, 2, joined);
}
