import { expect, test } from 'vitest';
import { GivenNames } from './given-names.ts';

test('links to one page are numbered from the second on, and anew in a new list', () => {
  const names = new GivenNames();
  expect(['p. 81', 'p. 82', 'p. 81', 'p. 81'].map((name) => names.suffixOf(name))).toEqual([
    '',
    '',
    ', hit 2',
    ', hit 3',
  ]);
  names.forget();
  expect(names.suffixOf('p. 81')).toBe('');
});
