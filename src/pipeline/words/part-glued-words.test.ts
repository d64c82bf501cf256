import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import type { LexiconEntry } from './lexicon.ts';
import { partGluedWords } from './part-glued-words.ts';
import { evidenceOf } from './spec-evidence.ts';

const own = ['of', 'the', 'that', 'it', 'one', 'for', 'no'].map(
  (word): LexiconEntry => ({ word, kind: 'function' }),
);
const evidence = evidenceOf(
  'one that clause meaning office often party theme',
  [
    excerptTokens('of the clause that it was one of the themes for no one; '.repeat(30)),
    excerptTokens('the ARA of the ARA of the ARA of it'),
  ],
  own,
);
const restored = (text: string) => readingOf(partGluedWords(excerptTokens(text), evidence));

describe('words whose space is lost', () => {
  test('a function word and what follows it are two words (carr-1950:10987)', () => {
    const [, token] = partGluedWords(excerptTokens('meaning ofthe clause'), evidence);
    expect(token).toMatchObject({ received: 'ofthe', form: 'of the', changes: [{ cause: 'glued-words' }] });
  });

  test('a capital inside begins the second, small where it is a function word (carr-1950:12976)', () => {
    expect(restored('told thatIt was')).toBe('told that it was');
    expect(restored('dangerous; forARA was')).toBe('dangerous; for ARA was');
  });

  test('a year and a word are two', () => {
    expect(restored('in 1917the party')).toBe('in 1917 the party');
  });

  test('a word of the lexicon is never parted', () => {
    expect(restored('the office often')).toBe('the office often');
  });

  test('two words that never stand side by side are not made of one', () => {
    expect(restored('a itone of')).toBe('a itone of');
  });

  test('a name within a sentence is no two words (carr-1950:10511)', () => {
    expect(restored("d'une Ofthe du")).toBe("d'une Ofthe du");
  });
});
