import type { Token } from '../../model/token.ts';
import { joinTokens, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { mapWords } from './word-parts.ts';

/**
 * Restores hyphens that stand apart from their word or are lost inside a line ("manualworking", webb-1936:974):
 * where the whole is no word and the witness attests just this compound with its hyphen.
 */
export function restoreHyphens(tokens: readonly Token[], evidence: Evidence): Token[] {
  return closeHyphens(tokens, evidence).map((token) => {
    if (token.role !== 'word') return token;
    const form = mapWords(token.form, (word) => compound(word, evidence) ?? word);
    return withForm(token, form, { cause: 'lost-hyphen-in-line', evidence: 'attested' });
  });
}

/** "self -determination" (carr-1950:13811), "trade- union": one word where the witness has it unbroken elsewhere. */
function closeHyphens(tokens: readonly Token[], evidence: Evidence): Token[] {
  const closed: Token[] = [];
  for (const token of tokens) {
    const left = closed.at(-1);
    const row =
      left &&
      left.role === 'word' &&
      token.role === 'word' &&
      left.lineEnd === undefined &&
      token.gap === ' ' &&
      (left.form.endsWith('-') || token.form.startsWith('-'));
    const whole = row ? `${left.form}${token.form}`.replace(/^\P{L}+|\P{L}+$/gu, '') : '';
    if (left && /^\p{L}+-\p{L}+$/u.test(whole) && evidence.countFolded(whole) > 0) {
      const joined = joinTokens(left, token, left.form + token.form);
      const change = { cause: 'space-at-hyphen', evidence: `attested ${evidence.countFolded(whole)} times` };
      closed[closed.length - 1] = { ...joined, changes: [...joined.changes, change] };
    } else closed.push(token);
  }
  return closed;
}

const SHORTEST_HALF = 3;

function compound(word: string, evidence: Evidence): string | undefined {
  if (word.length < 2 * SHORTEST_HALF || evidence.isWord(word) || !/^\p{L}\p{Ll}+$/u.test(word))
    return undefined;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const hyphened = `${word.slice(0, at)}-${word.slice(at)}`;
    const attested = evidence.countFolded(hyphened);
    if (attested > 0 && attested >= evidence.countFolded(word)) return hyphened;
  }
  return undefined;
}
