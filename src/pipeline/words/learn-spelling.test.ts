import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnSpelling } from './learn-spelling.ts';

const words =
  'blind paying waging being skills limbo relic thing string singing playing sailing killing'.split(' ');
const spelling = learnSpelling(words);

test('letters that follow one another in no word are more surprising than those of a word', () => {
  // carr-1950:6801, 8054, 4322.
  expect(spelling.costOf('blmd')).toBeGreaterThan(spelling.costOf('blind'));
  expect(spelling.costOf('paymg')).toBeGreaterThan(spelling.costOf('paying'));
  expect(spelling.costOf('beipg')).toBeGreaterThan(spelling.costOf('being'));
});

test('a word that no list has is spelt as words are', () => {
  expect(spelling.costOf('slinging') / 8).toBeLessThan(spelling.costOf('slmgmg') / 6);
});

test('every letter more is a surprise more', () => {
  const row = fc.string({ unit: fc.constantFrom(...'abilmnpst'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(row, (form) => {
      const cost = spelling.costOf(form);
      expect(cost).toBeGreaterThan(0);
      expect(cost).toBeLessThan(Number.POSITIVE_INFINITY);
      expect(spelling.costOf(`${form}xq`)).toBeGreaterThan(cost);
    }),
  );
});
