import { expect, test } from 'vitest';
import { foldWord } from '../tokens.ts';
import { wordKey } from './word-key.ts';

test.each([
  ['Tchitcherin', 'Chicherin'],
  ['Djerjinsky', 'Dzerzhinskii'],
  ['Lunacharskij', 'Lunatcharsky'],
  ['Trotskii', 'Trotsky'],
  ['Ordjonikidze', 'Ordzhonikidze'],
  ['labour', 'labor'],
  ['organisations', 'organization'],
  ['commissariats', 'commissariat'],
  ['Sovnarkom', 'Sovnarcom'],
  ['1nternational', 'international'],
  ['commi5sariat', 'commissariat'],
])('%s and %s have one key', (one, other) => {
  expect(wordKey(foldWord(one))).toBe(wordKey(foldWord(other)));
});

test('words that differ in a consonant of their beginning have keys of their own', () => {
  expect(new Set(['state', 'party', 'soviet', 'power', 'peasant'].map(wordKey)).size).toBe(5);
});

test('short words and figures are their own key', () => {
  for (const word of ['of', 'is', 'as', 'not', '1917', '60th']) expect(wordKey(word)).toBe(word);
});
