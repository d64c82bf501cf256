import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreAbbreviations } from './restore-abbreviations.ts';

const restored = (text: string) => readingOf(restoreAbbreviations(excerptTokens(text)));

test('an abbreviation that lost a point or stands apart is close (carr-1950:2706, 2885, 14106)', () => {
  expect(restored('(Berlin, n d. [1917])')).toBe('(Berlin, n.d. [1917])');
  expect(restored('(Berlin, n d [1917])')).toBe('(Berlin, n.d. [1917])');
  expect(restored('Stalin (N Y., 1946)')).toBe('Stalin (N.Y., 1946)');
  expect(restored('ed. P. L. Ford (N. Y.), vi')).toBe('ed. P. L. Ford (N.Y.), vi');
  expect(restored('elements, i. e. the poor')).toBe('elements, i.e. the poor');
});

test('initials, volumes and letters over a line end stay', () => {
  for (const text of ['N. Popov', 'M. I. Kalinin', 'Sochineniya, v, 38', 'N. E. Ivanov'])
    expect(restored(text)).toBe(text);
  expect(restoreAbbreviations(excerptTokens('see e \ng. that'))).toHaveLength(4);
});
