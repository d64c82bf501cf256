import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreInitials } from './restore-initials.ts';

const restored = (text: string) => readingOf(restoreInitials(excerptTokens(text)));

test('an initial beside another has its point (carr-1950:14010, 6802)', () => {
  expect(restored('ed. S M. Dimanshtein')).toBe('ed. S. M. Dimanshtein');
  expect(restored('ed. P. L Ford')).toBe('ed. P. L. Ford');
});

test('a letter alone before a name stays: it may be a number or a note', () => {
  for (const text of ['Note B Lenin', 'in Part V Stalin', 'K. I Engels', 'vol. V Moscow', 'A. J. Ford'])
    expect(restored(text)).toBe(text);
});
