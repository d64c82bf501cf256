import { expect, test } from 'vitest';
import { findStrokeTwins } from './stroke-twins.ts';

const always = () => true;

test('two letters of four strokes may be two other ones', () => {
  // "tnne" is "time" (carr-1950:13688).
  expect(findStrokeTwins(['nn', 'im'], always)).toContainEqual({ read: 'nn', printed: 'im' });
});

test('three letters of six strokes may be two', () => {
  // "sununary" is "summary" (carr-1950:13525).
  expect(findStrokeTwins(['nun', 'mm'], always)).toEqual([
    { read: 'nun', printed: 'mm' },
    { read: 'mm', printed: 'nun' },
  ]);
});

test('segments with the same letter at an end, other strokes or other shapes are no twins', () => {
  expect(findStrokeTwins(['nn', 'nu', 'mm', 'io', 'so'], always)).toEqual([]);
});

test('what is rare in the witness is not printed for anything', () => {
  expect(findStrokeTwins(['nn', 'im'], (segment) => segment === 'im')).toEqual([
    { read: 'nn', printed: 'im' },
  ]);
});
