import { patternCheck } from '../check.ts';
import { DAYS, MONTH } from '../months.ts';

/** Dates in both calendars that are not as many days apart as the calendars are. */
export const doubleDates = patternCheck(
  {
    code: 'D3',
    name: 'double-dates',
    reason: 'The Russian calendar stood 12 days behind up to 1900 and 13 after; other distances are misread.',
    hint: 'reckon 13 days (12 in the nineteenth century) from the one that the page shows plainly',
    fires: { text: 'On October 25/November 2, 1917, and on July 3/19.' },
    keepsStill: {
      text: 'On October 25/November 7, 1917, on July 3/16, 1917, on February 27/March 12, 1917, on December 20, 1917/January 2, 1918, and on March 1/13, 1881.',
    },
  },
  new RegExp(
    `\\b((?:${MONTH}) \\d{1,2}(?:, \\d{4})? ?/ ?(?:(?:${MONTH}) )?\\d{1,2})\\b(?:, (1[78]\\d\\d))?`,
    'dg',
  ),
  ({ 1: dates = '', 2: earlierYear }) => {
    const [first = '', second = ''] = dates.split('/');
    const from = /[A-Z]\w+/.exec(first)?.[0] ?? '';
    const to = /[A-Z]\w+/.exec(second)?.[0] ?? from;
    const days = Number(/\d+/.exec(second)?.[0]) - Number(/\d+/.exec(first)?.[0]);
    const apart = daysApart(earlierYear === undefined ? undefined : Number(earlierYear));
    return !lengthsOf(from).some((length) => (to === from ? days : days + length) === apart);
  },
);

/** Days between the calendars; a book about the revolution names other years than those of its own century. */
function daysApart(earlierYear: number | undefined): number {
  if (earlierYear === undefined) return 13;
  return earlierYear < 1800 ? 11 : 12;
}

/** How many days a month can have: February has a day more in a leap year. */
function lengthsOf(month: string): number[] {
  const most = DAYS.get(month) ?? 31;
  return month === 'February' ? [most - 1, most] : [most];
}
