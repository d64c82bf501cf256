import { expect, test } from 'vitest';
import { beginAlike, engineQuery, findPhrase, foldWords, readQuery } from './read-query.ts';

test('a phrase in curly or straight quotation marks is asked for as a phrase', () => {
  for (const query of ['"dual power"', '“dual power”', ' “Dual Power” ']) {
    expect(engineQuery(readQuery(query))).toBe('"dual power"');
  }
});

test('a phrase among other words is looked for among the passages that hold them all', () => {
  const query = readQuery('Kerensky “dual power”');
  expect(query.phrases).toEqual([['dual', 'power']]);
  expect(engineQuery(query)).toBe('kerensky dual power');
});

test('a single quotation mark without its partner is ignored', () => {
  expect(readQuery('"dual power')).toEqual({ words: ['dual', 'power'], phrases: [] });
});

test('one word in quotation marks is a word', () => {
  expect(readQuery('"soviet"')).toEqual({ words: ['soviet'], phrases: [] });
});

test('words are compared without case, accents, curly apostrophes and signs around them', () => {
  expect(foldWords('Régime, (Workers’ “Deputies”) Lenin’s Baku–Batum')).toEqual([
    'regime',
    'workers',
    'deputies',
    "lenin's",
    'baku',
    'batum',
  ]);
});

test('"self determination" is "self-determination", in the text and in the query', () => {
  const words = foldWords('the self-determination of nations');
  expect(findPhrase(words, ['self', 'determination', 'of'])).toEqual([1]);
  expect(findPhrase(foldWords('the self determination of nations'), ['self-determination', 'of'])).toEqual([
    1,
  ]);
});

test('a phrase is found wherever it stands, and only whole', () => {
  const words = foldWords('all power to the Soviets, all power to the people');
  expect(findPhrase(words, ['all', 'power'])).toEqual([0, 5]);
  expect(findPhrase(words, ['power', 'all'])).toEqual([]);
  expect(findPhrase(words, ['the', 'people', 'rule'])).toEqual([]);
});

test('a word that the engine shortened until it found something is no hit', () => {
  expect(beginAlike('armies', 'army')).toBe(true);
  expect(beginAlike('tchitcherin', 't')).toBe(false);
  expect(beginAlike('tchitcherin', 'thing')).toBe(false);
});
