import { expect, test } from 'vitest';
import { indexSeeds, likelyWindows } from './stream.ts';

const filler = (length: number) => 'x y z '.repeat(length / 6);
// carr-1950, last lines of the body on scan 203
const page = 'Originally intended to remain in more or less permanent session, its meetings became rarer.';

test('a page is looked for where its words stand, with room before and after', () => {
  const [first] = likelyWindows(page, indexSeeds(filler(6000) + page + filler(6000)));
  expect(first).toContain(page);
  expect(first?.length).toBeLessThan(1000);
});

test('a page is found although three of its words are misread', () => {
  const misread = page
    .replace('intended', 'mtended')
    .replace('permanent', 'pennanent')
    .replace('rarer', 'rarcr');
  const [first] = likelyWindows(page, indexSeeds(filler(6000) + misread + filler(6000)));
  expect(first).toContain('pennanent session');
});

test('a page that shares nothing with the edition has no window', () => {
  expect(likelyWindows(page, indexSeeds(filler(6000)))).toEqual([]);
});

test('a note shorter than any stretch has no window', () => {
  expect(likelyWindows('Ibid. p. 219.', indexSeeds('Ibid. p. 219.'))).toEqual([]);
});
