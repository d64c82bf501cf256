import type { Token } from '../../model/token.ts';
import { previousWord } from './change-token.ts';
import type { Lexicon } from './lexicon.ts';
import { announcesTitle, isCapitalBehind } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/**
 * What stands before a word that may or may not open a sentence: a sign of punctuation, a quotation mark that opens
 * behind a word (`quotation`) or closes (`closing`), a closing bracket.
 */
export type Opening = 'comma' | 'semicolon' | 'colon' | 'dash' | 'quotation' | 'closing' | 'bracket';

/** The place of a word, if it is one of those where not every work sets a capital. */
export function openingBefore(tokens: readonly Token[], index: number): Opening | undefined {
  const at = previousWord(tokens, index);
  const form = tokens[at]?.form ?? '';
  if (/^[“‘]$/.test(form)) {
    const before = tokens[previousWord(tokens, at)]?.form ?? '';
    return /^[\p{L}’-]*\p{Ll}$/u.test(before) && !announcesTitle(before) ? 'quotation' : undefined;
  }
  if (/^—$/.test(form)) return 'dash';
  if (/^[”’]$/.test(form))
    return /[.?!]$/.test(tokens[previousWord(tokens, at)]?.form ?? '') ? undefined : 'closing';
  if (/\p{L}\)$/u.test(form)) return 'bracket';
  // "says: ‘In", "it :": a sign may stand apart.
  const [, sign] = /([,;:])$/.exec(form) ?? [];
  return sign === undefined ? undefined : SIGNS[sign];
}

const SIGNS: Readonly<Record<string, Opening>> = { ',': 'comma', ';': 'semicolon', ':': 'colon' };

/** Letters whose capital no stroke is read as: what they show is printed. */
const CERTAIN = /^[abdefghlmnqrty]/i;
/** So often must a place be seen before it shows a habit. */
const OFTEN = 20;
/** Of so many words there one may have a capital: the head of a title or of a quotation. */
const ONE_IN = 25;

/**
 * The places behind which this book goes on in small letters. Asked of function words alone, since others may be
 * names, and of letters whose case no OCR mistakes: behind its colons a book has "the" 69 times and "The" twice.
 */
export function learnOpenings(texts: readonly (readonly Token[])[], lexicon: Lexicon): ReadonlySet<Opening> {
  const counts = new Map<Opening, { small: number; large: number }>();
  for (const tokens of texts)
    tokens.forEach((token, index) => {
      const { core } = partsOf(token.form);
      if (token.role !== 'word' || !CERTAIN.test(core) || !/^\p{L}\p{Ll}+$/u.test(core)) return;
      // "No. 3", the number of a journal.
      if (core === 'No') return;
      if (!lexicon.isOfKind('function', core.toLowerCase()) || isCapitalBehind(tokens, index)) return;
      const opening = openingBefore(tokens, index);
      if (opening === undefined) return;
      const count = counts.get(opening) ?? { small: 0, large: 0 };
      counts.set(opening, count);
      if (/^\p{Ll}/u.test(core)) count.small++;
      else count.large++;
    });
  return new Set(
    [...counts]
      .filter(([, { small, large }]) => small + large >= OFTEN && large * ONE_IN <= small + large)
      .map(([opening]) => opening),
  );
}
