import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreLetters } from './restore-letters.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const often = (text: string, times: number) => Array.from({ length: times }, () => excerptTokens(text));
const general =
  'against political began beginning against council government régime regime émigré the not alien nation have will press';
// An OCR that reads in as m and li as h.
const witness = [
  ...often('it was against the beginning of political government in the council and the regime ', 20),
  ...often('it was agamst the pohtical begmning ', 3),
  ...attestedOften('alien'),
];
const evidence = evidenceOf(general, witness, [{ word: 'Uzakonenie', kind: 'russian-noun' }]);
const restored = (text: string) => readingOf(restoreLetters(excerptTokens(text), evidence));

describe('misread letters', () => {
  test('are read by the confusions that the witness shows', () => {
    expect(restored('it was pohtical, agamst the')).toBe('it was political, against the');
  });

  test('a sign inside hides a letter of a word that the neighbours prove (carr-1950:2201)', () => {
    expect(restored('in the counc!l and')).toBe('in the council and');
  });

  test('an abbreviation is no word with signs inside', () => {
    expect(restored('of the i.e. council (n.d.)')).toBe('of the i.e. council (n.d.)');
  });

  test('a word with its ending in question stays', () => {
    expect(restored('the councila of')).toBe('the councila of');
  });

  test('a Russian word is restored in all its forms (carr-1950:5880)', () => {
    expect(restored('of Uzakonemi, of Uzakonemya')).toBe('of Uzakonenii, of Uzakoneniya');
  });

  test('an accent comes back where the bare word is none; of two spellings the witness has its own', () => {
    expect(restored('the emigre press')).toBe('the émigré press');
    expect(restored('of the regrme in')).toBe('of the regime in');
  });

  test('a spelling with the other of s and z is no misreading (carr-1950:16593)', () => {
    const own = evidenceOf(`${general} nationalization`, witness);
    expect(readingOf(restoreLetters(excerptTokens('the nationalisation of'), own))).toBe(
      'the nationalisation of',
    );
  });

  test('among words that nobody knows a near one stays (carr-1950:5933)', () => {
    const scarce = evidenceOf(`${general} aliens`, [...witness, excerptTokens('two aliens in the ')]);
    const read = (text: string) => readingOf(restoreLetters(excerptTokens(text), scarce));
    expect(read('the ahcns of')).toBe('the aliens of');
    expect(read('Fiideralzsmus ahcns Frankrerch')).toBe('Fiideralzsmus ahcns Frankrerch');
  });
});

test('known words are never changed, in whatever order', () => {
  const word = fc.constantFrom(...general.split(' '), 'Uzakonenii', 'it', 'was', '1917', '—');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const text = words.join(' ');
      expect(restored(text)).toBe(text);
    }),
  );
});
