import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInflection } from '../variants/is-inflection.ts';
import { inflectionsOf } from './inflections-of.ts';

test.each([
  ['party', ['parties']],
  ['crises', ['crisis']],
  ['workman', ['workmen']],
  ['halves', ['half']],
  ['planned', ['plan', 'plans', 'planning']],
  ['seizing', ['seize', 'seized', 'seizes']],
  ['occupied', ['occupy', 'occupies']],
  ['1870', ['1870s']],
])('%s is looked for also as %s', (word, forms) => {
  expect(inflectionsOf(word)).toEqual(expect.arrayContaining(forms));
});

test('a form is never the word itself nor another word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,10}(s|es|ed|ing)?$/), (word) => {
      const forms = inflectionsOf(word);
      expect(forms).not.toContain(word);
      expect(forms.every((form) => isInflection(word, form))).toBe(true);
    }),
  );
});
