import type { WordParts } from '../words/word-parts.ts';

/**
 * A form in three: the punctuation before, the word, the punctuation behind. Unlike for a restored word, signs that
 * no printer sets beside a word ("{)f", "191+") belong to it: they are what its letters were read as. A form of
 * punctuation alone is all behind.
 */
export function printedParts(form: string): WordParts {
  const match = /^([(["“‘'’”—–-]*)(.*?)([)\]"”’'.,;:!?—–-]*)$/su.exec(form);
  if (!match?.[2]) return { before: '', core: '', after: form };
  return { before: match[1] ?? '', core: match[2], after: match[3] ?? '' };
}
