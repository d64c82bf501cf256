import { expect, test } from 'vitest';
import type { Token } from '../../src/model/token.ts';
import { differingWords, findShownWords } from './find-shown-words.ts';

/** Words as tokens of one row, as the edition reads them; `^` is the sign of a note. */
function rowOf(text: string) {
  let at = 0;
  const tokens = text.split(' ').map((word): Token => {
    const start = at;
    at += word.length + 1;
    const isMark = word === '^';
    return {
      spans: [{ start, end: start + word.length }],
      received: word,
      form: isMark ? '' : word,
      gap: isMark ? '' : ' ',
      role: isMark ? 'note-mark' : 'word',
      changes: [],
    };
  });
  return { id: 'n6-1', tokens, received: { text, offsets: [...text].map((_, k) => k) } };
}

/** carr-1950:6801, as the edition has it. */
const ROW = rowOf('The Writings of Thomas Jefferson, ^ ed. P. L. Ford');
const differing = (now: string, printed: string) => {
  const [found] = findShownWords([ROW], now);
  if (!found) throw new Error(`no ${now}`);
  const { shown, printed: left } = differingWords(found, printed);
  return [shown.before, shown.words, shown.after, left];
};

test('words are found as a reader sees them, whole, and over the sign of a note', () => {
  expect(findShownWords([ROW], 'Jefferson, ed.')).toMatchObject([
    { first: 4, last: 6, before: '', after: '' },
  ]);
  expect(findShownWords([ROW], 'Jeffers')).toEqual([]);
});

test('what is the same on both sides is not ruled: words at the ends, and punctuation around the rest', () => {
  expect(differing('of Thomas Jefferson, ed. P.', 'of Thomas Jeffersen, ed. P.')).toEqual([
    '',
    'Jefferson',
    ',',
    'Jeffersen',
  ]);
  expect(differing('Thomas Jefferson,', 'Thomas Jefferson;')).toEqual(['', 'Jefferson,', '', 'Jefferson;']);
});

test('of words that are put in or left out a neighbour stays, to rule on', () => {
  expect(differing('Writings of Thomas', 'Writings of Mr. Thomas')).toEqual(['', 'Thomas', '', 'Mr. Thomas']);
  expect(differing('P. L. Ford', 'P. Ford')).toEqual(['', 'L. Ford', '', 'Ford']);
});

test('words that are right stay whole, to be confirmed', () => {
  expect(differing('Thomas Jefferson,', 'Thomas Jefferson,')).toEqual([
    '',
    'Thomas Jefferson,',
    '',
    'Thomas Jefferson,',
  ]);
});
