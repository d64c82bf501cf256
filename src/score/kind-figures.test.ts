import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { alignWords } from './align-words.ts';
import { ERROR_KINDS } from './error-kinds.ts';
import { sumKindTallies, tallyKinds } from './kind-figures.ts';
import { tallySteps } from './tally.ts';
import { countDamage, tallyWords } from './word-figures.ts';

const placesOf = (gold: string, text: string) => alignWords(alignTexts(gold, text));
const isRight = (gold: string, text: string) => tallyWords(placesOf(gold, text)).isRight;

test('each kind has the words and characters of its own places (carr-1950:5526, 5530)', () => {
  const printed = 'the translation of 1923, inhabited rural locality';
  const kinds = tallyKinds(placesOf(printed, 'the translatlOn of I9z3, inhabited rural locahty'), []);
  expect(kinds.letters).toEqual({ places: 2, words: 2, characters: 4, harmed: 0 });
  expect(kinds.digits).toEqual({ places: 1, words: 1, characters: 2, harmed: 0 });
  expect(kinds.case.places).toBe(0);
});

test('a right word that was made wrong is damage of the kind that it has become', () => {
  const printed = 'the Zur Kritik of all';
  const before = isRight(printed, 'tbe Zur Kritik of all');
  const kinds = tallyKinds(placesOf(printed, 'tbe zur Krltik of all'), before);
  expect(kinds.case.harmed).toBe(1);
  expect(kinds.letters).toMatchObject({ words: 2, harmed: 1 });
});

test('tallies of pages add up kind by kind', () => {
  const one = tallyKinds(placesOf('rural locality', 'rural locahty'), [true, true]);
  const sum = sumKindTallies([one, one]);
  expect(sum.letters).toEqual({ places: 2, words: 2, characters: 4, harmed: 2 });
  expect(sum.spaces.places).toBe(0);
});

test('all kinds together are the wrong words, the wrong characters and the damage of the page', () => {
  const words = fc.array(
    fc.constantFrom('rural', 'rura1', 'Rural', '1923,', 'I9z3,', '"a', 'locality', 'lo cality'),
    {
      minLength: 3,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(words, words, words, (printed, earlier, later) => {
      const [gold, before, after] = [printed, earlier, later].map((row) => row.join(' ')) as [
        string,
        string,
        string,
      ];
      const steps = alignTexts(gold, after);
      const places = alignWords(steps);
      const kinds = tallyKinds(places, isRight(gold, before));
      const total = (key: 'words' | 'characters' | 'harmed') =>
        ERROR_KINDS.reduce((sum, kind) => sum + kinds[kind][key], 0);
      expect(total('words')).toBe(tallyWords(places).edits);
      expect(total('characters')).toBe(tallySteps(steps, true).edits);
      expect(total('harmed')).toBe(
        countDamage(tallyWords(placesOf(gold, before)), tallyWords(places)).harmed,
      );
    }),
  );
});
