import type { Token } from '../../model/token.ts';
import { joinTokens, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { mapWords, partsOf } from './word-parts.ts';

/**
 * Restores hyphens that stand apart from their word or are lost inside a line ("manualworking", webb-1936:974):
 * where the whole is no word and the witness attests just this compound with its hyphen, the lexicon has it, or its
 * first half is a number ("scotfree", "twochambered", webb-1936:15, 518). What still stands apart is a dash that
 * lost one of its spaces ("candidate -were", carr-1950:8951).
 */
export function restoreHyphens(tokens: readonly Token[], evidence: Evidence): Token[] {
  const closed = closeHyphens(tokens, evidence);
  return closed.map((token, index) => {
    if (token.role !== 'word') return token;
    if (/^-\p{Ll}{2,}/u.test(token.form) && token.gap === ' ')
      return withLooseHyphen(token, closed[previousWord(closed, index)]?.form ?? '', evidence);
    const form = mapWords(token.form, (word) => compound(word, evidence) ?? word);
    return withForm(token, form, { cause: 'lost-hyphen-in-line', evidence: 'attested or a common compound' });
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

/** After these no dash stands: "of -equality" (carr-1950:16719) has a speck. */
const BEFORE_NO_DASH = /^(?:the|a|an|of|in|on|at|to|by|for|from|with|and|or)$/;

function withLooseHyphen(token: Token, previous: string, evidence: Evidence): Token {
  const bare = token.form.slice(1);
  if (!/[\p{L}\d)”]$/u.test(previous) || !evidence.isWord(partsOf(bare).core)) return token;
  return BEFORE_NO_DASH.test(previous)
    ? withForm(token, bare, { cause: 'stray-mark' })
    : withForm(token, `— ${bare}`, { cause: 'glued-dash', evidence: 'a word after it' });
}

const SHORTEST_HALF = 3;
/** First halves that make compounds with any word. */
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|half)$/i;

function compound(word: string, evidence: Evidence): string | undefined {
  if (word.length < 2 * SHORTEST_HALF || evidence.isWord(word) || !/^\p{L}\p{Ll}+$/u.test(word))
    return undefined;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const hyphened = `${word.slice(0, at)}-${word.slice(at)}`;
    const attested = evidence.countFolded(hyphened);
    if (attested > 0 && attested >= evidence.countFolded(word)) return hyphened;
    if (evidence.countFolded(word) > 1) continue;
    const tail = word.slice(at);
    if (evidence.isWord(hyphened)) return hyphened;
    if (NUMBER.test(word.slice(0, at)) && tail.length > SHORTEST_HALF && evidence.isWord(tail))
      return hyphened;
  }
  return undefined;
}
