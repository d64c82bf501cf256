import type { Token } from '../../model/token.ts';
import { previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';

/** The last number of a citation: a page, a range of pages, a year, with the bracket that closes about it. */
const LAST_NUMBER = /^\(?\d+(?:[–-]\d+)?\)?$/;
/** What stands before it in a citation: a comma, or the abbreviation that announces it. */
const BEFORE_NUMBER = /(?:,|^\(?(?:pp?|Nos?|arts?|vol|col|cols)\.)$/;

/**
 * Restores the full stop of a citation at the end of a text ("Sochineniya, xxvi, 267)", carr-1950:8808): where the witness closes
 * most of them with one and the OCR lost this.
 */
export function restoreLastStop(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.closesCitations) return [...tokens];
  const last = previousWord(tokens, tokens.length);
  const before = tokens[previousWord(tokens, last)];
  return tokens.map((token, index) =>
    index === last &&
    token.role === 'word' &&
    LAST_NUMBER.test(token.form) &&
    before &&
    BEFORE_NUMBER.test(before.form)
      ? withForm(token, `${token.form}.`, { cause: 'lost-stop', evidence: 'citations end with a stop' })
      : token,
  );
}
