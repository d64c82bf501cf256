import type { Token } from '../../model/token.ts';
import { previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/**
 * Restores the accents of words that the book prints with them although English also has them bare: OCR without
 * accents reads "regime" for "régime". Which words these are only the print tells; the editors name them in the
 * record of the work. Where another sign stands for the letter ("d'€tre") the rest of the word must
 * be clear, and the form no word. Words in capitals may be printed without accents and stay.
 *
 * @param accents the words as printed, in small letters; none for a work whose witness keeps its accents
 */
export function restoreAccents(
  tokens: readonly Token[],
  accents: readonly string[],
  evidence: Evidence,
): Token[] {
  const words = accents.flatMap((phrase) => wordsOf(phrase));
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const before = partsOf(tokens[previousWord(tokens, index)]?.form ?? '').core.toLowerCase();
    const form = words
      .filter(({ after }) => after === undefined || after === before)
      .reduce(
        (reading, { word, pattern }) =>
          reading.replace(pattern, (received: string) => accented(received, word, evidence)),
        token.form,
      );
    return withForm(token, form, { cause: 'lost-accent', evidence: 'printed so in this book' });
  });
}

/** A word with accents, and the one after which alone it stands. */
interface AccentedWord {
  readonly word: string;
  readonly after: string | undefined;
  readonly pattern: RegExp;
}

/** The words of a phrase that have accents: of "raison d’être" the second, behind the first. */
function wordsOf(phrase: string): AccentedWord[] {
  const words = phrase.split(' ');
  return words.flatMap((word, index) =>
    [...word.normalize('NFC')].some(isAccented)
      ? [{ word, after: words[index - 1]?.toLowerCase(), pattern: patternOf(word) }]
      : [],
  );
}

/** A letter with its accent, decomposed. */
const ACCENTED = /^\p{L}\p{M}+$/u;
/** So many letters must stand without an accent before another sign is taken for the ones that have it. */
const CLEAR = 4;

/** The word as a whole, with or without a genitive; any one sign for a letter with an accent. */
function patternOf(word: string): RegExp {
  const letters = [...word.normalize('NFC')];
  const isClear = letters.filter((letter) => /^\p{L}$/u.test(letter) && !isAccented(letter)).length >= CLEAR;
  const written = letters.map((letter) => {
    if (/['’]/.test(letter)) return "['’]";
    if (!isAccented(letter)) return letter;
    return isClear ? "[^\\s\\-’']" : bare(letter);
  });
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])${written.join('')}(?![\\p{L}\\p{M}\\d])`, 'giu');
}

function accented(received: string, word: string, evidence: Evidence): string {
  const hasCapital = /^\p{Lu}\P{Lu}*$/u.test(received);
  if (/\p{Lu}/u.test(received) && !hasCapital) return received;
  const isBare = bare(received).toLowerCase() === bare(word).toLowerCase();
  if (!isBare && evidence.isKnown(received)) return received;
  return hasCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function isAccented(letter: string): boolean {
  return ACCENTED.test(letter.normalize('NFD'));
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}
