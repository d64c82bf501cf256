import { expect, test } from 'vitest';
import { hasDay, isOneDay, monthNumber } from './calendar.ts';

test('the twenty-fifth of October 1917 is the seventh of November', () => {
  const of = (day: number, year?: number) =>
    isOneDay({ old: { day: 25, month: 10 }, new: { day, month: 11 }, year });
  expect(of(7, 1917)).toBe(true);
  expect(of(7)).toBe(true);
  expect(of(8, 1917)).toBe(false);
});

test('in the nineteenth century twelve days lie between the calendars', () => {
  expect(isOneDay({ old: { day: 14, month: 12 }, new: { day: 26, month: 12 }, year: 1825 })).toBe(true);
  expect(isOneDay({ old: { day: 14, month: 12 }, new: { day: 27, month: 12 }, year: 1825 })).toBe(false);
});

test('a date in both styles may lie over the end of the year or of February', () => {
  expect(isOneDay({ old: { day: 29, month: 12 }, new: { day: 11, month: 1 }, year: 1917 })).toBe(true);
  expect(isOneDay({ old: { day: 26, month: 2 }, new: { day: 11, month: 3 }, year: 1917 })).toBe(true);
  expect(isOneDay({ old: { day: 26, month: 2 }, new: { day: 10, month: 3 }, year: 1916 })).toBe(true);
});

test('no month has more days than the calendar gives it', () => {
  expect(hasDay(6, 31)).toBe(false);
  expect(hasDay(2, 29)).toBe(true);
  expect(hasDay(13, 1)).toBe(false);
});

test('an abbreviation names its month', () => {
  expect(monthNumber('Sept.')).toBe(9);
  expect(monthNumber('May')).toBe(5);
  expect(monthNumber('Marx')).toBeUndefined();
});
