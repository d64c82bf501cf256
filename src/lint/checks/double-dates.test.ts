import { expect, test } from 'vitest';
import { exampleWork } from '../example-work.ts';
import { doubleDates } from './double-dates.ts';

const isSuspect = (text: string) => doubleDates.find(exampleWork({ text })).length > 0;

test('a date that runs from February into March is right in leap years and in others', () => {
  expect(isSuspect('On February 27/March 12, 1917, the soldiers refused to fire.')).toBe(false);
  expect(isSuspect('On February 17/March 1, 1916, nothing was known.')).toBe(false);
  expect(isSuspect('On February 27/March 10, 1917, the soldiers refused to fire.')).toBe(true);
});

test('the calendars were twelve days apart in the nineteenth century, and neither thirteen nor eleven', () => {
  expect(isSuspect('On March 1/13, 1881, the tsar was killed.')).toBe(false);
  expect(isSuspect('On March 1/14, 1881, the tsar was killed.')).toBe(true);
  expect(isSuspect('On March 1/12, 1881, the tsar was killed.')).toBe(true);
});
