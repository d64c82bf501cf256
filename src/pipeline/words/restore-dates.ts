import { hasDay, isOneDay, MONTH_NAMES, monthNumber } from '../../model/calendar.ts';
import type { Token } from '../../model/token.ts';
import { joinTokens, nextWord, previousWord, withForm } from './change-token.ts';
import { asDigits } from './digit-doubles.ts';
import type { Evidence } from './evidence.ts';

/** A day as it may be read: one or two figures or their doubles. */
const DAY = '[\\dIlrOoZzSs]{1,2}';
/** "October", "25/November", "30JNovember", "1917/January": what a day follows. */
const MONTH_AT_END = new RegExp(`(?:^|^[(“‘"[]+|[/JIl1])(${MONTH_NAMES})$`);
/** The first day of a double date, glued to its second month; the stroke between them may be read as a letter. */
const DAY_AND_MONTH = new RegExp(`^(${DAY})([/JIl1])(${MONTH_NAMES})$`);
const YEAR_AND_MONTH = new RegExp(`^([1Ilr][\\dIlrOoZzSsB]{3})/(${MONTH_NAMES})$`);
/** Two days of one month, "6/19"; a speck may stand inside ("14/2.7", carr-1950:4673). */
const TWO_DAYS = new RegExp(`^(${DAY})/([\\dIlrOoZzSs][.'’]?[\\dIlrOoZzSs]?)([,.;:)\\]]*)$`);
const ONE_DAY = new RegExp(`^(${DAY})-?([,.;:)\\]]*)$`);
/** Strokes and S alone: a day of the month that looks like a word ("February IS", "April II"). */
const DAY_OF_STROKES = /^([I1l]{2}|[I1l]S)(?=[,.;:)/–-]|$)/;

/** The name of the month that a form ends in, after which a day may stand; undefined where it ends in none. */
export function monthAtEnd(form: string): string | undefined {
  return MONTH_AT_END.exec(form)?.[1];
}

/**
 * Restores the days of dates: "August II, 1920", "April ZO, 1950", "January 8/Z1, 1918", and the first half of a
 * date in both styles where it is glued to its second month ("October z5/November", "October 30JNovember").
 */
export function restoreDates(tokens: readonly Token[], _evidence: Evidence): Token[] {
  const joined = joinDays(tokens);
  return joined.map((token, index) => {
    if (token.role !== 'word') return token;
    const before = joined[previousWord(joined, index)]?.form ?? '';
    const form = gluedMonth(token.form, before, joined, index) ?? dayAfterMonth(joined, index, before);
    return form === undefined
      ? token
      : withForm(token, form, { cause: 'letter-for-digit', evidence: 'a date' });
  });
}

/** "January I I/24": the first day of two set apart. */
function joinDays(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const month = monthAtEnd(tokens[previousWord(tokens, index)]?.form ?? '');
    const both = next === undefined ? null : TWO_DAYS.exec(token.form + next.form);
    if (
      month !== undefined &&
      both &&
      next?.role === 'word' &&
      token.role === 'word' &&
      token.lineEnd === undefined &&
      /^[I1l2Z3]$/.test(token.form) &&
      /^[^/]\//.test(next.form) &&
      isDoubleDay(month, month, both[1] ?? '', both[2] ?? '')
    ) {
      const whole = joinTokens(token, next, token.form + next.form);
      joined.push({ ...whole, changes: [...whole.changes, { cause: 'split-number', evidence: 'a date' }] });
      index++;
    } else joined.push(token);
  }
  return joined;
}

function gluedMonth(
  form: string,
  before: string,
  tokens: readonly Token[],
  index: number,
): string | undefined {
  const [, year, monthOfYear = ''] = YEAR_AND_MONTH.exec(form) ?? [];
  if (year !== undefined) return `${asDigits(year)}/${monthOfYear}`;
  const month = monthAtEnd(before);
  const [, day = '', stroke = '', second = ''] = DAY_AND_MONTH.exec(form) ?? [];
  if (month === undefined || day === '') return undefined;
  const digits = asDigits(day);
  const after = ONE_DAY.exec(tokens[nextWord(tokens, index)]?.form ?? '')?.[1] ?? '';
  const fits = isDoubleDay(month, second, digits, after);
  const isPossible = hasDay(monthNumber(month) ?? 0, Number(digits));
  // A letter between the halves may be one of the day's figures; only a date that fits tells.
  return fits || (stroke === '/' && isPossible && /\d/.test(day)) ? `${digits}/${second}` : undefined;
}

function isDoubleDay(month: string, second: string, from: string, to: string): boolean {
  const day = (written: string) => Number(asDigits(written).replace(/\D/g, ''));
  return isOneDay({
    old: { month: monthNumber(month) ?? 0, day: day(from) },
    new: { month: monthNumber(second) ?? 0, day: day(to) },
    year: undefined,
  });
}

function dayAfterMonth(tokens: readonly Token[], index: number, before: string): string | undefined {
  const month = monthAtEnd(before);
  const form = tokens[index]?.form ?? '';
  if (month === undefined) return undefined;
  const number = monthNumber(month) ?? 0;
  const [, first = '', second = '', tailOfTwo = ''] = TWO_DAYS.exec(form) ?? [];
  if (first !== '' && /\d/.test(form) && isDoubleDay(month, month, first, second))
    return `${asDigits(first)}/${asDigits(second).replace(/\D/g, '')}${tailOfTwo}`;
  const [strokes = ''] = DAY_OF_STROKES.exec(form) ?? [];
  if (strokes !== '') return asDigits(strokes) + form.slice(strokes.length);
  const [, day = '', tail = ''] = ONE_DAY.exec(form) ?? [];
  if (day === '' || !hasDay(number, Number(asDigits(day)))) return undefined;
  // Where no figure is left a comma and a year must follow: "in May I was".
  return isDated(tokens, index, tail) ? asDigits(day) + tail : undefined;
}

/** Whether a comma and a year follow the day; the comma may be a token of its own. */
function isDated(tokens: readonly Token[], index: number, tail: string): boolean {
  let next = nextWord(tokens, index);
  if (tail === '' && tokens[next]?.form === ',' && tokens[next]?.gap === '') next = nextWord(tokens, next);
  else if (tail !== ',') return false;
  return /^[1Ilr][\dIlrOoZzSsBg]{2}/.test(tokens[next]?.form ?? '');
}
