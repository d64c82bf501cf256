import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysApart } from '../../model/calendar.ts';
import { excerptTokens } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { doubtDates, findImpossibleDates } from './doubt-dates.ts';

const doubtsIn = (text: string, latestYear = 1950) =>
  doubtDates(restoreCharacters(excerptTokens(text)), latestYear).flatMap(({ form, doubt }) =>
    doubt ? [{ form, or: doubt.alternatives }] : [],
  );
const impossibleIn = (text: string) =>
  findImpossibleDates(doubtDates(restoreCharacters(excerptTokens(text)), 1950), 1950, () => 'place');

describe('dates in both styles', () => {
  test('one whose halves are not thirteen days apart is a doubt, a confusion of figures first', () => {
    expect(doubtsIn('on November 3/18, 1917')).toEqual([{ form: '3/18,', or: ['3/16,', '5/18,'] }]);
  });

  test('the months may differ (carr-1950:4860)', () => {
    expect(doubtsIn('of October 26/November 8, 1917')).toEqual([]);
    expect(doubtsIn('of October 28/November 8, 1917')).toEqual([
      { form: '28/November', or: ['26/November'] },
    ]);
  });

  test('the year may turn between them (carr-1950:5031)', () => {
    expect(doubtsIn('On December 20, 1917/January 2, 1918, a decree')).toEqual([]);
    expect(impossibleIn('On December 20, 1917/January 3, 1918, a decree')).toMatchObject([
      { rule: 'impossible-number', severity: 'note' },
    ]);
  });
});

describe('days, ranges and years', () => {
  test('a month has the days of the calendar', () => {
    expect(doubtsIn('on June 99, 1919')).toEqual([]);
    expect(impossibleIn('on June 99, 1919')).toHaveLength(1);
    expect(doubtsIn('on June 30, 1919')).toEqual([]);
    expect(doubtsIn('on June 80, 1919')).toEqual([{ form: '80,', or: ['30,'] }]);
  });

  test('la is the tenth or the twelfth (carr-1950:15313, webb-1936:944)', () => {
    expect(doubtsIn('on August la, 1920')).toEqual([{ form: 'la,', or: ['10,', '12,'] }]);
  });

  test('a range that falls is a doubt, the nearest pages first (carr-1950:4765)', () => {
    expect(doubtsIn('XXII, 38-19, 57')).toEqual([{ form: '38–19,', or: ['38–39,', '18–19,', '38–49,'] }]);
  });

  test('a range whose second number is shortened rises', () => {
    expect(doubtsIn('pp. 391-2, 120-1, 1917-18')).toEqual([]);
  });

  test('no year cited is later than the book (webb-1936:509)', () => {
    expect(doubtsIn('vol. i, 1938, p. 33', 1936)).toEqual([
      { form: '1938,', or: ['1933,', '1935,', '1918,'] },
    ]);
    expect(doubtsIn('vol. i, 1938, p. 33', 1950)).toEqual([]);
  });

  test('a letter left in a year may be two figures (carr-1950:17028)', () => {
    expect(doubtsIn('Dogovorov, i (192J), Nos.')).toEqual([{ form: '(192J),', or: ['(1921),', '(1923),'] }]);
  });
});

test('a day that both calendars name rightly is never doubted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 1930 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: 1, max: 15 }),
      (year, month, day) => {
        const name = new Date(2001, month, 1).toLocaleString('en', { month: 'long' });
        expect(doubtsIn(`on ${name} ${day}/${day + daysApart(year)}, ${year}, the`)).toEqual([]);
      },
    ),
  );
});
