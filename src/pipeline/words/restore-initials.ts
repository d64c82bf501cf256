import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';

/** A single capital without its point; not I, which is read for many strokes. */
const BARE = /^\P{L}*[A-HJ-Z]$/u;
const POINTED = /^\P{L}*\p{Lu}\.$/u;
const SURNAME = /^\p{Lu}\p{Ll}{2,}/u;

/**
 * Restores the point of an initial that stands beside another which has it, before a name: "S M. Dimanshtein"
 * (carr-1950:14010), "P. L Ford" (carr-1950:6802).
 */
export function restoreInitials(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word' || !BARE.test(token.form)) return token;
    const after = nextWord(tokens, index);
    const before = tokens[previousWord(tokens, index)]?.form ?? '';
    const next = tokens[after]?.form ?? '';
    const isFirst = POINTED.test(next) && SURNAME.test(tokens[nextWord(tokens, after)]?.form ?? '');
    const isSecond = POINTED.test(before) && SURNAME.test(next);
    return isFirst || isSecond
      ? withForm(token, `${token.form}.`, { cause: 'initial-without-point' })
      : token;
  });
}
