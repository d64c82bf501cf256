import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import type { LexiconEntry } from './lexicon.ts';
import { restoreCase } from './restore-case.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const own = ['with', 'within', 'in', 'it', 'is', 'what', 'will', 'us', 'the', 'of', 'a'].map(
  (word): LexiconEntry => ({ word, kind: 'function' }),
);
const evidence = evidenceOf(
  'treaty idea favourite issue first view point journal driving towards this judicial institution pamphlet potential single',
  [
    ...attestedOften('whIch thIS with within idea issue view us us judicial institution it is in'),
    ...attestedOften('with within idea issue view judicial institution this'),
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

  test('behind a name a small word goes on, where no further name follows (carr-1950:323, carr-1950:7619)', () => {
    expect(restored('published in Moscow With the view')).toBe('published in Moscow with the view');
    expect(restored('The General Will of the view')).toBe('The General Will of the view');
  });

  test('a word that has no capital elsewhere has none far from all capitals (carr-1950:12199, carr-1950:7224)', () => {
    expect(restored('the first judicial View')).toBe('the first judicial view');
    expect(restored('this article entitled View or pamphlet')).toBe('this article entitled View or pamphlet');
    expect(restored('the judicial Single II')).toBe('the judicial Single II');
  });

  test('behind a number, or at the head of a line, a sentence may begin whose stop is lost (carr-1950:14106)', () => {
    expect(restored('pp. 262-263 ThIS with it')).toBe('pp. 262-263 This with it');
    expect(restored('this judicial\nThIS idea')).toBe('this judicial This idea');
    expect(restored('this judicial ThIS idea')).toBe('this judicial this idea');
  });

  test('after the word title, and in the second half of a name, a capital stays (carr-1950:324, carr-1950:3189)', () => {
    expect(restored('the title In view of')).toBe('the title In view of');
    expect(restored('the pamphlet In view of')).toBe('the pamphlet in view of');
  });

  test('behind the letter of a list a word keeps the capital that it has (carr-1950:8375)', () => {
    expect(restored('the view; (c) In this')).toBe('the view; (c) In this');
  });
});
