import { expect, test } from 'vitest';
import { isListed, wordsOf } from './words-of.ts';

const forms = (text: string) => wordsOf(text).map(({ form }) => form);

test('apostrophes, hyphens and the hard sign of Russian belong to their word', () => {
  expect(forms('Lenin’s self-rule, the S"ezd of “workers’ men”')).toEqual([
    'Lenin’s',
    'self-rule',
    'the',
    'S"ezd',
    'of',
    'workers',
    'men',
  ]);
});

test('pieces beside a sign that no book prints are no words', () => {
  // carr-1950:1048
  expect(forms('genuine r�olutionaries recoils')).toEqual(['genuine', 'recoils']);
});

test('a word is known with the capital of a sentence, in capitals, in the possessive and in a compound', () => {
  const words = { has: (form: string) => ['state', 'Russia', 'power'].includes(form) };
  expect(
    ['State', 'STATE', 'RUSSIA', 'Russia’s', 'states’', 'state-power'].filter((one) => !isListed(words, one)),
  ).toEqual(['states’']);
  expect(isListed(words, 'russia')).toBe(false);
  expect(isListed(words, 'stAte')).toBe(false);
});
