import { expect, test } from 'vitest';
import { readLanding } from './read-landing.ts';

test('words, phrases and the word that is meant', () => {
  expect(readLanding('hl=%22dual%20power%22+soviet&at=12')).toEqual({
    marks: '"dual power" soviet',
    at: 12,
    quotation: '',
    nth: 1,
  });
});

test('a quotation with a sign that parts addresses', () => {
  expect(readLanding(`find=${encodeURIComponent('bread & peace')}`).quotation).toBe('bread & peace');
});

test('the second of two places of a quotation in one passage', () => {
  expect(readLanding('find=all%20power&nth=2').nth).toBe(2);
});

test('a number that is none is left out', () => {
  expect(readLanding('hl=x&at=-1').at).toBeUndefined();
});
