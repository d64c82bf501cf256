import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/search/tokens.ts';
import { shuffleSentences } from './grow-works.ts';
import { seededRandom } from './seeded-random.ts';

test('a shuffled sentence has the same words, the same length and its stop, and leaves the next one alone', () => {
  const text = 'The party, well-known as it was, had no press. It bought one.';
  const shuffled = shuffleSentences(text, seededRandom(2));
  expect(shuffled).not.toBe(text);
  expect(shuffled).toHaveLength(text.length);
  const [first = '', second = ''] = shuffled.split('. ');
  expect(foldedWords(first).toSorted()).toEqual(
    foldedWords('The party, well-known as it was, had no press').toSorted(),
  );
  expect(foldedWords(second).toSorted()).toEqual(['bought', 'it', 'one']);
});
