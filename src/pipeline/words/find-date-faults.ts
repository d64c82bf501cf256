import { type DoubleDate, daysApart, hasDay, isOneDay, monthNumber } from '../../model/calendar.ts';
import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from './change-token.ts';
import { figuresForLetter, otherFigures } from './figure-confusions.ts';
import { unreadNumber } from './find-unread-numbers.ts';
import { monthAtEnd } from './restore-dates.ts';

/** A number that cannot be as it stands. */
export interface DateFault {
  /** Index of its token, 0-based. */
  readonly index: number;
  /** Readings of the token that could be, likeliest first; empty where none is near. */
  readonly alternatives: readonly string[];
  /** What is wrong, in a few words. */
  readonly evidence: string;
}

/**
 * Finds the dates, years and ranges of one text that cannot be as they stand: days that their month has not, dates
 * in both styles that do not name one day, ranges that fall, years later than the book's own, and numbers in which a
 * letter or sign is left that is no figure.
 *
 * @param latestYear the year in which the book came out
 */
export function findDateFaults(tokens: readonly Token[], latestYear: number): DateFault[] {
  return tokens.flatMap((token, index) => {
    if (token.role !== 'word' || !/\d|^[li]a,?$|^[IlSZ],?$/.test(token.form)) return [];
    const fault: Fault | undefined =
      doubleDateFault(tokens, index) ??
      dayFault(tokens, index) ??
      rangeFault(token.form, latestYear) ??
      yearFault(token.form, latestYear) ??
      unreadNumber(tokens, index, latestYear);
    if (fault === undefined) return [];
    const { at = index, evidence } = fault;
    const alternatives = [...new Set(fault.alternatives)].filter((one) => one !== tokens[at]?.form);
    return [{ index: at, evidence, alternatives: alternatives.slice(0, MOST_ALTERNATIVES) }];
  });
}

/** More are no help to a reader. */
const MOST_ALTERNATIVES = 3;

interface Fault extends Omit<DateFault, 'index'> {
  /** Index of the token at which the fault is shown, where it is another than that which was looked at. */
  readonly at?: number;
}

/** "November 6/19, 1917"; "October 25/November 7, 1917"; "December 29, 1917/January 11, 1918". */
function doubleDateFault(tokens: readonly Token[], index: number): Fault | undefined {
  const form = tokens[index]?.form ?? '';
  const previous = previousWord(tokens, index);
  const month = monthNumber(monthAtEnd(tokens[previous]?.form ?? '') ?? '');
  const next = nextWord(tokens, index);
  const [, from, to, tail = ''] = /^(\d{1,2})\/(\d{1,2})(\D*)$/.exec(form) ?? [];
  if (month !== undefined && from !== undefined && to !== undefined) {
    const date = { oldMonth: month, newMonth: month, year: yearAfter(tokens, index) };
    return fitting(from, to, date, (old, later) => `${old}/${later}${tail}`);
  }
  const [, day, second = ''] = /^(\d{1,2})\/(\p{L}+\.?)$/u.exec(form) ?? [];
  const last = monthNumber(second);
  const [, later, after = ''] = /^(\d{1,2})(\D*)$/.exec(tokens[next]?.form ?? '') ?? [];
  if (month !== undefined && day !== undefined && last !== undefined && later !== undefined) {
    const date = { oldMonth: month, newMonth: last, year: yearAfter(tokens, next) };
    return fitting(day, later, date, (old, other) => (other === later ? `${old}/${second}` : form));
  }
  const [, year, winter = ''] = /^(1\d{3})\/(\p{L}+)$/u.exec(form) ?? [];
  const before = /^(\d{1,2}),?$/.exec(tokens[dayBefore(tokens, previous)]?.form ?? '')?.[1];
  const named = monthNumber(
    monthAtEnd(tokens[previousWord(tokens, dayBefore(tokens, previous))]?.form ?? '') ?? '',
  );
  const turn = monthNumber(winter);
  if (!year || before === undefined || named === undefined || turn === undefined || later === undefined)
    return undefined;
  const date = { oldMonth: named, newMonth: turn, year: Number(year) };
  const fault = fitting(before, later, date, (from, to) => (from === before ? to : later) + after);
  return fault && { ...fault, at: next };
}

/** Index of the day before a year, over a comma that stands by itself. */
function dayBefore(tokens: readonly Token[], index: number): number {
  return tokens[index]?.form === ',' ? previousWord(tokens, index) : index;
}

interface Months {
  readonly oldMonth: number;
  readonly newMonth: number;
  readonly year: number | undefined;
}

/** Nothing when both days are one; else what they may be: one figure of either misread, or either from the other. */
function fitting(
  from: string,
  to: string,
  { oldMonth, newMonth, year }: Months,
  write: (from: string, to: string) => string,
): Fault | undefined {
  const fits = (old: string, later: string) =>
    isOneDay(doubleDate(Number(old), oldMonth, Number(later), newMonth, year));
  if (fits(from, to)) return undefined;
  const days = Array.from({ length: 31 }, (_, day) => String(day + 1));
  const alternatives = [
    ...otherFigures(to).flatMap((other) => (fits(from, other) ? [write(from, other)] : [])),
    ...otherFigures(from).flatMap((other) => (fits(other, to) ? [write(other, to)] : [])),
    ...days.flatMap((other) => (fits(from, other) ? [write(from, other)] : [])),
    ...days.flatMap((other) => (fits(other, to) ? [write(other, to)] : [])),
  ];
  return { alternatives, evidence: `the styles are ${daysApart(year ?? 1917)} days apart` };
}

function doubleDate(
  oldDay: number,
  oldMonth: number,
  newDay: number,
  newMonth: number,
  year: number | undefined,
): DoubleDate {
  return { old: { day: oldDay, month: oldMonth }, new: { day: newDay, month: newMonth }, year };
}

/** The year printed after a day, over a comma that may be a token of its own. */
function yearAfter(tokens: readonly Token[], index: number): number | undefined {
  let next = nextWord(tokens, index);
  if (tokens[next]?.form === ',') next = nextWord(tokens, next);
  const year = /^1[6-9]\d\d/.exec(tokens[next]?.form ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

/** A day that its month has not; "la" is the tenth as often as the twelfth. */
function dayFault(tokens: readonly Token[], index: number): Fault | undefined {
  const form = tokens[index]?.form ?? '';
  const name = monthAtEnd(tokens[previousWord(tokens, index)]?.form ?? '');
  const month = monthNumber(name ?? '');
  if (month === undefined) return undefined;
  const tail = /\D*$/.exec(form)?.[0] ?? '';
  if (/^[li]a,?$/.test(form)) {
    const comma = form.slice(2);
    return { alternatives: [`10${comma}`, `12${comma}`], evidence: 'a letter for a figure' };
  }
  const day = /^(\d{1,2})\D*$/.exec(form)?.[1];
  if (day === undefined || hasDay(month, Number(day))) return undefined;
  const alternatives = otherFigures(day).filter((other) => hasDay(month, Number(other)));
  return { alternatives: alternatives.map((one) => one + tail), evidence: `no such day in ${name}` };
}

/** Pages that fall, "38–19"; "391–2" rises, since the second number lacks what the two have in common. */
function rangeFault(form: string, latestYear: number): Fault | undefined {
  const [, head = '', first = '', second = '', tail = ''] =
    /^([^\p{L}\d]*)(\d{1,4})–(\d{1,4})([^\d–]*)$/su.exec(form) ?? [];
  if (first === '' || rises(first, second)) return undefined;
  const near = (from: string, to: string) => rises(from, to) && lengthOf(from, to) <= LONGEST_RANGE;
  const write = (from: string, to: string) => `${head}${from}–${to}${tail}`;
  const isYear = (one: string) => one.length < 4 || Number(one) <= latestYear;
  const alternatives = [
    ...otherFigures(second).flatMap((other) => (near(first, other) && isYear(other) ? [[first, other]] : [])),
    ...otherFigures(first).flatMap((other) => (near(other, second) ? [[other, second]] : [])),
  ];
  // The nearer the two, the likelier: most citations are of a few pages.
  const sorted = alternatives.toSorted(
    ([a = '', b = ''], [c = '', d = '']) => lengthOf(a, b) - lengthOf(c, d),
  );
  return {
    alternatives: sorted.map(([from = '', to = '']) => write(from, to)),
    evidence: 'a range that falls',
  };
}

/** Pages; longer ranges of a book are cited by chapter. */
const LONGEST_RANGE = 60;

function lengthOf(first: string, second: string): number {
  const whole = second.length < first.length ? first.slice(0, first.length - second.length) + second : second;
  return Number(whole) - Number(first);
}

function rises(first: string, second: string): boolean {
  return lengthOf(first, second) > 0;
}

/** A year in which the book was not yet out, or one with a letter left in it. */
function yearFault(form: string, latestYear: number): Fault | undefined {
  const [, head = '', written = '', tail = ''] =
    /^([^\p{L}\d]*)(1[5-9]\d[\daJf])([^\p{L}\d].*)?$/su.exec(form) ?? [];
  if (written === '' || (/^\d+$/.test(written) && Number(written) <= latestYear)) return undefined;
  const others = /\D/.test(written) ? figuresForLetter(written) : otherFigures(written);
  const evidence = /\D/.test(written) ? 'a letter for a figure' : `later than the book, ${latestYear}`;
  const alternatives = others.filter((year) => Number(year) <= latestYear && /^1[5-9]/.test(year));
  return { alternatives: alternatives.map((year) => head + year + tail), evidence };
}
