import { expect, test } from 'vitest';
import { firstClause } from './opening-words.ts';

test('the first sentence is taken whole', () => {
  const sentence =
    'One difficulty of assessing the structure of a state is the rapidity with which it changes.';
  expect(firstClause(`${sentence} Even the law has nothing of the rigidity of stone.`)).toBe(sentence);
});

test('a long sentence is left at a stop, and points say that it goes on', () => {
  expect(
    firstClause(
      'The temerity of an attempt to write such a history will be obvious to everyone; and those who condone it will be kind.',
    ),
  ).toBe('The temerity of an attempt to write such a history will be obvious to everyone …');
});

test('the stop of "Mr." near the beginning ends nothing', () => {
  expect(
    firstClause('Since Mr. and Mrs. Smith published what this pamphlet is taken from, much has changed.'),
  ).toBe('Since Mr. and Mrs. Smith published what this pamphlet is taken from, much has changed.');
});

test('where no stop comes a whole word ends it', () => {
  const cut = firstClause('word '.repeat(100));
  expect(cut.length).toBeLessThan(244);
  expect(cut).toMatch(/word …$/);
});
