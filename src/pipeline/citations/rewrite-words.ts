import type { Change, Token } from '../../model/token.ts';
import { joinTokens, withForm } from '../words/change-token.ts';

/** Another reading for a stretch of words; several words become one token. */
export interface Rewriting {
  /** Places in the row of words, note marks not counted, 0-based, half-open. */
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly change: Change;
}

/** The tokens that are text: a citation goes on over the mark of a note. */
export function wordsOf(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.role !== 'note-mark');
}

/**
 * The row with other readings. What an editor ruled stays, and so does a stretch that a note mark divides.
 *
 * @param rewritings none overlaps another
 */
export function rewriteWords(tokens: readonly Token[], rewritings: readonly Rewriting[]): Token[] {
  const places = tokens.flatMap((token, index) => (token.role === 'note-mark' ? [] : [index]));
  const byStart = new Map<number, { last: number; rewriting: Rewriting }>();
  for (const rewriting of rewritings) {
    const first = places[rewriting.from];
    const last = places[rewriting.to - 1];
    if (first === undefined || last === undefined || last - first !== rewriting.to - 1 - rewriting.from)
      continue;
    if (tokens.slice(first, last + 1).some(({ role }) => role === 'ruled')) continue;
    byStart.set(first, { last, rewriting });
  }
  const written: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const here = byStart.get(index);
    if (!here) {
      written.push(token);
      continue;
    }
    const { last, rewriting } = here;
    const joined = tokens
      .slice(index + 1, last + 1)
      .reduce((left, right) => joinTokens(left, right, left.form + right.gap + right.form), token);
    written.push(withForm(joined, rewriting.form, rewriting.change));
    index = last;
  }
  return written;
}
