import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWordsAgain, wordsBefore } from './find-words-again.ts';
import { describeQuote, readSelector, sumOf, writeSelector } from './quote-selector.ts';

const TEXT = 'all power to the soviets of workers and peasants and soldiers all power to the people'.split(
  ' ',
);
const linkTo = (first: number, last: number, words = TEXT) =>
  writeSelector(describeQuote(words, { first, last }, words.length));
const again = (link: string, words = TEXT, opening = words.length) => {
  const selector = readSelector(link);
  return selector && findWordsAgain(words, opening, selector, false);
};

test('a link is short, and reads', () => {
  expect(linkTo(4, 6)).toBe('&q=soviets-of-workers&in=power-to-the~and-peasants-and');
  expect(linkTo(3, 12)).toMatch(/^&q=the-soviets-of~soldiers-all-power&n=10\.[a-z\d]{4}$/);
});

test('words that stand twice are told apart by what is around them', () => {
  expect(again(linkTo(0, 3))).toMatchObject({ kind: 'same', first: 0, isSure: true });
  expect(again(linkTo(11, 14))).toMatchObject({ kind: 'same', first: 11, isSure: true });
});

test('words that stand twice and have lost what was around them are not sure', () => {
  expect(again('&q=all-power-to-the&in=~people-of')).toMatchObject({
    kind: 'same',
    places: 2,
    isSure: false,
  });
});

test('a word changed in between is noticed although both ends are the same', () => {
  const changed = TEXT.with(8, 'farmers');
  expect(again(linkTo(3, 12), changed)).toMatchObject({ kind: 'like', first: 3, last: 12 });
});

test('a letter put right is found as like, with a likeness', () => {
  const found = again(linkTo(4, 8), TEXT.with(4, 'soviet'));
  expect(found).toMatchObject({ kind: 'like', first: 4, last: 8 });
});

test('words that are gone are gone', () => {
  expect(again('&q=bread-and-peace-for-everyone-here')).toEqual({ kind: 'gone' });
});

test('both ends far from each other are not taken for the words', () => {
  const link = '&q=all-power-to~power-to-the&n=9.zzzz';
  expect(
    again(link, [...TEXT.slice(0, 4), ...Array.from({ length: 60 }, () => 'x'), ...TEXT.slice(11)]),
  ).toEqual({
    kind: 'gone',
  });
});

test('on a page that ends before the words do they begin, though the last one is cut', () => {
  const selector = readSelector(linkTo(6, 14));
  const page = [...TEXT.slice(0, 7), 'an'];
  expect(selector && findWordsAgain(page, page.length, selector, true)).toEqual({
    kind: 'begun',
    first: 6,
    last: 7,
  });
});

test('where a page begins in its chapter is known although its ends cut words', () => {
  const [last = ''] = TEXT.slice(9, 10);
  const page = ['rest', ...TEXT.slice(4, 9), last.slice(0, 1)];
  expect(wordsBefore(TEXT, page)).toBe(3);
  expect(wordsBefore(TEXT, TEXT)).toBe(0);
  expect(wordsBefore(TEXT, ['x', 'not', 'there', 'x'])).toBeUndefined();
  // Of two words neither is compared.
  expect(wordsBefore(TEXT, TEXT.slice(4, 6))).toBeUndefined();
});

test('an address without words names none', () => {
  expect(readSelector('hl=soviet')).toBeUndefined();
  expect(readSelector('q=')).toBeUndefined();
});

test('a sum is the same for the same words alone', () => {
  expect(sumOf(['a', 'b'])).toBe(sumOf(['a', 'b']));
  expect(sumOf(['a', 'b'])).not.toBe(sumOf(['ab']));
});

test('every stretch of every text is found again where it stands, or said not to be sure', () => {
  const word = fc.constantFrom('dual', 'power', 'soviet', 'the', 'мир', 'x');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
      const found = again(linkTo(first, last, words), words);
      expect(found?.kind).toBe('same');
      if (found?.kind === 'same' && found.isSure) expect(found).toMatchObject({ first, last });
    }),
  );
});
