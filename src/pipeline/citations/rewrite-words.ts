import type { Change, Token, TokenDoubt } from '../../model/token.ts';
import { joinTokens, withForm } from '../words/change-token.ts';
import type { Word } from './title-words.ts';

/** A word of the text with the tokens that it is made of: what no space divides is one word, "(" and "1941)," too. */
export interface TextWord extends Word {
  readonly tokens: readonly Token[];
  /** Place of its first token in the row, note marks counted, 0-based. */
  readonly at: number;
}

/** Another reading for a stretch of words, which become one token. */
export interface Rewriting {
  /** Places in the row of words, note marks not counted, 0-based, half-open. */
  readonly from: number;
  readonly to: number;
  readonly form: string;
  readonly change: Change;
  /** The form stays as it is, and what else it may be is said. */
  readonly doubt?: TokenDoubt;
}

/** The words of a text; a citation goes on over the mark of a note, a word does not. */
export function wordsOf(tokens: readonly Token[]): TextWord[] {
  const words: TextWord[] = [];
  tokens.forEach((token, at) => {
    if (token.role === 'note-mark') return;
    const before = words.at(-1);
    const isNext = before !== undefined && before.at + before.tokens.length === at;
    // A speck that was taken away lies between two words, or in one.
    if (isNext && token.form === '')
      words[words.length - 1] = { ...before, tokens: [...before.tokens, token] };
    if (token.form === '') return;
    if (isNext && token.gap === '') {
      words[words.length - 1] = {
        ...before,
        form: before.form + token.form,
        role: token.role === 'ruled' ? 'ruled' : before.role,
        tokens: [...before.tokens, token],
      };
    } else words.push({ form: token.form, role: token.role, tokens: [token], at });
  });
  return words;
}

/**
 * The row with other readings. What an editor ruled stays, and so does a stretch that a note mark divides.
 *
 * @param rewritings places in the words of the row; none overlaps another
 */
export function rewriteWords(tokens: readonly Token[], rewritings: readonly Rewriting[]): Token[] {
  if (rewritings.length === 0) return [...tokens];
  const words = wordsOf(tokens);
  const byStart = new Map<number, { end: number; rewriting: Rewriting }>();
  for (const rewriting of rewritings) {
    const first = words[rewriting.from];
    const last = words[rewriting.to - 1];
    if (!first || !last) continue;
    const end = last.at + last.tokens.length;
    if (tokens.slice(first.at, end).every(({ role }) => role === 'word'))
      byStart.set(first.at, { end, rewriting });
  }
  const written: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const here = byStart.get(index);
    if (!here) {
      written.push(token);
      continue;
    }
    const { end, rewriting } = here;
    const joined = tokens
      .slice(index + 1, end)
      .reduce((left, right) => joinTokens(left, right, left.form + right.gap + right.form), token);
    const restored = withForm(joined, rewriting.form, rewriting.change);
    written.push(rewriting.doubt ? { ...restored, doubt: rewriting.doubt } : restored);
    index = end - 1;
  }
  return written;
}
