import type { Token } from '../../model/token.ts';
import { type Rewriting, rewriteWords, wordsOf } from '../citations/rewrite-words.ts';

/** A single capital without its point; not I, which is read for many strokes. */
const BARE = /^\P{L}*[A-HJ-Z]$/u;
const POINTED = /^\P{L}*\p{Lu}\.$/u;
const SURNAME = /^\p{Lu}\p{Ll}{2,}/u;
const EDITED_BY = /^[“(]?ed\.?$/;
/** What the initial I is read as. */
const STROKE = /^[1l!I]\.?$/;

/**
 * Restores initials beside another or behind "ed.", before a name: their points ("S M. Dimanshtein", carr-1950:14010;
 * "P. L Ford", carr-1950:6802), and the I that is read as a figure ("ed. 1. N. Lyubimov", "V. 1. Ignatiev",
 * carr-1950:11563, 17672).
 */
export function restoreInitials(tokens: readonly Token[]): Token[] {
  const rewritings: Rewriting[] = [];
  const words = wordsOf(tokens);
  let before = '';
  words.forEach(({ form, role }, at) => {
    const [next = '', later = ''] = [words[at + 1]?.form, words[at + 2]?.form];
    const initial =
      role === 'word' ? (strokeInitial(form, before, next) ?? pointed(form, before, next, later)) : form;
    if (initial !== form) {
      const cause = STROKE.test(form) ? 'misread-initial' : 'initial-without-point';
      rewritings.push({ from: at, to: at + 1, form: initial, change: { cause } });
    }
    before = initial;
  });
  return rewriteWords(tokens, rewritings);
}

function strokeInitial(form: string, before: string, next: string): string | undefined {
  if (!STROKE.test(form)) return undefined;
  const isBehindEditor = EDITED_BY.test(before) && /^\p{Lu}\.?$/u.test(next);
  const isSecond = form === '1.' && POINTED.test(before) && /^\p{Lu}\p{Ll}/u.test(next);
  return isBehindEditor || isSecond ? 'I.' : undefined;
}

function pointed(form: string, before: string, next: string, later: string): string {
  if (!BARE.test(form)) return form;
  const isFirst = POINTED.test(next) && SURNAME.test(later);
  // "ed. A Study" would be a title.
  const isBehindEditor = EDITED_BY.test(before) && form !== 'A';
  const isSecond = (POINTED.test(before) || isBehindEditor) && SURNAME.test(next);
  // "E D Simon", "ed. S M Dimanshtein" (carr-1950:5850, 15030): two bare letters before a name.
  const isFirstOfTwo = form !== 'A' && BARE.test(next) && SURNAME.test(later);
  return isFirst || isSecond || isFirstOfTwo ? `${form}.` : form;
}
