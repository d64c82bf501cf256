import { expect, test } from 'vitest';
import { asAsked, elsewhereHash } from './words-selected.ts';

test('a selection over lines and paragraphs is one line', () => {
  expect(asAsked(' the so-called\n“dual  power”\n\nset up ')).toBe('the so-called “dual power” set up');
});

test('a selection without a word is none', () => {
  expect(asAsked(' … ')).toBe('');
});

test('a very long one ends behind a word', () => {
  const asked = asAsked('soviet '.repeat(200));
  expect(asked.length).toBeLessThanOrEqual(600);
  expect(asked.endsWith('soviet')).toBe(true);
});

test('two words are looked for as words, three as a quotation', () => {
  expect(elsewhereHash('dual power', 'carr-1950/p70-1')).toBe('#q=dual+power');
  expect(elsewhereHash('the dual power', 'carr-1950/p70-1')).toBe(
    '#q=the+dual+power&as=quotation&from=carr-1950%2Fp70-1',
  );
});
