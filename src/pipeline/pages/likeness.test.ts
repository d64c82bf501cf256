import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameHeading, lettersOf, likeness } from './likeness.ts';

test('of a spaced-out heading its letters are left (webb-1936:266)', () => {
  expect(lettersOf('D IC T A T O R SH IP OR D E M O C R A C Y?')).toBe('DICTATORSHIPORDEMOCRACY');
});

test('the heads of the books are known however they were read', () => {
  expect(isSameHeading(' F R O M  F E B R U A R Y  T O  O C T O BER I ', 'FROM FEBRUARY TO OCTOBER')).toBe(
    true,
  ); // carr-1950:3169
  expect(
    isSameHeading("L E N I N ' S  T H E O RY O F  T H E  S T A T E  ", 'LENIN’S THEORY OF THE STATE'),
  ).toBe(true); // carr-1950:10227
  expect(isSameHeading('CHAPTER I3 ', 'CHAPTER 13')).toBe(true); // carr-1950:16770
  expect(isSameHeading('Is the U SSR an Autocracy ?', 'Is the USSR an Autocracy?')).toBe(true); // webb-1936:1132
  expect(isSameHeading('(b) Bolshevik Doctrine before I9 I 7 ', '(b) Bolshevik Doctrine before 1917')).toBe(
    true,
  ); // carr-1950:18494
});

test('a line of the text that has the words of a heading among others is none', () => {
  expect(
    isSameHeading('from February to October the soviets had been without ', 'FROM FEBRUARY TO OCTOBER'),
  ).toBe(false);
  expect(isSameHeading('from February to October ', 'FROM FEBRUARY TO OCTOBER')).toBe(false);
  expect(isSameHeading('the constitution of the RSFSR ', 'THE CONSTITUTION OF THE RSFSR')).toBe(false);
});

test('likeness is a share: 1 for the same letters, 0 for none in common, and the same from both sides', () => {
  expect(likeness('PARTY AND STATE', 'P A R T Y  AND  S T A T E')).toBe(1);
  expect(likeness('PARTY', '')).toBe(0);
  const words = fc.string({ unit: fc.constantFrom('A', 'B', 'C', ' ', '1') });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const share = likeness(a, b);
      expect(share).toBe(likeness(b, a));
      expect(share >= 0 && share <= 1).toBe(true);
      expect(likeness(a, a)).toBe(lettersOf(a).length > 1 ? 1 : 0);
    }),
  );
});
