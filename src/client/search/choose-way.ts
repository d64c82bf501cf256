// Whether what stands in the box is looked for as words or as a quotation.
import { tokensOf } from '../../search/tokens.ts';
import type { Search } from './search-address.ts';

/** Words from which on a search is a quotation; below it there are too few to be misremembered. */
const QUOTATION_WORDS = 5;
/** Fewest words that can be looked for as a quotation at all, and for which that is offered. */
const FEWEST_WORDS = 3;

/** How a search is carried out. */
export type Way = 'words' | 'quotation';

/** How many words there are. */
export function countWords(text: string): number {
  return tokensOf(text).length;
}

/**
 * How a search is carried out where the reader has not chosen: quotation marks around it ask for a phrase letter by
 * letter, and a minus before a word leaves it out; everything else that is long enough is a quotation.
 */
export function chooseWay({ asked, as }: Pick<Search, 'asked' | 'as'>): Way {
  if (as) return as;
  return countWords(asked) >= QUOTATION_WORDS && !isPhrase(asked) && !/(?:^|\s)-\p{L}/u.test(asked)
    ? 'quotation'
    : 'words';
}

/** Whether all of it stands between quotation marks. */
export function isPhrase(asked: string): boolean {
  return /^\s*["“„«][^"“”„«»]+["”“»]\s*$/.test(asked);
}

/** Whether it can be looked for as a quotation. */
export function canBeQuotation(asked: string): boolean {
  return countWords(asked) >= FEWEST_WORDS;
}

/** A pasted block as one line: line ends become spaces, and a word that a line end cut is whole again. */
export function asOneLine(pasted: string): string {
  return pasted
    .replace(/(\p{L})[-\u00ad\u2010]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a pasted text is a quotation by itself: five words or more, or several lines. */
export function isQuotationPasted(pasted: string): boolean {
  return countWords(pasted) >= QUOTATION_WORDS || /\S\s*\n\s*\S/.test(pasted);
}
