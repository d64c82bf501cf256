import { expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { alignWords } from './align-words.ts';
import { countDamage, damageRate, sumWordTallies, tallyWords, wordErrorRate } from './word-figures.ts';

const tally = (gold: string, text: string) => tallyWords(alignWords(alignTexts(gold, text)));

test('one wrong word of four is a word error rate of a quarter', () => {
  expect(wordErrorRate(tally('neither shall he eat', 'neither shaU he eat'))).toBe(0.25);
});

test('a word that was right and is wrong now is damage; one that was wrong and is wrong otherwise is none', () => {
  const printed = 'the Zur Kritik alter all';
  const before = tally(printed, 'tbe Zur Kritik alter all');
  const after = tally(printed, 'tlie fur Kritik after all');
  expect(countDamage(before, after)).toEqual({ right: 4, harmed: 2 });
  expect(damageRate(countDamage(before, after))).toBe(0.5);
});

test('a text with no right word cannot be damaged', () => {
  expect(damageRate({ right: 0, harmed: 0 })).toBe(0);
});

test('damage between texts of different words is refused, as it would compare nothing', () => {
  expect(() => countDamage(tally('a b', 'a b'), tally('a', 'a'))).toThrow('2 and 1 words');
});

test('tallies add up in their order', () => {
  const sum = sumWordTallies([tally('one two', 'one tvo'), tally('three', 'three')]);
  expect(sum).toEqual({ words: 3, edits: 1, isRight: [true, false, true] });
});

test('an accent that the ground truth lacks is a wrong word, as the scorer counts it, but no damage', () => {
  // carr-1950: the OCR has lost all accents, and the ground truth has those of the OCR
  const before = tally('of the first regime, could', 'of the first regime, could');
  const after = tally('of the first regime, could', 'of the first régime, could');
  expect(wordErrorRate(after)).toBe(0.2);
  expect(countDamage(before, after).harmed).toBe(0);
});
