import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords, foldWord, tokensOf } from './tokens.ts';

test('a hyphen counts as a space, a dash and quotation marks count as nothing', () => {
  expect(foldedWords('the “self-determination” of nations—a right')).toEqual(
    foldedWords('the self determination of nations - a right'),
  );
  expect(foldedWords('Baku–Batum, 1917–1923')).toEqual(['baku', 'batum', '1917', '1923']);
});

test('initials are the same with and without a space, an abbreviation with and without stops', () => {
  expect(foldedWords('V.I. Lenin')).toEqual(foldedWords('V. I. Lenin'));
  expect(foldedWords('the R.S.F.S.R. was')).toEqual(foldedWords('the RSFSR was'));
});

test('accents, ligatures, capitals and both apostrophes are the same', () => {
  expect(foldedWords('the old régime’s ﬁrst Œuvres')).toEqual(['the', 'old', 'regimes', 'first', 'oeuvres']);
  expect(foldedWords("Lenin's")).toEqual(foldedWords('LENIN’S'));
  // A soft sign at the end of a Russian title: Opyt’ (carr-1950).
  expect(foldedWords('Opyt’ and Opyt')).toEqual(['opyt', 'and', 'opyt']);
});

test('a word tells where it stands', () => {
  const text = '“So-called” régime';
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['So', 'called', 'régime']);
});

test('words stand in order, do not overlap and fold to themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0;
      for (const { folded, start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(foldWord(folded)).toBe(folded);
        last = end;
      }
    }),
  );
});
