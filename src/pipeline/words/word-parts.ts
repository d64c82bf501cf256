/** Letters with the apostrophes inside them; digits count, since OCR reads letters as digits ("w1ll", "IS"). */
const WORD = /[\p{L}\p{M}\d]+(?:['’"][\p{L}\p{M}\d]+)*/gu;

/** The words in a form: "party,”" holds one, "Brest-Litovsk" two, "—" none. */
export function wordsIn(form: string): string[] {
  return form.match(WORD) ?? [];
}

/**
 * A form with its words put through a function; what stands between them stays.
 *
 * @param restore takes a word and its place in the form (UTF-16 offset, 0-based)
 */
export function mapWords(form: string, restore: (word: string, at: number) => string): string {
  return form.replace(WORD, (word: string, at: number) => restore(word, at));
}

/** A form in three: what stands before its first letter or digit, the words, what stands after the last. */
export interface WordParts {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

/** Divides a form into its core and the punctuation about it; the core is empty where there is no letter or digit. */
export function partsOf(form: string): WordParts {
  // Asked of every form many times over: most begin and end with a plain letter or a digit.
  if (isPlain(form.charCodeAt(0)) && isPlain(form.charCodeAt(form.length - 1)))
    return { before: '', core: form, after: '' };
  const match = /^([^\p{L}\d]*)(.*?)([^\p{L}\p{M}\d]*)$/su.exec(form);
  return { before: match?.[1] ?? '', core: match?.[2] ?? '', after: match?.[3] ?? '' };
}

/** Whether a code is that of a letter without accent or of a digit; of no character (NaN) it is not. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
