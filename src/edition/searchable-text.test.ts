import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, searchableText } from './searchable-text.ts';

test('a dash parts the words it joins in print and takes no place of its own', () => {
  expect(searchableText('Soviets—a place')).toBe('Soviets— a place');
  expect(searchableText('the party — and was known')).toBe('the party— and was known');
  expect(searchableText('1917–1923')).toBe('1917– 1923');
});

test('quotation marks go, apostrophes and hyphens stay', () => {
  expect(searchableText('“hard” and ‘soft’ Iskra-ites’ feud')).toBe('hard and ‘soft’ Iskra-ites’ feud');
});

test('a sign that stands alone is joined to the word before it', () => {
  expect(searchableText('he said . . . and left')).toBe('he said... and left');
});

test('paragraphs of a note run on', () => {
  expect(searchableText('one\ntwo')).toBe('one two');
});

test('every word of a searchable text has a letter or digit, except where the whole text has none', () => {
  const words = fc.array(fc.constantFrom('Soviet', '—', '“', '. . .', '1917', 'é', '-', '(', ' '), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = searchableText(`Lenin ${parts.join(' ')}`);
      expect(text.split(' ').every((word) => /[\p{L}\p{N}]/u.test(word))).toBe(true);
      expect(searchableText(text)).toBe(text);
      expect(countWords(text)).toBe(text.split(/\s+/).length);
    }),
  );
});
