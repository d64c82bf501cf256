import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../tokens.ts';
import { readUnits, writeUnits } from './units.ts';

/** A unit as the engine reads it: letters and figures in lower case. */
const seen = (text: string) =>
  writeUnits(text)
    .split(' ')
    .map((unit) => unit.replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase());

test('each token is a unit, also where the print has no space', () => {
  expect(writeUnits('the self-determination of V.I. Lenin')).toBe(
    'the self-\u2060 determination of V.\u2060 I. Lenin',
  );
  expect(seen('Baku–Batum — 1917–1923 . . . “hard”')).toEqual(['baku', 'batum', '1917', '1923', 'hard']);
});

test('the engine sees words without accents and ligatures, and the reader all of them', () => {
  const text = 'the old régime’s Œuvres, “Opyt’” of the R.S.F.S.R.';
  expect(seen(text)).toEqual(['the', 'old', 'regimes', 'oeuvres', 'opyt', 'of', 'the', 'rsfsr']);
  expect(readUnits(writeUnits(text))).toBe(text);
});

test('every text that has a word is read out as it was written, and the engine sees its folded words', () => {
  const part = fc.oneof(
    fc.constantFrom(
      'Lenin',
      ' ',
      '-',
      ' — ',
      '“',
      '”',
      '\n',
      'é',
      'V.I.',
      '’',
      '\u2060',
      '\ue000',
      '\u{f0041}',
      '𝔖',
      'ﬁ',
    ),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = `a${parts.join('')}`;
      expect(readUnits(writeUnits(text))).toBe(text);
      expect(seen(text)).toEqual(foldedWords(text));
    }),
  );
});
