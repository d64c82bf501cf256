import { countForms } from './count-forms.ts';
import type { LintedText, LintedWork } from './linted-work.ts';
import { isListed, type TextWord, wordsOf } from './words-of.ts';

/**
 * The words of a text that occur once in the work and are in no list. Left out are words in another language, those
 * of fewer than three letters, those with digits, and pieces glued to others by a sign, which other checks point at.
 */
export function* onceUnlisted({ text, inline }: LintedText, edition: LintedWork): Iterable<TextWord> {
  const counts = countForms(edition);
  for (const word of wordsOf(text)) {
    if (word.form.length < 3 || !/^[\p{L}\p{M}"'’‑-]+$/u.test(word.form)) continue;
    if ((counts.get(word.form) ?? 0) > 1 || isListed(edition.words, word.form)) continue;
    if ((counts.get(word.form.replace(/[’']s?$/, '')) ?? 0) > 1) continue;
    if (/[,;:.!?()]$/.test(text.slice(0, word.start)) || /^[,;:.!?()]\p{L}/u.test(text.slice(word.end))) {
      if (!/\($/.test(text.slice(0, word.start)) || /\p{L}\($/u.test(text.slice(0, word.start))) continue;
    }
    if (inline.foreign.some(({ start, end }) => start <= word.start && word.end <= end)) continue;
    yield word;
  }
}
