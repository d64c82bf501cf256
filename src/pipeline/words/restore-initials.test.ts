import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreInitials } from './restore-initials.ts';

const restored = (text: string) => readingOf(restoreInitials(excerptTokens(text)));

test('an initial beside another has its point (carr-1950:14010, 6802)', () => {
  expect(restored('ed. S M. Dimanshtein')).toBe('ed. S. M. Dimanshtein');
  expect(restored('ed. P. L Ford')).toBe('ed. P. L. Ford');
  // Both points are lost (carr-1950:5850, 15030).
  expect(restored('(E D Simon, etc')).toBe('(E. D. Simon, etc');
  expect(restored('ed. S M Dimanshtein')).toBe('ed. S. M. Dimanshtein');
});

test('an I that is read as a figure is an initial beside another and behind an editor (carr-1950:11563, 17672)', () => {
  expect(restored('ed. 1. N. Lyubimov')).toBe('ed. I. N. Lyubimov');
  expect(restored('V. 1. Ignatiev')).toBe('V. I. Ignatiev');
  expect(restored('Sobranie, ed. 1. S Malchevsky')).toBe('Sobranie, ed. I. S. Malchevsky');
});

test('a letter alone before a name stays: it may be a number or a note', () => {
  for (const text of [
    'Note B Lenin',
    'A B Street',
    'R S F S R',
    'in Part V Stalin',
    'K. I Engels',
    'vol. V Moscow',
    'A. J. Ford',
    'ed. A Study',
    'ed. 1. The text',
    'xx, 1. Lenin',
  ])
    expect(restored(text)).toBe(text);
});
