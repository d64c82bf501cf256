import type { Token } from '../../model/token.ts';
import { announcesFigures, announcesNumber } from './announces-number.ts';
import { joinTokens, nextWord, previousWord } from './change-token.ts';
import { asDigits } from './digit-doubles.ts';
import type { Evidence } from './evidence.ts';
import { splitsNumbers } from './number-habits.ts';
import { monthAtEnd } from './restore-dates.ts';

/** "1 9 1 7 - 1 9 1 8" has the most pieces. */
const MOST_PIECES = 9;
const YEAR = /^1[6-9]\d\d$/;

/** A token that can be a piece of a number or of a range, with what may stand about it. */
const PIECE =
  /^([([“‘"]*)([–-]?(?:[\dIlrOo°zZSsB]|!(?=[\d),]))+(?:[–-][\dIlrOo°zZSsB]+)*[–-]?(?:,(?:\d|O(?=O|\d|\P{L}|$)){3}(?!\d))?)([^\p{L}\d]*)$/u;

interface Row {
  /** The pieces without the punctuation about them; a dash of a range may be one of its own. */
  readonly pieces: readonly string[];
  /** What stands before the first piece in its own token: a bracket, a quotation mark. */
  readonly opening: string;
  /** Whether punctuation follows the last piece in its own token. */
  readonly closed: boolean;
}

/**
 * Joins digits that the OCR set apart: "1 9 1 7", "p. 6 1", "132–1 3 6", "1 50,000". Pieces that make a year are
 * one, and pieces after what announces a number. Where the witness has the habit of setting digits apart, any row
 * of pieces that makes one number or a rising range is one: a print has punctuation or a word between two numbers.
 */
export function joinSplitNumbers(tokens: readonly Token[], evidence: Evidence): Token[] {
  const habitual = splitsNumbers(evidence);
  const restored: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const row = rowFrom(tokens, index);
    const count = isYearInTwo(tokens, index)
      ? 2
      : row.pieces.length < 2
        ? 1
        : piecesOfOne(tokens, index, row, habitual);
    if (count < 2) {
      restored.push(token);
      continue;
    }
    const pieces = tokens.slice(index, index + count);
    let joined = pieces[0] as Token;
    for (const piece of pieces.slice(1)) joined = joinTokens(joined, piece, joined.form + closeDash(piece));
    restored.push({ ...joined, changes: [...joined.changes, { cause: 'split-number' }] });
    index += count - 1;
  }
  return restored;
}

/** The tokens from an index on that can be pieces of one number: no punctuation between them, one line. */
function rowFrom(tokens: readonly Token[], start: number): Row {
  const pieces: string[] = [];
  let opening = '';
  let closed = false;
  for (let index = start; index < tokens.length && pieces.length < MOST_PIECES; index++) {
    const token = tokens[index];
    if (token?.role !== 'word') break;
    if (index > start && isLoneDash(token) && token.lineEnd === undefined) {
      pieces.push('–');
      continue;
    }
    const [, before = '', core, after = ''] = PIECE.exec(token.form) ?? [];
    const touches = index > start && token.gap === '' && !/[–-]$/.test(pieces.at(-1) ?? '');
    if (core === undefined || touches || (index > start && before !== '')) break;
    if (index === start) opening = before;
    pieces.push(core);
    closed = after !== '';
    if (closed || token.lineEnd !== undefined) break;
  }
  while (pieces.at(-1) === '–') pieces.pop();
  return { pieces, opening, closed };
}

/** A hyphen of the witness by itself; between two pieces of numbers it is that of a range, not a dash. */
function isLoneDash(token: Token): boolean {
  return /^[–—-]$/.test(token.form) && token.received === '-';
}

function closeDash(piece: Token): string {
  return isLoneDash(piece) ? '–' : piece.form.replace(/^-(?=\d)/, '–');
}

/** How many pieces make one number; 1 where they are numbers of their own or no numbers. */
function piecesOfOne(tokens: readonly Token[], start: number, row: Row, habitual: boolean): number {
  const before = wordBefore(tokens, start);
  const isDay = monthAtEnd(before) !== undefined;
  const announced = announcesNumber(before) || /^[ivxlIVX]+,$/.test(before);
  for (let count = row.pieces.length; count >= 2; count--) {
    const pieces = row.pieces.slice(0, count);
    const isAll = count === row.pieces.length;
    if (pieces.at(-1) === '–') continue;
    const hasDigit = pieces.some((piece) => /\d/.test(piece));
    // The second half of a range may stand on the next line.
    const joined = asDigits(pieces.join('').replaceAll('-', '–')).replace(isAll ? /–$/ : /$^/, '');
    const isApart = tokens.slice(start + 1, start + count).some(({ gap }) => gap === ' ');
    if (!isApart) continue;
    // The second piece may only look like a digit ("December I S, 1923", carr-1950:6474).
    if (isDay && hasDigit && isRangeOfDays(joined)) return count;
    if (
      isDay &&
      count === 2 &&
      isDayOfMonth(joined) &&
      (hasDigit || pieces.every((one) => /^[IlS]$/.test(one)))
    )
      return count;
    if (!hasDigit) {
      // "p. I I", "p. I SS": set apart they are no Roman numeral and no word.
      const looksSo = pieces.every((piece) => /^[IlSZBO]{1,2}$/.test(piece)) && isNumber(joined);
      if (isAll && looksSo && announcesFigures(before) && habitual) return count;
      continue;
    }
    const first = pieces[0] ?? '';
    const isWholeYear = YEAR.test(asDigits(first));
    if (!isWholeYear && (makesYears(joined) || decadeIn(joined, before) !== undefined)) return count;
    if (isDay) continue;
    const makesNumber = isNumber(joined) || isRange(joined);
    if (announced && makesNumber && /[\dIlr]/.test(first)) return count;
    if (habitual && isAll && isFree(tokens, start, count, row)) {
      if (makesNumber || makesCount(joined)) return count;
    }
    // "of 5 1 votes": two bare numbers never count one thing.
    if (count === 2 && isAll && countsOneThing(tokens, start, pieces)) return count;
  }
  return 1;
}

/** A year in two pieces; its first figure may be read as a letter that is no piece of other numbers. */
const YEAR_IN_TWO = /^(?=(?:\D*\d){2})[1Ilrx] ?[6789gB] ?[\dIlrOozZSBg] ?[\dIlrOozZSBg][)\]][)\],.;:]*$/;

/** "( x9 18)" (carr-1950:5315): no other number stands by itself in a bracket. */
function isYearInTwo(tokens: readonly Token[], start: number): boolean {
  const [first, second] = [tokens[start], tokens[start + 1]];
  if (first?.role !== 'word' || second?.role !== 'word' || first.lineEnd !== undefined) return false;
  const isBracketed = /[([]$/.test(tokens[previousWord(tokens, start)]?.form ?? '');
  return isBracketed && YEAR_IN_TWO.test(`${first.form} ${second.form}`);
}

/** The word before a token; its point may stand apart ("p .  61 2", carr-1950:9044). */
function wordBefore(tokens: readonly Token[], index: number): string {
  const previous = previousWord(tokens, index);
  const token = tokens[previous];
  return token?.form === '.' && token.gap === ''
    ? `${tokens[previousWord(tokens, previous)]?.form ?? ''}.`
    : (token?.form ?? '');
}

function isDayOfMonth(joined: string): boolean {
  return /^[123]\d$/.test(joined) && Number(joined) <= 31;
}

/** "the night of April I 1–12". */
function isRangeOfDays(joined: string): boolean {
  const [, first = '', second = ''] = /^([123]?\d)–([123]?\d)$/.exec(joined) ?? [];
  return first !== '' && Number(first) > 0 && Number(second) > Number(first) && Number(second) <= 31;
}

/** A year, or two that rise. */
function makesYears(joined: string): boolean {
  const [first = '', second, ...more] = joined.split('–');
  if (!YEAR.test(first) || more.length > 0) return false;
  return second === undefined || (YEAR.test(second) && Number(second) > Number(first));
}

function isNumber(joined: string): boolean {
  return /^[1-9]\d{0,2}$/.test(joined);
}

/** "391–2" and "132–136": page numbers that rise. */
function isRange(joined: string): boolean {
  const [, first = '', second = ''] = /^([1-9]\d{0,2})–([1-9]\d{0,2})$/.exec(joined) ?? [];
  if (first === '') return false;
  const whole = second.length < first.length ? first.slice(0, first.length - second.length) + second : second;
  return Number(whole) > Number(first);
}

/** A number of four figures that is no year, or one with its thousands set off: "1132", "150,000". */
function makesCount(joined: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(joined) || /^[1-9](?:\d00|1\d\d|0\d\d)$/.test(joined);
}

/**
 * The decade that pieces make after an article ("the 1 840s", "the 1 8808", carr-1950:725): its s may be read as a
 * figure, since no number of five figures stands without its comma.
 */
export function decadeIn(joined: string, before: string): string | undefined {
  if (!/^(?:the|early|late|later|middle|mid)$/i.test(before)) return undefined;
  return /^(1[5-9]\d0)[s58]$/.exec(joined)?.[1];
}

/**
 * Whether a row stands by itself: no sentence ends before it, where the first piece may be the label or the sign of
 * a note, and no sentence or name begins behind it, where the last piece may be one.
 */
function isFree(tokens: readonly Token[], start: number, count: number, row: Row): boolean {
  const previous = previousWord(tokens, start);
  if (previous < 0 || previous !== start - 1) return false;
  const before = tokens[previous]?.form ?? '';
  // A number before that did not fit: what is left of the row is no number of its own.
  if (row.opening === '' && /^[\dIlSZOo]*\d[\dIlSZOo]*$/.test(before)) return false;
  // A stop after a volume or a month ends no sentence ("Xlll. 3 17", "Sept. 1 8").
  const goesOn = /^[ivxlIVX]+\.$/.test(before) || monthAtEnd(before) !== undefined;
  if (row.opening === '' && /[.?!:;”’]$/.test(before) && !goesOn) return false;
  const next = nextWord(tokens, start + count - 1);
  if (row.closed || next >= tokens.length) return true;
  if (next !== start + count) return true;
  const after = tokens[next]?.form ?? '';
  return tokens[next]?.gap === '' || /^[\p{Ll}(—·•]/u.test(after);
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
