import type { Token } from '../../model/token.ts';
import { joinTokens } from './change-token.ts';

/** Abbreviations of two letters that prints set close, as every list of abbreviations has them. */
const ABBREVIATIONS = new Set(['e.g.', 'i.e.', 'n.d.', 'N.Y.']);
const FIRST = /^(\P{L}*)(\p{L})\.?$/u;
const SECOND = /^(\p{L})\.?([,;:)\]]*)$/u;

/**
 * Restores abbreviations that lost a point or were set apart: "(Berlin, n d. [1917])" (carr-1950:2706), "(N Y.,
 * 1946)" (carr-1950:14106). Two single letters side by side on one line make no other English words.
 */
export function restoreAbbreviations(tokens: readonly Token[]): Token[] {
  const restored: Token[] = [];
  for (const token of tokens) {
    const left = restored.at(-1);
    const first = left?.role === 'word' && left.lineEnd === undefined ? FIRST.exec(left.form) : null;
    const second = token.role === 'word' && token.gap === ' ' ? SECOND.exec(token.form) : null;
    const printed = first && second ? `${first[2]}.${second[1]}.` : '';
    if (left && first && second && ABBREVIATIONS.has(printed)) {
      const joined = joinTokens(left, token, `${first[1]}${printed}${second[2]}`);
      restored[restored.length - 1] = { ...joined, changes: [...joined.changes, CHANGE] };
    } else restored.push(token);
  }
  return restored;
}

const CHANGE = { cause: 'abbreviation-set-apart' };
