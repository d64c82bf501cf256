import { describe, expect, test } from 'vitest';
import { excerptTokens } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { learnOpenings, openingBefore } from './learn-openings.ts';
import { makeLexicon } from './lexicon.ts';

const lexicon = makeLexicon(
  [],
  ['the', 'it', 'at'].map((word) => ({ word, kind: 'function' })),
);
const set = (text: string) => restoreCharacters(excerptTokens(text));
const times = (count: number, text: string) => Array.from({ length: count }, () => set(text));
const openingIn = (text: string, word: string) => {
  const tokens = set(text);
  return openingBefore(
    tokens,
    tokens.findIndex(({ form }) => form === word),
  );
};

describe('where a book goes on in small letters', () => {
  test('a place is known that is seen often with small letters', () => {
    expect([...learnOpenings(times(20, 'periodical: the war'), lexicon)]).toEqual(['colon']);
    expect([...learnOpenings(times(19, 'periodical: the war'), lexicon)]).toEqual([]);
    expect([...learnOpenings([...times(20, 'war: the'), ...times(4, 'war: The war')], lexicon)]).toEqual([]);
  });

  test('a letter that any stroke is read as teaches nothing (carr-1950:6763)', () => {
    expect([...learnOpenings(times(40, 'naming it: it was'), lexicon)]).toEqual([]);
  });

  test('a quotation behind a word in small letters is part of its sentence, a title is not (carr-1950:715)', () => {
    expect(openingIn('thesis of the “Indissoluble link”', 'Indissoluble')).toBe('quotation');
    expect(openingIn('a resolution “On the tasks”', 'On')).toBeUndefined();
    expect(openingIn('he wrote: “It was”', 'It')).toBeUndefined();
  });

  test('behind a quotation that ends with its sentence a new one begins', () => {
    expect(openingIn('the “war” In the', 'In')).toBe('closing');
    expect(openingIn('the “war.” In the', 'In')).toBeUndefined();
  });
});
