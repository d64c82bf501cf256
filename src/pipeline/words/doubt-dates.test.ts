import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysApart } from '../../model/calendar.ts';
import { excerptTokens } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { doubtDates } from './doubt-dates.ts';

const doubtsIn = (text: string, latestYear = 1950) =>
  doubtDates(restoreCharacters(excerptTokens(text)), latestYear).flatMap(({ form, doubt }) =>
    doubt ? [{ form, or: doubt.alternatives }] : [],
  );

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
    expect(doubtsIn('On December 20, 1917/January 3, 1918, a decree')).toEqual([{ form: '3,', or: ['2,'] }]);
  });
});

describe('days, ranges and years', () => {
  test('a month has the days of the calendar', () => {
    expect(doubtsIn('on June 99, 1919')).toEqual([{ form: '99,', or: [] }]);
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

describe('numbers in which a sign is left that is no figure', () => {
  test('a year is a doubt with the figures that its letter is read for (carr-1950:14519)', () => {
    expect(doubtsIn('region commonly known before 19If as Russian')).toEqual([
      { form: '19If', or: ['1911', '1917'] },
    ]);
  });

  test('where two figures are lost it cannot be read (carr-1950:14342, 14642)', () => {
    expect(doubtsIn('from 1917 to 19:;n.')).toEqual([{ form: '19:;n.', or: [] }]);
    expect(doubtsIn('Opyt Turkestana (19:U), p. 71.')).toEqual([{ form: '(19:U),', or: [] }]);
  });

  test('where one is lost, a year that the same text names may stand there (carr-1950:15373)', () => {
    expect(doubtsIn('In September 19t"O it received')).toEqual([{ form: '19t"O', or: [] }]);
    expect(doubtsIn('until July 1920. In September 19t"O it received')).toEqual([
      { form: '19t"O', or: ['1920'] },
    ]);
  });

  test('one with a sign too many is read without it, but not later than the book (carr-1950:13306, 13644)', () => {
    expect(doubtsIn('(n.d. PI92S]).')).toEqual([{ form: 'PI92S]).', or: ['1925]).'] }]);
    expect(doubtsIn('No. 10 (67), April 6, 197.0.')).toEqual([{ form: '197.0.', or: ['1910.', '1920.'] }]);
  });

  test('a page is a doubt too, read without the sign where that gives a page (carr-1950:13394, 13593, 14796)', () => {
    expect(doubtsIn('idea (ii, 2!9). Vinnichenko')).toEqual([{ form: '2!9).', or: ['219).'] }]);
    expect(doubtsIn("Dekretakh (1936), pp. 99-10'1. The Rada")).toEqual([
      { form: "99–10'1.", or: ['99–102.', '99–101.'] },
    ]);
    expect(doubtsIn('Sochineniya, xxiv, 8ID-SII.')).toEqual([{ form: '8ID-SII.', or: [] }]);
    expect(doubtsIn('Sochineniya, pp. il-23.')).toEqual([{ form: 'il-23.', or: ['11–23.'] }]);
  });

  test('pages that follow others are looked at (carr-1950:1196)', () => {
    expect(doubtsIn('(Paris, 1937), pp. :494, :499.').map(({ form }) => form)).toEqual([':494,', ':499.']);
  });

  test('a letter alone is one where pages stand and no Roman numeral is meant (webb-1936:649)', () => {
    expect(doubtsIn('Moscow, 1932, pp. S, 6.')).toEqual([{ form: 'S,', or: ['5,'] }]);
    expect(doubtsIn('vol. S, pp. C, 6.')).toEqual([]);
  });

  test('a pronoun before "of" is the first of a month (carr-1950:16895)', () => {
    expect(doubtsIn('of June I of the same year')).toEqual([{ form: 'I', or: ['1'] }]);
    expect(doubtsIn('in June I went')).toEqual([]);
  });

  test('what a print has in these places is no doubt', () => {
    const printed = [
      'before 1917* and after 1920a, in the 19th century, from 16mm to 19.5, at 18:30, in 15% of 18th-century towns',
      'from 19,600 to 18½ (2nd ed.), (40% workers), (1a), (12)',
      'in 1914-18, April 6, 1920, May 30-31, on May 3, 15 and 16 men came',
      'pp. xii-15, p. 12a, p. A12, pp. 5ff., pp. 391-2, 394, No. 7/8, p. 3*, vol. ii, 194,269-271',
      'Sochineniya, iv, 15-17). Asian Society, ix (1922), No. 5, 4th ed.',
    ];
    for (const text of printed) expect(doubtsIn(text)).toEqual([]);
  });
});

test('no year that the book can name, and no rising range, is ever doubted where years and pages stand', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1500, max: 1950 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom('in YEAR', 'May 3, YEAR,', '(YEAR),', '(Paris, YEAR)', '(2nd ed. YEAR)', '[YEAR])'),
      (year, page, more, place) => {
        const cited = `${place.replace('YEAR', String(year))} pp. ${page}-${page + more}, ${page}; xxiv, ${page}.`;
        expect(doubtsIn(cited)).toEqual([]);
      },
    ),
  );
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
