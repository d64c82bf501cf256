import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import type { LexiconEntry } from './lexicon.ts';
import { restoreNumbers } from './restore-numbers.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const own: LexiconEntry[] = [{ word: 'May', kind: 'month' }];
const general = 'persons person political everything members member';
/** A witness that has no habit of misreading numbers. */
const clean = evidenceOf(general, attestedOften('political everything 1917 1918'), own);
/** One that sets digits apart and reads the figure 1 as I. */
const habitual = evidenceOf(
  general,
  attestedOften('everything').concat([
    excerptTokens('of 1 9 1 7 and 1 9 1 8 and 1 9 1 9 and 1 9 0 3 and 1 9 2 0 and 1 8 9 8 '),
    excerptTokens('of I9I7 and I9I8 and I9I9 and I920 and I92I and I905 and '),
  ]),
  own,
);
const tokensOf = (text: string, evidence = clean) =>
  restoreNumbers(restoreCharacters(excerptTokens(text)), evidence);
const restored = (text: string) => readingOf(tokensOf(text));
const restoredByHabit = (text: string) => readingOf(tokensOf(text, habitual));

describe('numbers anywhere', () => {
  test('a year whose digits are set apart is one word, and says why (carr-1950:926)', () => {
    const [, , year] = tokensOf('it in 1 9 1 7 :');
    expect(year).toMatchObject({
      received: '1 9 1 7',
      form: '1917',
      spans: [{ start: 6, end: 13 }],
      changes: [{ cause: 'split-number' }],
    });
  });

  test('letters among digits are digits (carr-1950:4810)', () => {
    expect(restored('of I9I7–I9IB, the')).toBe('of 1917–1918, the');
  });

  test('a decade keeps its s (carr-1950:285)', () => {
    expect(restored('In the 1890S political')).toBe('In the 1890s political');
  });

  test('a page number is one number (carr-1950:2692)', () => {
    expect(restored('on p. 6 1 below')).toBe('on p. 61 below');
  });

  test('a range of pages is one range (carr-1950:3362)', () => {
    expect(restored('that pp. 1 8–1 9.')).toBe('that pp. 18–19.');
  });

  test('two pieces between small words count one thing', () => {
    expect(restored('disposing of 5 1 votes')).toBe('disposing of 51 votes');
  });

  test('the fifteenth of a month is no word', () => {
    expect(restored('May IS, 1920')).toBe('May 15, 1920');
  });

  test('two numbers side by side that nothing announces stay two', () => {
    expect(restored('the 12 30 members')).toBe('the 12 30 members');
  });
  test('IS between "of" and a plural is a number (carr-1950:13554)', () => {
    const own = evidenceOf('consist persons person');
    expect(readingOf(restoreNumbers(excerptTokens('consist of IS persons'), own))).toBe(
      'consist of 15 persons',
    );
  });
});

describe('numbers of a witness that sets digits apart', () => {
  test.each([
    ['xxi, 132–1 3 6)', 'xxi, 132–136)', 'carr-1950:4176'],
    ['xx (1923), 1 3 2 :', 'xx (1923), 132:', 'carr-1950:723'],
    ['Radek 4 75, Tomsky 472', 'Radek 475, Tomsky 472', 'carr-1950:8992'],
    ['pp. 1 1 3 - I 1 5).', 'pp. 113–115).', 'carr-1950:7085'],
    ['one delegate to 1 50,000 voters', 'one delegate to 150,000 voters', 'carr-1950:6293'],
    ['of the I I 32 delegates', 'of the 1132 delegates', 'carr-1950:7201'],
    ['p. I I.', 'p. 11.', 'carr-1950:7044'],
    ['(ibid. xviii, 6 1 -66).', '(ibid. xviii, 61–66).', 'carr-1950:3060'],
  ])('%s is %s (%3$s)', (received, printed) => {
    expect(restoredByHabit(received)).toBe(printed);
  });

  test('the s of a decade may be read as 8 or 5 (carr-1950:725, carr-1950:2968)', () => {
    expect(restoredByHabit('said in the 1 8808 :')).toBe('said in the 1880s:');
    expect(restoredByHabit('to the early 1 93 05 (')).toBe('to the early 1930s (');
  });

  test('the first piece after a full stop may be the label of a note', () => {
    expect(restoredByHabit('of opinion. 4 10 of them')).toBe('of opinion. 4 10 of them');
  });

  test('a range that would fall is not joined', () => {
    expect(restoredByHabit('pages 6 1–58 of')).toBe('pages 6 1–58 of');
  });

  test('one stroke after No. is a figure, before a verb it is a word', () => {
    expect(restoredByHabit('No. I (36), note r.')).toBe('No. 1 (36), note 1.');
    expect(restoredByHabit('in the note IS said')).toBe('in the note IS said');
    expect(restored('No. I (36)')).toBe('No. I (36)');
  });

  test('the P of a name announces no page (carr-1950:15668)', () => {
    expect(restoredByHabit('P. S. Parfenov')).toBe('P. S. Parfenov');
  });

  test('a nought in an ordinal is a sign of its own (carr-1950:7363)', () => {
    expect(restoredByHabit('VTsIK 4°0 Sozyva')).toBe('VTsIK 4°0 Sozyva');
    expect(restoredByHabit('In 19°3–1 904 he')).toBe('In 1903–1904 he');
  });
});

test('a year set apart in a bracket is one, whatever its first figure is read as (carr-1950:5315)', () => {
  expect(restored('Sovetov ( x9 18), p. 35.')).toBe('Sovetov (1918), p. 35.');
  expect(restored('Sovetov x9 18, p. 35.')).toBe('Sovetov x9 18, p. 35.');
  expect(restored('Sovetov ( 1918), p. 35.')).toBe('Sovetov (1918), p. 35.');
});

describe('dates', () => {
  test.each([
    ['on June I , 1902', 'on June 1, 1902', 'carr-1950:1298'],
    ['October 14-, 1905', 'October 14, 1905', 'carr-1950:2169'],
    ['April ZO, 1950', 'April 20, 1950', 'carr-1950:190'],
    ['October z5/November 7, 1917', 'October 25/November 7, 1917', 'carr-1950:4593'],
    ['October 30JNovember 1 2, 1917', 'October 30/November 12, 1917', 'carr-1950:6446'],
    ['November 241December 7', 'November 24/December 7', 'carr-1950:12843'],
    ['January 8/Z1, 1918', 'January 8/21, 1918', 'carr-1950:5037'],
    ['January I I/24, 1918', 'January 11/24, 1918', 'carr-1950:5079'],
    ['November 14/2.7, 1917', 'November 14/27, 1917', 'carr-1950:4673'],
    ['April I 1–12, 1918', 'April 11–12, 1918', 'carr-1950:7067'],
  ])('%s is %s (%3$s)', (received, printed) => {
    expect(restoredByHabit(received)).toBe(printed);
  });

  test('the pronoun after May is no day', () => {
    expect(restoredByHabit('in May I was, 1917')).toBe('in May I was, 1917');
  });
});

describe('labels of items', () => {
  test('a row of letters tells that (6) is (b) (webb-1936:80)', () => {
    expect(restored('do (a) with land (6) with profit (c) with rank')).toBe(
      'do (a) with land (b) with profit (c) with rank',
    );
  });

  test('a row of numbers tells that (a) is (2) (webb-1936:941)', () => {
    expect(restored('prove: (1) this (a) that (3) both')).toBe('prove: (1) this (2) that (3) both');
  });

  test('at the head of a passage (I) is a figure where the witness reads figures so (carr-1950:10987)', () => {
    expect(restoredByHabit('(I) an obligatory call')).toBe('(1) an obligatory call');
    expect(restoredByHabit('and (I) an obligatory call')).toBe('and (I) an obligatory call');
    expect(restored('(I) an obligatory call')).toBe('(I) an obligatory call');
  });

  test('one label by itself stays', () => {
    expect(restored('as (6) says and (a) says')).toBe('as (6) says and (a) says');
  });
});

test('numbers printed as they should be are not changed', () => {
  const number = fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map(String),
    fc.integer({ min: 1500, max: 1950 }).map((year) => `May ${(year % 31) + 1}, ${year}`),
    fc
      .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 90 }))
      .map(([a, b]) => `pp. ${a}–${a + b}`),
    fc.constantFrom('(1)', '(a)', 'the 1890s', 'No. 3 (10)', 'October 25/November 7, 1917', 'in 1917–1918'),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (numbers) => {
      const text = numbers.join(' with the members, ');
      expect(restoredByHabit(text)).toBe(text);
      expect(restored(text)).toBe(text);
    }),
  );
});

describe('letters read for figures', () => {
  test('a nought before a word is the preposition of a title (carr-1950:3599, 1197)', () => {
    expect(restored('Zapiski 0 Revolyutsii')).toBe('Zapiski o Revolyutsii');
    expect(restored('L. Trotsky, 0 Lenine')).toBe('L. Trotsky, O Lenine');
    expect(restored('economic union: 0 There is')).toBe('economic union: 0 There is');
  });

  test('a 1 joins two names that are often cited together (carr-1950:1633)', () => {
    const often = [1, 2, 3].map(() => excerptTokens('the Marx 1 Engels of'));
    const pairs = evidenceOf(general, often, own);
    expect(readingOf(tokensOf('Marx 1 Engels', pairs))).toBe('Marx i Engels');
    expect(restored('said Lenin 1 Stalin was')).toBe('said Lenin 1 Stalin was');
  });
});
