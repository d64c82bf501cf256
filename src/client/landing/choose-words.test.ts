import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedWords } from '../../search/tokens.ts';
import { stretchesOf } from './choose-words.ts';

const text = foldedWords('the so-called dual power, a dual authority; “dual power” again');

test('a phrase is marked where it stands, its words alone are not', () => {
  expect(stretchesOf(text, '“dual power”', undefined)).toEqual([
    { first: 3, last: 4 },
    { first: 8, last: 9 },
  ]);
});

test('words without quotation marks are marked wherever they stand', () => {
  expect(stretchesOf(text, 'authority again', undefined)).toEqual([
    { first: 7, last: 7 },
    { first: 10, last: 10 },
  ]);
});

test('the word that is meant is marked even where the words asked for are other forms of it', () => {
  expect(stretchesOf(text, 'authorities', 7)).toEqual([{ first: 7, last: 7 }]);
});

test('marks do not overlap, rise, and hold the word that is meant', () => {
  const word = fc.constantFrom('dual', 'power', 'soviet', 'the');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.array(word),
      fc.array(word),
      fc.nat(),
      (words, single, phrase, n) => {
        const at = n % words.length;
        const stretches = stretchesOf(words, `${single.join(' ')} "${phrase.join(' ')}"`, at);
        for (const [index, { first, last }] of stretches.entries()) {
          expect(first).toBeGreaterThan(stretches[index - 1]?.last ?? -1);
          expect(last).toBeGreaterThanOrEqual(first);
        }
        expect(stretches.some(({ first, last }) => first <= at && at <= last)).toBe(true);
      },
    ),
  );
});
