import { patternCheck } from '../check.ts';
import { DAYS, MONTH } from '../months.ts';

/** Days that their month does not have. */
export const impossibleDates = patternCheck(
  {
    code: 'D2',
    name: 'impossible-dates',
    reason: 'No month has such a day; a digit is misread or glued to the next.',
    hint: 'read the date on the page',
    fires: { text: 'On June 31, 1918, and on 42 May.' },
    keepsStill: { text: 'On June 30, 1918; in May 1917, on 3 May and July 3/16.' },
  },
  new RegExp(`\\b((?:${MONTH}) \\d{1,2}(?!\\d)|(?<![\\d/–-])\\d{1,2} (?:${MONTH}))\\b`, 'dg'),
  ({ 1: date = '' }) => {
    const day = Number(/\d+/.exec(date)?.[0]);
    return day < 1 || day > (DAYS.get(/[A-Z]\w+/.exec(date)?.[0] ?? '') ?? 31);
  },
);
