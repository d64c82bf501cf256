import { expect, test } from 'vitest';
import { excerptTokens } from '../characters/excerpt.ts';
import { markForeignPhrases } from './mark-foreign-phrases.ts';
import { evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf(
  'de facto non',
  [],
  [
    { word: 'de facto', kind: 'foreign-phrase' },
    { word: 'sine qua non', kind: 'foreign-phrase' },
  ],
);

/** The words that are marked, those of one phrase as one. */
function marked(text: string): string[] {
  const groups = new Map<string, string[]>();
  for (const { form, ranges = [] } of markForeignPhrases(excerptTokens(text), evidence)) {
    for (const { group, start, end, inferred } of ranges) {
      expect(inferred).toBe(true);
      groups.set(group, [...(groups.get(group) ?? []), form.slice(start, end)]);
    }
  }
  return [...groups.values()].map((forms) => forms.join(' '));
}

test('a whole phrase of the lists is marked without the punctuation about it', () => {
  expect(marked('the (de facto) authority, a sine qua non, of peace')).toEqual(['de facto', 'sine qua non']);
});

test('a part of a phrase, or one that punctuation parts, is not marked', () => {
  expect(marked('the facto de, facto and sine qua')).toEqual([]);
});
