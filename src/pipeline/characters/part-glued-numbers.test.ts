import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from './excerpt.ts';
import { partGluedNumbers } from './part-glued-numbers.ts';

const restored = (text: string) => readingOf(partGluedNumbers(excerptTokens(text)));

test.each([
  ['on December 18/31,1917, was', 'on December 18/31, 1917, was', 'carr-1950:12589'],
  ['Sochineniya, V,49. Stalin', 'Sochineniya, V, 49. Stalin', 'carr-1950:13682'],
  ['11 (1929),43-81', '11 (1929), 43-81', 'carr-1950:14646'],
  ['7-20,11 (1929)', '7-20, 11 (1929)', 'carr-1950:14745'],
  ['arts 243,252.', 'arts 243, 252.', 'carr-1950:12095'],
  ['pp 1 97,332. Lenin', 'pp 1 97, 332. Lenin', 'carr-1950:6766'],
  ['pp. 198-203,233-235 A', 'pp. 198-203, 233-235 A', 'carr-1950:13065'],
  ['pp. 194,269-271; for', 'pp. 194, 269-271; for', 'carr-1950:11411'],
  ['(Ibid. 11,184-185); Kollontai', '(Ibid. 11, 184-185); Kollontai', 'carr-1950:11429'],
  ['(1941), 1,494.', '(1941), 1, 494.', 'carr-1950:16520'],
])('a number behind a comma has its space: %s', (received, printed) => {
  expect(restored(received)).toBe(printed);
});

test('thousands and what may be a speck stay', () => {
  for (const text of [
    'some 120,000 and 12,000,000 votes',
    'No. 243,252.',
    'p. 2,6.',
    '(192,6), p.',
    'of 31,191 men',
    'ix (1922), 11,96-IIO.',
    'Ibid. 1,494 men',
  ])
    expect(restored(text)).toBe(text);
});
