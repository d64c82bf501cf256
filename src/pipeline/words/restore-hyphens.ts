import type { Token } from '../../model/token.ts';
import { withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { mapWords } from './word-parts.ts';

/**
 * Restores hyphens that are lost inside a line ("manualworking", webb-1936:974): where the whole is no word and
 * the witness attests just this compound with its hyphen.
 */
export function restoreHyphens(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token) => {
    if (token.role !== 'word') return token;
    const form = mapWords(token.form, (word) => compound(word, evidence) ?? word);
    return withForm(token, form, { cause: 'lost-hyphen-in-line', evidence: 'attested' });
  });
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
