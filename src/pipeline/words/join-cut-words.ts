import type { Token } from '../../model/token.ts';
import { joinTokens } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** The whole must be attested so often behind one letter, and behind a longer piece. */
const OFTEN = 3;
const VERY_OFTEN = 5;
/** A piece stands nowhere but here; the place itself counts once. */
const ONLY_HERE = 1;
/** Letters that are words; before one of these two words are commoner. */
const LETTER_WORD = /^[AaIOo]$/;

/**
 * Joins words that a space cuts in a book which sets none apart: one letter and a rest that stands nowhere else, be it a
 * word of the lexicon ("the p arty", carr-1950:8943; "leading S Rs", carr-1950:8030), a first piece that stands nowhere
 * else ("aga Inst", carr-1950:8935), the ending of a plural ("8 candidate s", carr-1950:8953). The whole is often in the book.
 */
export function joinCutWords(tokens: readonly Token[], evidence: Evidence): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const left = joined.at(-1);
    const form = left && wholeOf(left, token, evidence);
    if (left && form !== undefined) {
      const whole = joinTokens(left, token, form);
      const change = { cause: 'space-in-word', evidence: `attested ${countOf(form, evidence)} times` };
      joined[joined.length - 1] = { ...whole, changes: [...whole.changes, change] };
    } else joined.push(token);
  }
  return joined;
}

function countOf(form: string, evidence: Evidence): number {
  return evidence.countFolded(partsOf(form).core);
}

function wholeOf(left: Token, right: Token, evidence: Evidence): string | undefined {
  if (left.role !== 'word' || right.role !== 'word' || left.lineEnd !== undefined || right.gap !== ' ')
    return undefined;
  const [, opening = '', head = ''] = /^(["“‘([]?)(\p{L}\p{Ll}*)$/u.exec(left.form) ?? [];
  const { before, core: tail, after } = partsOf(right.form);
  if (head === '' || before !== '' || !/^\p{L}+(?:-\p{L}+)*$/u.test(tail)) return undefined;
  // A capital in the midst of a word is one of this OCR's small letters.
  const rest = head.length > 1 ? tail.toLowerCase() : tail;
  const whole = head + rest;
  const count = evidence.countFolded(whole);
  const form = opening + whole + after;
  if (count < OFTEN || !evidence.isKnown(whole)) return undefined;
  if (tail === 's') return head.length > 3 && evidence.isKnown(head) ? form : undefined;
  if (tail.length < 2) return undefined;
  if (head.length === 1) {
    const isRest = !LETTER_WORD.test(head) || !evidence.isWord(tail);
    return isRest && evidence.countFolded(tail) <= ONLY_HERE ? form : undefined;
  }
  return count >= VERY_OFTEN && evidence.countFolded(head) <= ONLY_HERE ? form : undefined;
}
