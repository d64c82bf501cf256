/** The months with the most days they can have, in their order. */
export const MONTHS: readonly (readonly [string, number])[] = [
  ['January', 31],
  ['February', 29],
  ['March', 31],
  ['April', 30],
  ['May', 31],
  ['June', 30],
  ['July', 31],
  ['August', 31],
  ['September', 30],
  ['October', 31],
  ['November', 30],
  ['December', 31],
];

/** Names of months as one alternative of a regular expression, abbreviations as printed among them. */
export const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|' +
  'Jan\\.?|Feb\\.?|Aug\\.?|Sept\\.?|Oct\\.?|Nov\\.?|Dec\\.?';

/** Number of a month by its name or abbreviation, 1 to 12; undefined for another word. */
export function monthNumber(name: string): number | undefined {
  const stem = name.replace(/\.$/, '');
  const index = stem.length < 3 ? -1 : MONTHS.findIndex(([month]) => month.startsWith(stem));
  return index < 0 ? undefined : index + 1;
}

/** Whether a month can have this day. */
export function hasDay(month: number, day: number): boolean {
  return day >= 1 && day <= (MONTHS[month - 1]?.[1] ?? 0);
}

/** A day of a year as the Julian and the Gregorian calendar name it. */
export interface DoubleDate {
  /** Day and month (1 to 12) of the Julian calendar. */
  readonly old: { readonly day: number; readonly month: number };
  /** Of the Gregorian calendar. */
  readonly new: { readonly day: number; readonly month: number };
  /** Years of either; undefined where no year is printed. The Julian one differs only at a turn of the year. */
  readonly year: number | undefined;
}

/**
 * Days between the two calendars in a year: 13 from March 1900 to February 2100, 12 in the nineteenth century, 11 in
 * the eighteenth. Source: the Gregorian rule drops a leap day in 1800 and 1900.
 */
export function daysApart(year: number): number {
  if (year < 1800) return 11;
  return year < 1900 ? 12 : 13;
}

/** Whether both halves of a double date name one day; without a year either 12 or 13 days between them will do. */
export function isOneDay(date: DoubleDate): boolean {
  if (!hasDay(date.old.month, date.old.day) || !hasDay(date.new.month, date.new.day)) return false;
  const years = date.year === undefined ? [1890, 1917] : [date.year];
  return years.some((year) => {
    // The Gregorian year is the later one where the Julian year ends.
    const turns = date.old.month === 12 && date.new.month === 1;
    const apart = dayOfYear(date.new, year) + (turns ? 365 : 0) - dayOfYear(date.old, year);
    return apart === daysApart(year);
  });
}

/** Days from the first of January, by the rule of leap years that both calendars share between their centuries. */
function dayOfYear({ day, month }: { readonly day: number; readonly month: number }, year: number): number {
  const isLeap = year % 4 === 0 && year % 100 !== 0;
  const before = MONTHS.slice(0, month - 1).reduce((sum, [, days]) => sum + days, 0);
  return before + day - (month > 2 && !isLeap ? 1 : 0);
}
