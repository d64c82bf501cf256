import { fromRoman } from '../../model/folio.ts';
import type { Token } from '../../model/token.ts';
import { announcesPages } from './announces-number.ts';
import { nextWord, previousWord } from './change-token.ts';
import { asDigits } from './digit-doubles.ts';
import { figuresForLetter, otherFigures } from './figure-confusions.ts';
import { BROKEN_TWO } from './restore-broken-figures.ts';
import { monthAtEnd } from './restore-dates.ts';

/** What a form in the place of a number may be. */
export interface UnreadNumber {
  /** Readings of the whole form, likeliest first; empty where the form does not tell. */
  readonly alternatives: readonly string[];
  /** What is wrong, in a few words. */
  readonly evidence: string;
}

/**
 * Tells of a form that stands in the place of a year, a day or a page whether a sign or letter is left in it that no
 * rule could read as a figure: "before 19If" (carr-1950:14519), "(19:U)" (carr-1950:14642), "pp. 99–10'1"
 * (carr-1950:13593). Undefined where a number stands, or something else may.
 *
 * @param latestYear the year in which the book came out
 */
export function unreadNumber(
  tokens: readonly Token[],
  index: number,
  latestYear: number,
): UnreadNumber | undefined {
  return (
    unreadDay(tokens, index) ?? unreadYear(tokens, index, latestYear) ?? unreadPage(tokens, index, latestYear)
  );
}

/** A form without the brackets, quotation marks and stops about it; a colon or comma before it is a sign of its own. */
function bareNumber(form: string): { head: string; core: string; tail: string } {
  const [, head = '', core = '', tail = ''] = /^([([“‘"]*)(.*?)([^\p{L}\d!°]*)$/su.exec(form) ?? [];
  return { head, core, tail };
}

/** "June I of the same year" (carr-1950:16895): a pronoun between a month and "of" would be no sentence. */
function unreadDay(tokens: readonly Token[], index: number): UnreadNumber | undefined {
  const form = tokens[index]?.form ?? '';
  const isDay = /^[IlSZ]$/.test(form) && monthAtEnd(wordAt(tokens, index, -1)) !== undefined;
  if (!isDay || wordAt(tokens, index, 1) !== 'of') return undefined;
  return { alternatives: [asDigits(form)], evidence: 'a letter for a figure' };
}

function unreadYear(tokens: readonly Token[], index: number, latestYear: number): UnreadNumber | undefined {
  const form = tokens[index]?.form ?? '';
  const { head, core, tail } = bareNumber(form);
  const place = yearPlace(tokens, index, head, tail);
  if (place === undefined || !(looksLikeYear(core, place) || hasSignTooMany(core, place))) return undefined;
  const known = yearsIn(tokens, index);
  const isPossible = (year: string) => isYear(year) && Number(year) <= latestYear;
  const alternatives = yearsFor(core, known, isPossible);
  return { alternatives: alternatives.map((year) => head + year + tail), evidence: 'a year not read' };
}

/** `sure`: nothing but a year stands there; `likely`: years do, and counts and measures as well. */
type YearPlace = 'sure' | 'likely';

/** What a year follows in a sentence. */
const BEFORE_YEAR =
  /^(?:in|of|from|to|since|until|till|by|before|after|during|between|early|late|spring|summer|autumn|winter)$/i;
/** How far before a year the bracket opens in which its place of publication stands: "(New York and London, 1936)". */
const WORDS_OF_A_PLACE = 5;

function yearPlace(
  tokens: readonly Token[],
  index: number,
  head: string,
  tail: string,
): YearPlace | undefined {
  const before = wordAt(tokens, index, -1);
  const closes = /^[)\]]/.test(tail);
  // "(n.d. [?1925])" (carr-1950:13306): what is supplied to a title without a year.
  if (/[([]$/.test(head) || tail.startsWith(']')) return closes ? 'sure' : undefined;
  if (/^\d{1,2}(?:\/\d{1,2})?,$/.test(before) && monthAtEnd(wordAt(tokens, index, -2)) !== undefined)
    return 'sure';
  if (monthAtEnd(before) !== undefined) return 'likely';
  if (closes && /^(?:ed\.|.*\p{L}\.?,)$/u.test(before)) {
    const nearby = tokens.slice(Math.max(0, index - WORDS_OF_A_PLACE), index);
    return nearby.some(({ form }) => form.startsWith('(')) ? 'sure' : undefined;
  }
  return BEFORE_YEAR.test(before) ? 'likely' : undefined;
}

/** Begins as a year does and goes on as none: two or three figures and a sign or letter among or behind them. */
function looksLikeYear(core: string, place: YearPlace): boolean {
  if (core.length < 4 || core.length > LONGEST_WRECK || !/^1[5-9](?!\d\d)/.test(core)) return false;
  // A number with a stroke, a dash or a degree is another thing, and so is a time or a number with its decimals.
  if (/[–/°%-]/.test(core) || /^\d+(?:[.:,]\d+)*$/.test(core)) return false;
  // "19th", "16mm".
  return place === 'sure' ? !/^\d+(?:st|nd|rd|th)$/.test(core) : !/^\d+[.,]?\p{Ll}+$/u.test(core);
}

/** A year of which two figures are read as two signs each has six. */
const LONGEST_WRECK = 6;

/** A year but for one sign, where nothing else than a year stands: "[PI925]", "April 6, 197.0". */
function hasSignTooMany(core: string, place: YearPlace): boolean {
  if (/[–-]/.test(core)) return false;
  return place === 'sure' && /\d\d/.test(core) && !isYear(core) && withoutOneSign(core).some(isYear);
}

function isYear(written: string): boolean {
  return /^1[5-9]\d\d$/.test(written);
}

/** The forms without one of the signs that are no figures, letters as the figures they are read for. */
function withoutOneSign(core: string): string[] {
  return [...core].flatMap((sign, at) =>
    /\d/.test(sign) ? [] : [asDigits(core.slice(0, at) + core.slice(at + 1))],
  );
}

/**
 * The years that a form may be: its letter is a figure; it has a sign too many, and perhaps a figure misread; or all
 * but one figure are read and the same text names such a year.
 */
function yearsFor(
  core: string,
  known: readonly string[],
  isPossible: (year: string) => boolean,
): readonly string[] {
  const folded = asDigits(core);
  const whole = withoutOneSign(core).filter(isYear);
  const own = [figuresForLetter(folded), whole, whole.flatMap(otherFigures)];
  const first = own.map((years) => years.filter(isPossible)).find((years) => years.length > 0);
  if (first !== undefined) return first;
  if (folded.replace(/\D/g, '').length !== 3) return [];
  const pattern = new RegExp(`^${folded.replace(/\D+/g, '\\d')}$`);
  return known.filter((year) => pattern.test(year) && isPossible(year));
}

/** Years that the text names, the nearest first. */
function yearsIn(tokens: readonly Token[], index: number): string[] {
  return tokens
    .flatMap(({ form }, at) => {
      const [year] = /1[5-9]\d\d(?!\d)/.exec(form) ?? [];
      return year === undefined ? [] : [{ year, distance: Math.abs(at - index) }];
    })
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ year }) => year);
}

function unreadPage(tokens: readonly Token[], index: number, latestYear: number): UnreadNumber | undefined {
  const form = tokens[index]?.form ?? '';
  const { head, core, tail } = bareNumber(form);
  if (!isPagePlace(tokens, index, core)) return undefined;
  // "pp. S, 6" (webb-1936:649): no Roman numeral either.
  const isLetter = /^[SZ]$/.test(core) && announcesPages(wordAt(tokens, index, -1)) && tail !== '';
  if (!isLetter && !hasStrangeSign(core)) return undefined;
  const alternatives = [core.replace(BROKEN_TWO, '2'), core]
    .map(figuresIn)
    .filter((figures) => isPages(figures, latestYear))
    .map((figures) => head + figures + tail);
  return { alternatives, evidence: 'a page not read' };
}

/** Every half as figures, without the signs before and among them. */
function figuresIn(core: string): string {
  return core
    .split(/[–-]/)
    .map((half) => asDigits(half).replace(/[^\p{L}\d](?=\d)/gu, ''))
    .join('–');
}

/** The Roman number of a volume, behind which its pages stand. */
const VOLUME = /^\(?(?:[ivxlc]+|[IVXLC]+),$/;
/** The year of a volume: a range behind it is one of pages. */
const YEAR_OF_VOLUME = /^\(1[5-9]\d\d\),$/;

/** Behind "pp." or a volume, perhaps as one of several. */
function isPagePlace(tokens: readonly Token[], index: number, core: string): boolean {
  const previous = previousWord(tokens, index);
  const before = tokens[previous]?.form ?? '';
  if (announcesPages(before) || VOLUME.test(before)) return true;
  if (YEAR_OF_VOLUME.test(before)) return /[–-]/.test(core);
  return /^[:\d][\d:–-]*,$/.test(before) && isPagePlace(tokens, previous, before.slice(0, -1));
}

/** Figures, and a sign or letter among them that pages have not. */
function hasStrangeSign(core: string): boolean {
  // A citation whose spaces are lost is read all the same: "No.2", "194,269–271".
  if (!/\d/.test(core) || /^\p{L}{1,4}\.\S/u.test(core) || /^\d[\d–,-]*$/.test(core)) return false;
  return !core.split(/[–-]/).every((half) => half === '' || isPage(half));
}

/** In figures, with a letter behind ("12a", "5ff") or before ("A12"), or in Roman numerals. */
function isPage(half: string): boolean {
  return /^\p{Lu}?\d{1,4}\p{Ll}{0,2}\*?$/u.test(half) || fromRoman(half.toLowerCase()) !== undefined;
}

/** Pages; longer ranges of a book are cited by chapter. */
const LONGEST_RANGE = 60;

/** One page, or two that rise. */
function isPages(figures: string, latestYear: number): boolean {
  const [, from = '', to] = /^([1-9]\d{0,3})(?:–([1-9]\d{0,3}))?$/.exec(figures) ?? [];
  if (from === '' || Number(from) > latestYear) return false;
  const length = Number(to) - Number(from);
  return to === undefined || (length > 0 && length <= LONGEST_RANGE);
}

/** The form of the word so many words before or after a token; empty beyond the text. */
function wordAt(tokens: readonly Token[], index: number, distance: -2 | -1 | 1): string {
  if (distance === 1) return tokens[nextWord(tokens, index)]?.form ?? '';
  const previous = previousWord(tokens, index);
  return tokens[distance === -1 ? previous : previousWord(tokens, previous)]?.form ?? '';
}
