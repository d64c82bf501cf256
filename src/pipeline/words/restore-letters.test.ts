import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreLetters } from './restore-letters.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const often = (text: string, times: number) => Array.from({ length: times }, () => excerptTokens(text));
const general =
  'against political began beginning against council government régime regime émigré the not alien nation have will press';
// Enough words to learn from how words are spelt.
const common =
  'about after all and any are because been before being below between both but can could did does doing down during each few for from further had has having her here him his how into its just more most other our out over own same she should some such than that their them then there these they this those through under until very was where which while who whom why with would you your place plan plead pledge people peace power party pressure prepare preparation forward proletariat peasant';
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

  test('a letter like none that is printed is put right where the neighbours prove the word (carr-1950:4322)', () => {
    const own = evidenceOf(`${general} ${common} being pressed were`, [
      ...witness,
      ...often('they were being pressed on ', 6),
    ]);
    const read = (text: string) => readingOf(restoreLetters(excerptTokens(text), own));
    expect(read('preparations were beipg pressed forward')).toBe('preparations were being pressed forward');
    expect(read('in an beipg of')).toBe('in an beipg of');
  });

  test('a row of strokes divided wrongly is read as another row of as many (carr-1950:13525)', () => {
    const own = evidenceOf(`${general} ${common} summary brief`, [
      ...witness,
      ...often('the brief summary of it ', 40),
      excerptTokens('it is a sununary of the '),
    ]);
    expect(readingOf(restoreLetters(excerptTokens('a brief sununary of the'), own))).toBe(
      'a brief summary of the',
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
