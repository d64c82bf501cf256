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
      text: 'On October 25/November 7, 1917, on July 3/16, 1917, on December 20, 1917/January 2, 1918, and on March 1/13, 1881.',
    },
  },
  new RegExp(
    `\\b((?:${MONTH}) \\d{1,2}(?:, \\d{4})? ?/ ?(?:(?:${MONTH}) )?\\d{1,2})\\b(?:, (1[78]\\d\\d))?`,
    'dg',
  ),
  ({ 1: dates = '', 2: year }) => {
    const [first = '', second = ''] = dates.split('/').map((date) => date.trim());
    const [from = '', to = from] = [first, second].map((date) => /[A-Z]\w+/.exec(date)?.[0] ?? undefined);
    const days = Number(/\d+/.exec(second)?.[0]) - Number(/\d+/.exec(first)?.[0]);
    const apart = to === from ? days : days + (DAYS.get(from) ?? 31);
    // In a leap year February lasts one day longer.
    return (
      ![year ? 12 : 13, from === 'February' && to !== from ? 12 : 13].includes(apart) &&
      !(year && apart === 12)
    );
  },
);
