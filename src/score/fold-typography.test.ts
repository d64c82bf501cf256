import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldRules, foldTypography } from './fold-typography.ts';

test.each(foldRules.map((rule) => [rule.folds, rule] as const))('%s are folded', (_, { example }) => {
  const [before, after] = example;
  expect(foldTypography(before)).toBe(after);
});

test.each(foldRules.map((rule) => [rule.folds, rule] as const))(
  'the example of "%s" needs its rule',
  (_, rule) => {
    expect(rule.example[0].match(rule.pattern)).not.toBeNull();
  },
);

test('words, letters, accents and punctuation stay as they are', () => {
  const line = 'Chetvertyi Chrezvychainyi S"ezd Sovetov (1920), pp. 56-57: régime; 50% § 59!';
  expect(foldTypography(line)).toBe(line);
});

test('a letter and its accent become one character', () => {
  expect(foldTypography('re\u0301gime')).toBe('régime');
});

test('space at the ends of a passage does not count', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' ', '\n', '\t', '\u00a0'),
      (text, space) => {
        expect(foldTypography(space + text + space)).toBe(foldTypography(text));
      },
    ),
  );
});
