import type { Token } from '../../model/token.ts';
import { announcesFigures, announcesNumber } from './announces-number.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import { asDigits } from './digit-doubles.ts';
import type { Evidence } from './evidence.ts';
import { decadeIn } from './join-split-numbers.ts';
import { readsOneAsLetter } from './number-habits.ts';

/** A piece of a number: digits and their doubles. */
const PIECE = /^[\dIlrOo°zZSsB]+$/;
/** A year as it may be read: four signs, the first a 1, the second its century. */
const YEAR = /^[1Iilr!x][6789gB][\dIlrOo°zZSBg!]{2}$/;

/**
 * Restores figures from the letters that they are read as: "I9I7", "19z0", "1890S", "IgI7"; beside what announces
 * a number also where no figure is left of it ("p. I", "note r"); "IS" between "of" and a plural.
 */
export function restoreDigits(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const before = tokens[previousWord(tokens, index)]?.form ?? '';
    const after = tokens[nextWord(tokens, index)]?.form ?? '';
    const form =
      countIn(token.form, before, after, evidence) ??
      announcedIn(token.form, before, after, evidence) ??
      yearsIn(token.form) ??
      digitsIn(token.form, before, after, evidence);
    return withForm(token, form, { cause: 'letter-for-digit' });
  });
}

/** Between these and a plural stands a number: "consist of IS persons" (carr-1950:13548). */
const BEFORE_COUNT = /^(?:of|with|from|than|least|about|some|by)$/;

/** "of IS persons"; "with I abstention": after a preposition the pronoun would be "me". */
function countIn(form: string, before: string, after: string, evidence: Evidence): string | undefined {
  if (form === 'IS' && BEFORE_COUNT.test(before) && isPlural(after, evidence)) return '15';
  const isOne = form === 'I' && /^(?:with|by)$/.test(before) && /^\p{Ll}{4,}/u.test(after);
  return isOne && readsOneAsLetter(evidence) ? '1' : undefined;
}

function isPlural(form: string, evidence: Evidence): boolean {
  return /[^s]s$/.test(form) && evidence.isWord(form) && evidence.isWord(form.slice(0, -1));
}

/** A single sign, or strokes alone, after "p." or "No.": "No. I", "note r". */
function announcedIn(form: string, before: string, after: string, evidence: Evidence): string | undefined {
  const [, core = '', tail = ''] = /^([Ilr!]{1,3}|[IlrzZS])([,.;:)\]]*)$/.exec(form) ?? [];
  if (core === '' || !announcesFigures(before) || !readsOneAsLetter(evidence)) return undefined;
  return goesOn(tail, after) ? undefined : asDigits(core) + tail;
}

/** A sentence goes on, so that what looks like a number may be a word: "articles I read", "the note IS". */
function goesOn(tail: string, after: string): boolean {
  return tail === '' && /^\p{Ll}/u.test(after) && !/^(?:and|or|to|of|above|below|on|in)$/.test(after);
}

/** "Ig2I", "IgI7–IgI8", "i920": g for 9, and i or x for the 1 that begins the year of a century. */
function yearsIn(form: string): string | undefined {
  const [, head = '', core = '', tail = ''] = /^([^\p{L}\d!]*)(.*?)([^\p{L}\d!°]*)$/u.exec(form) ?? [];
  const years = core.split(/[–-]/);
  if (years.length > 2 || !years.every((year) => YEAR.test(year))) return undefined;
  // Two figures at least; a year of a century that these books tell of.
  if (years.some((year) => (year.match(/[\dg]/g) ?? []).length < 2)) return undefined;
  const digits = years.map((year) => asDigits(year.replace(/^x/, '1').replaceAll('g', '9')));
  if (!digits.every((year) => /^1[6-9]\d\d$/.test(year))) return undefined;
  return head + digits.join('–') + tail;
}

function digitsIn(form: string, before: string, after: string, evidence: Evidence): string {
  const announced = announcesNumber(before) || /[–-]$/.test(before);
  const match =
    /^([^\p{L}\d]*)([\dIlrOo°zZSsB]+(?:[–-][\dIlrOo°zZSsB]+)*[–-]?)((?:,\d{3})?[^\p{L}\d]*)$/u.exec(form);
  const [, head = '', core = '', tail = ''] = match ?? [];
  const numbers = core.split(/[–-]/);
  const hasDigit = numbers.some((number) => /\d/.test(number));
  const afterRange = /[–-]$/.test(form) && /^\d/.test(after);
  const onlyLetters = announced && core.length >= 2 && !goesOn(tail, after) && readsOneAsLetter(evidence);
  if (!match || !(hasDigit || onlyLetters || afterRange)) return form;
  // "4°0 Sozyva" is an ordinal; between figures of a page or a year it is a nought.
  if (core.includes('°') && !announced && !/[–-]/.test(core)) return form;
  const named = decadeIn(core, before);
  if (named !== undefined) return `${head}${named}s${tail}`;
  // "1S" is as often "is".
  if (
    core.length < 2 ||
    (/^1[SsO]$/.test(core) && !announced) ||
    !numbers.every((number) => number === '' || PIECE.test(number.replace(/[sS]$/, '')))
  )
    return form;
  const digits = numbers.map((number) => decade(number) ?? asDigits(number));
  // What is no number after all: "B1", or a year that no calendar of these books has.
  if (digits.some((number) => /^0\d/.test(number) || (/^\d{4}/.test(number) && !/^[12]/.test(number))))
    return form;
  const restored = digits.join('–');
  return core.replace(/[–-]/g, '–') === restored ? head + dashed(core) + tail : head + restored + tail;
}

function dashed(core: string): string {
  return core.replace(/(?<=\d)-(?=\d)/g, '–');
}

/** "1890S" is a decade, "189S" a number. */
function decade(number: string): string | undefined {
  const match = /^([1Ilr][789B][\dIlOo][0oO])[sS]$/.exec(number);
  return match?.[1] ? `${asDigits(match[1])}s` : undefined;
}
