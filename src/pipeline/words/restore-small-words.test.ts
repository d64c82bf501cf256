import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreSmallWords } from './restore-small-words.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const sentence =
  'published in Russia. It was carried out by him. This text is printed in time, simply by all men.';
const evidence = evidenceOf('all time him simply text printed carried out earned Russia published war', [
  ...attestedOften('whIch thIS'),
  ...[1, 2, 3, 4].map(() => excerptTokens(sentence)),
]);
const restored = (text: string) => readingOf(restoreSmallWords(excerptTokens(text), evidence));

test('10 is in and 15 is is where the neighbours stand beside these words (carr-1950:323, carr-1950:13004)', () => {
  expect(restored('legally published 10 Russia')).toBe('legally published in Russia');
  expect(restored('the text 15 printed')).toBe('the text is printed');
  for (const text of [
    'consist of 15 printed',
    'the text 15 members',
    'published 10 days',
    'on April 15 printed',
  ])
    expect(restored(text)).toBe(text);
});

test('letters of the same strokes make a word that the witness has (carr-1950:6901, carr-1950:8640)', () => {
  expect(restored('in aU tlffie we led hlffi')).toBe('in all time we led him');
  expect(restored('the AU-Russia')).toBe('the All-Russia');
  for (const text of ['the GPU', 'Ufa', 'affix']) expect(restored(text)).toBe(text);
});

test('earned is carried before the out that it has elsewhere (carr-1950:7236)', () => {
  expect(restored('sentences earned out by')).toBe('sentences carried out by');
  expect(restored('he earned the')).toBe('he earned the');
});
