import type { WordList } from './linted-work.ts';

/** A word of a text: letters and digits with the apostrophes and hyphens inside it. */
export interface TextWord {
  readonly form: string;
  /** UTF-16 units from the first character of the text. */
  readonly start: number;
  readonly end: number;
}

/** A hard sign of transliterated Russian stands inside a word as a straight quotation mark: `S"ezd`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:["'’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** Signs that books of words do not print; a row of letters that touches one is the rest of a word, and no word. */
const STRANGE = /[^\p{L}\p{M}\p{N}\s.,;:!?()[\]“”‘’"'«»„—–‑\-…&£$%/§*†‡]/u;

/** The words of a text in their order; pieces beside a sign that no book prints are left out. */
export function wordsOf(text: string): TextWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: form, index: start }) => {
    const end = start + form.length;
    return STRANGE.test(text.charAt(start - 1)) || STRANGE.test(text.charAt(end))
      ? []
      : [{ form, start, end }];
  });
}

/**
 * Whether a form is a word of the list as it stands, without its capitals, without a possessive ending, or part by
 * part where hyphens divide it.
 */
export function isListed(words: WordList, form: string): boolean {
  const plain = form.replaceAll('’', "'");
  const stem = plain.replace(/'s?$/, '');
  return (
    [plain, stem].some((one) => asCapitalsAllow(one).some((spelt) => words.has(spelt))) ||
    (plain.includes('-') && plain.split('-').every((part) => part !== '' && isListed(words, part)))
  );
}

/** A capital may be that of a sentence, and capitals throughout those of a heading. */
function asCapitalsAllow(form: string): string[] {
  const lower = form.toLowerCase();
  const capitalized = lower.charAt(0).toUpperCase() + lower.slice(1);
  if (form === form.toUpperCase()) return [form, capitalized, lower];
  return form === capitalized ? [form, lower] : [form];
}
