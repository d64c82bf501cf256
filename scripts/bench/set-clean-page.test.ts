import { expect, test } from 'vitest';
import { setCleanPage } from './set-clean-page.ts';

// shortened from a page of carr-1950
const page = [
  '[P~] shall achieve nothing";[^1] and three months later he was still demanding the arrest of takers of bribes.',
  '[P] The development of the Cheka was gradual and un-',
  '[N 1] Lenin, Sochineniya, xxii, 243.',
  '[N 2] Ibid. xxii, 449.',
].join('\n');

test('a page is set with its signs beside the words, and its notes at the foot under a blank line', () => {
  expect(setCleanPage(page, 'unmarked')).toEqual([
    'shall achieve nothing";1 and three months later he was still',
    'demanding the arrest of takers of bribes.',
    '',
    'The development of the Cheka was gradual and un-',
    '',
    '1 Lenin, Sochineniya, xxii, 243.',
    '2 Ibid. xxii, 449.',
  ]);
});

test('where line ends are marked, every line ends in a space', () => {
  const lines = setCleanPage(page, 'marked').filter((line) => line !== '');
  expect(lines.every((line) => line.endsWith(' '))).toBe(true);
});

test('a word that the end of the page cuts has its hyphen and no space', () => {
  expect(setCleanPage('[P] The development was gradual and un-', 'marked')).toEqual([
    'The development was gradual and un-',
  ]);
});
