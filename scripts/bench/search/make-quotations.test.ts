import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/search/tokens.ts';
import { changeLetters } from './change-letters.ts';
import { BruteForce } from './held-text.ts';
import { makeNonsense } from './make-nonsense.ts';
import {
  dropWord,
  LENGTHS,
  makeQuotations,
  QUOTATION_KINDS,
  replaceWord,
  transposeWords,
} from './make-quotations.ts';
import { sampleText } from './sample-text.ts';
import { seededRandom } from './seeded-random.ts';

const text = sampleText();
const quotations = makeQuotations(text, { seed: 6, count: 20 });
const ofKind = (kind: string) => quotations.filter((quotation) => quotation.kind === kind);

test('the same seed gives the same quotations, another seed others', () => {
  expect(makeQuotations(text, { seed: 6, count: 20 })).toEqual(quotations);
  expect(makeQuotations(text, { seed: 7, count: 20 })).not.toEqual(quotations);
});

test('a kind is drawn without regard to the others', () => {
  expect(makeQuotations(text, { seed: 6, count: 20, kinds: ['word-dropped'] })).toEqual(
    ofKind('word-dropped'),
  );
});

test('every kind has as many quotations as were asked for, of 20 to 200 characters of the book', () => {
  for (const kind of QUOTATION_KINDS) expect(ofKind(kind), kind).toHaveLength(20);
  for (const { held } of quotations) {
    expect(held.length).toBeGreaterThanOrEqual(LENGTHS.shortest);
    expect(held.length).toBeLessThanOrEqual(LENGTHS.longest);
  }
});

test('a quotation stands at the places that are named for it, and brute force finds it there', () => {
  const bruteForce = new BruteForce(text);
  for (const { held, places, passages } of quotations) {
    expect(places).toEqual(
      bruteForce.starts(foldedWords(held), true).map((start) => bruteForce.place(start)),
    );
    expect(places.map(({ passage }) => passage)).toContain(passages[0]);
  }
});

test('a clean quotation is asked as the book has it', () => {
  for (const { asked, held } of ofKind('clean')) expect(asked).toBe(held);
});

test('as many characters are changed as the share says, at least one', () => {
  const held = text.passages.map((passage) => passage.text).join(' ');
  for (const share of [0.05, 0.1, 0.2]) {
    const { text: asked, changed } = changeLetters(held, share, seededRandom(1));
    expect(changed).toBe(Math.round(held.length * share));
    const distance = editDistance(held, asked);
    // A letter that was transposed and one that was changed beside it may be cheaper to explain together.
    expect(distance / changed).toBeGreaterThan(0.9);
    expect(distance / changed).toBeLessThanOrEqual(1);
  }
  expect(changeLetters('Congress', 0.05, seededRandom(1)).changed).toBe(1);
});

test('a dropped word is dropped, and is neither the first nor the last', () => {
  const words = foldedWords(dropWord('the speech in full', seededRandom(3)) ?? '');
  expect([
    ['the', 'in', 'full'],
    ['the', 'speech', 'full'],
  ]).toContainEqual(words);
  expect(dropWord('in full', seededRandom(3))).toBeUndefined();
});

test('a replaced word is another word of the books, and only one', () => {
  const before = foldedWords('the speech in full');
  const after = foldedWords(replaceWord('the speech in full', text, seededRandom(3)) ?? '');
  expect(after).toHaveLength(before.length);
  const others = after.filter((word, at) => word !== before[at]);
  expect(others).toHaveLength(1);
  expect(text.words.map(({ folded }) => folded)).toContain(others[0]);
  expect(replaceWord('in it all', text, seededRandom(3))).toBeUndefined();
});

test('transposed words are the same words, two of them in the other order', () => {
  const after = foldedWords(transposeWords('one two three', seededRandom(3)) ?? '');
  expect(after.toSorted()).toEqual(['one', 'three', 'two']);
  expect(after).not.toEqual(['one', 'two', 'three']);
});

test('a hyphen is asked as a space, or its words as one', () => {
  for (const { asked } of [...ofKind('hyphen-as-space'), ...ofKind('hyphen-joined')]) {
    expect(asked).not.toMatch(/\p{L}-\p{L}/u);
    expect(asked).toMatch(/well ?known|self ?determination|non ?Russian/);
  }
});

test('the sign of a note and the number of a page are copied along', () => {
  for (const { asked } of ofKind('over-note-mark')) expect(asked).toContain('peoples,1 and');
  for (const { asked } of ofKind('over-page-break')) expect(asked).toContain('fol-\n2\nlowing');
});

test('a quotation over the end of a paragraph touches two passages, and no heading', () => {
  for (const { passages, held } of ofKind('over-paragraph-end')) {
    expect(passages).toEqual(['p1-1', 'p1-2']);
    expect(held).toContain('words. On');
  }
});

test('nonsense is made of the words of the books, four of which never stand so side by side', () => {
  const bruteForce = new BruteForce(text);
  for (const line of makeNonsense(text, 10, seededRandom(1))) {
    const words = foldedWords(line);
    for (const [at, word] of words.entries()) {
      expect(bruteForce.count(word)).toBeGreaterThan(0);
      const run = words.slice(at, at + 4);
      if (run.length === 4) expect(bruteForce.starts(run, true)).toEqual([]);
    }
  }
});

/** Fewest letters mistaken, dropped, put in or transposed with their neighbour that make one text of the other. */
function editDistance(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwap = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
