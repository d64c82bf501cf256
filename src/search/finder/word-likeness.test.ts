import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterDistance } from './letter-distance.ts';
import { wordLikeness } from './word-likeness.ts';

const word = fc.stringMatching(/^[a-f]{1,9}$/);

test('two words are as far from each other as the letters that differ', () => {
  expect(letterDistance('conference', 'confernece', 3)).toBe(1);
  expect(letterDistance('kitten', 'sitting', 3)).toBe(3);
  expect(letterDistance('soviet', 'peasant', 2)).toBe(3);
});

test('distance is the same both ways, none only to itself, and never above the limit by more than one', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      const distance = letterDistance(a, b, most);
      expect(distance).toBe(letterDistance(b, a, most));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(most + 1);
    }),
  );
});

test('likeness is 1 for the same word only, and a quick look never hides a likeness', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const longer = Math.max(a.length, b.length);
      const distance = letterDistance(a, b, longer);
      expect(wordLikeness(a, b) === 1).toBe(a === b);
      if (distance <= longer / 2) expect(wordLikeness(a, b)).toBeGreaterThanOrEqual(1 - distance / longer);
    }),
  );
});
