import type { Token } from '../../model/token.ts';
import { joinTokens, nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';

/** What digits are read as, and the digit. */
const DIGITS: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  '!': '1',
  r: '1',
  O: '0',
  o: '0',
  z: '2',
  Z: '2',
  S: '5',
  s: '5',
  B: '8',
};
/** A piece of a number: digits and their doubles. */
const PIECE = /^[\dIlrOozZSB]+$/;
/** A number with what may stand about it. */
const NUMBER_TOKEN = /^([^\p{L}\d]*)([\dIlrOozZSsB]+)([^\p{L}\d]*)$/u;
const YEAR = /^1[6-9]\d\d$/;
/** What announces page numbers; nothing but a number follows. */
const ANNOUNCES = /^[([“]?(?:pp?\.?|P\.?|No\.?|Nos\.?|§|art\.|vol\.)$/;

/**
 * Restores numbers: digits set apart ("1 9 1 7", "p. 6 1"), and letters read for digits ("I9I7", "19z0",
 * "1890S"). A row of digits is one number if it makes a year, or if a page number is announced before it.
 */
export function restoreNumbers(tokens: readonly Token[], evidence: Evidence): Token[] {
  return restoreDigits(joinSplitNumbers(tokens, evidence), evidence);
}

function joinSplitNumbers(tokens: readonly Token[], evidence: Evidence): Token[] {
  const restored: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const row = rowOfPieces(tokens, index);
    const count = wholeNumber(tokens, index, row, evidence);
    if (count < 2) {
      restored.push(token);
      continue;
    }
    const pieces = tokens.slice(index, index + count);
    let joined = pieces[0] as Token;
    for (const piece of pieces.slice(1)) joined = joinTokens(joined, piece, joined.form + piece.form);
    restored.push({ ...joined, changes: [...joined.changes, { cause: 'split-number' }] });
    index += count - 1;
  }
  return restored;
}

/** The tokens from an index on that can be pieces of one number: no punctuation between them, one line. */
function rowOfPieces(tokens: readonly Token[], start: number): string[] {
  const row: string[] = [];
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.role !== 'word' || (index > start && token.gap !== ' ')) break;
    const parts = NUMBER_TOKEN.exec(token.form);
    const range = /^([^\p{L}\d]*)([\dIlrOozZSsB]+(?:[–-][\dIlrOozZSsB]+)?)([^\p{L}\d]*)$/u.exec(token.form);
    const before = parts?.[1] ?? range?.[1];
    const after = parts?.[3] ?? range?.[3];
    if (before === undefined || after === undefined || (index > start && before !== '')) break;
    row.push(parts?.[2] ?? range?.[2] ?? '');
    if (after !== '' || token.lineEnd !== undefined || /[–-]$/.test(token.form)) break;
  }
  return row;
}

/** How many pieces make one number; 1 where they are numbers of their own or no numbers. */
function wholeNumber(
  tokens: readonly Token[],
  start: number,
  row: readonly string[],
  evidence: Evidence,
): number {
  const before = tokens[previousWord(tokens, start)];
  const isDay = before !== undefined && evidence.isOfKind('month', before.form);
  if (row.length < 2 || !row.some((piece) => /\d/.test(piece) || (isDay && /^[IlS]$/.test(piece)))) return 1;
  const announced = before !== undefined && ANNOUNCES.test(before.form);
  const volume = before !== undefined && /^[ivxlIVX]+,$/.test(before.form);
  for (let count = Math.min(row.length, MOST_PIECES); count >= 2; count--) {
    const pieces = row.slice(0, count);
    const first = pieces[0] ?? '';
    const joined = pieces.map(asDigits).join('');
    // "I" alone before a year is more often "I 917" than the pronoun: a year has four digits.
    if (/^\d+$/.test(joined) && YEAR.test(joined) && first.length < 4) return count;
    const half = /^(\d+)[–-](\d+)$/.exec(joined);
    const isPages =
      /^\d{1,3}$/.test(joined) || (half !== null && Number(half[1]) < Number(half[2]) && joined.length <= 9);
    const small = pieces.every((piece) => piece.length <= 2 || /[–-]/.test(piece));
    if ((announced || volume) && isPages && small && /\d|I/.test(first)) return count;
    // "May I 3": a day of the month.
    // The second piece may only look like a digit ("December I S, 1923", carr-1950:6474).
    if (isDay && count === 2 && small && /^[123]?\d$/.test(joined) && Number(joined) <= 31) return count;
    // "of 5 1 votes": two bare numbers never count one thing.
    if (count === 2 && row.length === 2 && countsOneThing(tokens, start, pieces)) return count;
    if (YEAR.test(joined.slice(0, 4)) && half && YEAR.test(half[2] ?? '') && first.length < 4) return count;
  }
  return 1;
}

/** Two short pieces of real digits between words in small letters. */
function countsOneThing(tokens: readonly Token[], start: number, pieces: readonly string[]): boolean {
  const [first = '', second = ''] = pieces;
  if (!/^[1-9]$/.test(first) || !/^\d{1,2}$/.test(second) || tokens[start + 1]?.lineEnd !== undefined)
    return false;
  const before = tokens[previousWord(tokens, start)]?.form ?? '';
  const after = tokens[nextWord(tokens, start + 1)];
  const isBare = tokens[start]?.form === first && tokens[start + 1]?.form === second;
  return isBare && /^\p{Ll}{2,}$/u.test(before) && after?.gap === ' ' && /^\p{Ll}{2,}/u.test(after.form);
}

/** "1 9 1 7-1 9 1 8". */
const MOST_PIECES = 8;

function asDigits(piece: string): string {
  return [...piece].map((sign) => DIGITS[sign] ?? sign).join('');
}

function restoreDigits(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const before = tokens[previousWord(tokens, index)];
    const after = tokens[nextWord(tokens, index)];
    const isDay = before !== undefined && evidence.isOfKind('month', before.form);
    const isCount =
      token.form === 'IS' && BEFORE_COUNT.test(before?.form ?? '') && isPlural(after?.form ?? '', evidence);
    const received = isDay ? dayIn(token.form, after?.form ?? '') : isCount ? '15' : token.form;
    const form = digitsIn(received, before?.form ?? '', after?.form ?? '');
    return withForm(token, form, { cause: 'letter-for-digit' });
  });
}

/** Between these and a plural stands a number: "consist of IS persons" (carr-1950:13548). */
const BEFORE_COUNT = /^(?:of|with|from|than|least|about|some|by)$/;

function isPlural(form: string, evidence: Evidence): boolean {
  return /[^s]s$/.test(form) && evidence.isWord(form) && evidence.isWord(form.slice(0, -1));
}

/** Strokes and S alone: a day of the month that looks like a word ("February IS", "April II"). */
const DAY_OF_STROKES = /^([I1l]{1,2}|[I1l]S)(?=[,.;:)/–-]|$)/;

/**
 * The day after the name of a month: "August II, 1920", "September IS before" (carr-1950:15207). Where a letter I
 * stands alone a comma and a number must follow: "in May I was".
 */
function dayIn(form: string, after: string): string {
  const [strokes = ''] = DAY_OF_STROKES.exec(form) ?? [];
  const isDated = form === `${strokes},` && /^[\dIl]/.test(after);
  if (strokes === '' || (strokes.length === 1 && !isDated)) return form;
  return asDigits(strokes) + form.slice(strokes.length);
}

function digitsIn(form: string, before: string, after: string): string {
  const announced = ANNOUNCES.test(before) || /[–-]$/.test(before);
  const match = /^([^\p{L}\d]*)([\dIlrOozZSsB]+(?:[–-][\dIlrOozZSsB]+)*[–-]?)([^\p{L}\d]*)$/u.exec(form);
  const [, head = '', core = '', tail = ''] = match ?? [];
  const numbers = core.split(/[–-]/);
  const hasDigit = numbers.some((number) => /\d/.test(number));
  const afterRange = /[–-]$/.test(form) && /^\d/.test(after);
  if (!match || !(hasDigit || (announced && core.length >= 2) || afterRange)) return form;
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
