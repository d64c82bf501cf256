import { expect, test } from 'vitest';
import { readLanding } from './read-landing.ts';

test('words, phrases and the word that is meant', () => {
  expect(readLanding('hl=%22dual%20power%22+soviet&at=12')).toEqual({
    marks: '"dual power" soviet',
    at: 12,
    quotation: '',
  });
});

test('a quotation with a sign that parts addresses', () => {
  expect(readLanding(`find=${encodeURIComponent('bread & peace')}`).quotation).toBe('bread & peace');
});

test('a number that is none is left out', () => {
  expect(readLanding('hl=x&at=-1').at).toBeUndefined();
});
