import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import type { LexiconEntry } from './lexicon.ts';
import { restoreCase } from './restore-case.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const own = ['with', 'within', 'in', 'it', 'is', 'what', 'will', 'us', 'the', 'of', 'a'].map(
  (word): LexiconEntry => ({ word, kind: 'function' }),
);
const evidence = evidenceOf(
  'treaty idea favourite issue first view point journal driving towards this judicial institution pamphlet potential',
  [
    ...attestedOften('whIch thIS with within idea issue view us us judicial institution it is in'),
    ...attestedOften('with within idea issue view judicial institution'),
  ],
  [...own, { word: 'Moscow', kind: 'name' }, { word: 'Protokoly', kind: 'russian-title' }],
);
const restored = (text: string) => readingOf(restoreCase(excerptTokens(text), evidence));

describe('capitals within a sentence', () => {
  test('a function word after a word in small letters is small, whatever name follows (carr-1950:13115)', () => {
    expect(restored('a treaty With Moscow')).toBe('a treaty with Moscow');
    expect(restored('the point of View, Stalin')).toBe('the point of view, Stalin');
  });

  test('what stands before is restored first (carr-1950:4403)', () => {
    expect(restored('it IS In Protokoly')).toBe('it is in Protokoly');
  });

  test('a bracket parts a word from the name in it (carr-1950:3369)', () => {
    expect(restored('the first Issue (Stalin, v)')).toBe('the first issue (Stalin, v)');
  });

  test('a comma that stands apart is a comma (carr-1950:3686)', () => {
    expect(restored('the potential , It')).toBe('the potential , it');
  });

  test('US is us where the witness knows no other (carr-1950:7565)', () => {
    expect(restored('are driving towards US')).toBe('are driving towards us');
  });

  test('a question that is a title keeps its capital (carr-1950:10795)', () => {
    expect(restored('the pamphlet Will the Moscow')).toBe('the pamphlet Will the Moscow');
    expect(restored('The Great Idea of Moscow')).toBe('The Great Idea of Moscow');
  });
});
