import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from '../words/change-token.ts';
import { divideAt } from './divide-at.ts';

/** Day and year: "31,1917" (carr-1950:12589); four figures behind a comma are no thousands. */
const DAY_AND_YEAR = /^(?:\d{1,2}\/)?\d{1,2},(?=1[5-9]\d\d(?!\d))/;
/** Volume and page: "V,49" (carr-1950:13682). */
const VOLUME_AND_PAGE = /^[ivxIVX]+,(?=\d)/;
/** A year or a date in brackets and a page: "(1929),43-81" (carr-1950:14646), "1921),1," (carr-1950:15530). */
const BRACKET_AND_PAGE = /^\(?\d{4}\),(?=\d)/;
/** A title or pages and a further volume, before its year in brackets: "7-20,11 (1929)" (carr-1950:14745). */
const TITLE_AND_VOLUME = /^(?:[\dIl-]+|\p{L}{4,}),(?=\d{1,2}$)/u;
/** Two of several pages or articles: "arts 243,252." (carr-1950:12095); neither has thousands. */
const PAGE_AND_PAGE = /^\d{2,3},(?=\d{3}\D*$)/;
/** Two of several pages of which one is a range: "198-203,233-235" (carr-1950:13065); a range has no thousands. */
const RANGE_AND_PAGE = /^(?:\d{1,4}[–-]\d{1,4},(?=\d{1,4}(?!\d))|\d{1,4},(?=\d{1,4}[–-]\d))/;
/**
 * Strokes of a volume and its page behind "ibid." or a bracket: "11,184-185" (carr-1950:11429), "1,494." at the end of
 * a note (carr-1950:16520).
 */
const STROKES_AND_PAGE = /^[1Il]{1,3},(?=\d{2,3}(?:[–-]|\W*$))/;
const SEVERAL = /^[([“"]*(?:pp|Nos|arts)\.?$/;

/**
 * Parts numbers whose space behind the comma is lost, where the comma can be none of thousands: day and year, volume
 * and page, several pages. Only the space is set.
 */
export function partGluedNumbers(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const cut = token.role === 'word' ? cutOf(tokens, index) : undefined;
    if (cut === undefined) return [token];
    const [left, right, ...more] = divideAt(token, [cut]);
    return left && right ? [left, { ...right, gap: ' ' as const }, ...more] : [token];
  });
}

function cutOf(tokens: readonly Token[], index: number): number | undefined {
  const form = tokens[index]?.form ?? '';
  const next = tokens[nextWord(tokens, index)]?.form ?? '';
  const glued =
    DAY_AND_YEAR.exec(form) ??
    VOLUME_AND_PAGE.exec(form) ??
    BRACKET_AND_PAGE.exec(form) ??
    (/^\(1[5-9]\d\d\)/.test(next) ? TITLE_AND_VOLUME.exec(form) : null) ??
    (isOneOfSeveral(tokens, index) ? (RANGE_AND_PAGE.exec(form) ?? PAGE_AND_PAGE.exec(form)) : null);
  if (glued) return glued[0].length;
  const place = previousWord(tokens, index);
  const before = tokens[place]?.form ?? '';
  // Behind a volume and its year a number may be a page as well: "ix (1922), 11,96" (carr-1950:14664).
  const hasVolume = /^[ivxlIVX]+$/.test(tokens[previousWord(tokens, place)]?.form ?? '');
  const isSlot = /^\(?[iIt]b[il]d\.?$/.test(before) || (/\d\),$/.test(before) && !hasVolume);
  const isWhole = /\d[–-]/.test(form) || next === '';
  return isSlot && isWhole ? STROKES_AND_PAGE.exec(form)?.[0].length : undefined;
}

/** Behind "pp." or "arts.", over the first figure of a number that is set apart ("pp 1 97,332", carr-1950:6766). */
function isOneOfSeveral(tokens: readonly Token[], index: number): boolean {
  const before = previousWord(tokens, index);
  const form = tokens[before]?.form ?? '';
  return SEVERAL.test(/^\d$/.test(form) ? (tokens[previousWord(tokens, before)]?.form ?? '') : form);
}
