import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { alignWords } from './align-words.ts';
import { UNDECIDABLE } from './fold-typography.ts';
import { noteMark } from './note-mark.ts';

const places = (gold: string, text: string) => alignWords(alignTexts(gold, text));
const wrong = (gold: string, text: string) => places(gold, text).filter(({ edits }) => edits > 0);
const editsOf = (gold: string, text: string) => places(gold, text).reduce((sum, { edits }) => sum + edits, 0);
const one = noteMark('1');

test('a misread word is one wrong word, whatever the number of its letters', () => {
  // carr-1950:5530
  expect(editsOf('inhabited rural locality', 'mhabited rural locahty')).toBe(2);
});

test('two words run together are one place and two edits', () => {
  expect(wrong('the rights of the peoples', 'the rights ofthe peoples')).toMatchObject([
    { gold: [{ word: 'of' }, { word: 'the' }], text: ['ofthe'], edits: 2 },
  ]);
});

test('a word in two pieces is one place: one word lost, two added, or one changed and one added', () => {
  // webb-1936, letter-spaced notes
  expect(wrong('the government of', 'the governm ent of')).toMatchObject([
    { gold: [{ word: 'government' }], text: ['governm', 'ent'], edits: 2 },
  ]);
});

test('the sign of a note left beside a right word is an added word, and the word stays right', () => {
  expect(wrong(`village Soviets.${one} Chapter`, 'village Soviets. I Chapter')).toMatchObject([
    { gold: [{ word: 'Soviets.', isRight: true }], edits: 1, goldMarks: one, textMarks: '' },
  ]);
});

test('a break between paragraphs parts words as a space does', () => {
  expect(editsOf('terms:\nA member', 'terms: A member')).toBe(0);
});

test('what is undecidable is no word, and nothing that stands for it is wrong', () => {
  const [place] = places(`the ${UNDECIDABLE} congress`, 'the third or fourth congress').slice(1);
  expect(place).toMatchObject({ gold: [], edits: 0 });
  expect(editsOf(`the ${UNDECIDABLE} congress`, 'the third or fourth congress')).toBe(0);
});

const words = fc.array(fc.stringMatching(/^[a-c]{1,4}$/), { minLength: 1, maxLength: 8 });

test('every word of the ground truth is judged once and in its order, whatever the edition has', () => {
  fc.assert(
    fc.property(words, words, (gold, text) => {
      const judged = places(gold.join(' '), text.join(' ')).flatMap((place) => place.gold);
      expect(judged.map(({ word }) => word)).toEqual(gold);
    }),
  );
});

test('a text has no wrong word against itself, and a right word is one that the edition has', () => {
  fc.assert(
    fc.property(words, words, (gold, text) => {
      expect(editsOf(gold.join(' '), gold.join(' '))).toBe(0);
      for (const place of places(gold.join(' '), text.join(' '))) {
        for (const { word, isRight } of place.gold) if (isRight) expect(place.text).toContain(word);
      }
    }),
  );
});
