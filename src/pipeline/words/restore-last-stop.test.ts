import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreLastStop } from './restore-last-stop.ts';
import { evidenceOf } from './spec-evidence.ts';

const closed = evidenceOf(
  'party',
  ['Ibid. x, 18.', 'Ibid. x, 20.', 'See p. 24.', 'Ibid. xx, 1'].map(excerptTokens),
);
const open = evidenceOf('party', ['Ibid. x, 18', 'See p. 24.', 'Ibid. xx, 1'].map(excerptTokens));
const restored = (text: string, evidence = closed) =>
  readingOf(restoreLastStop(excerptTokens(text), evidence));

describe('the stop of a citation that ends a text', () => {
  test('is restored where the witness has it in most (carr-1950:8808)', () => {
    expect(restored('Lenin, Sochineniya, xxvi, 267)')).toBe('Lenin, Sochineniya, xxvi, 267).');
    expect(restored('See p. 24')).toBe('See p. 24.');
    expect(restoreLastStop(excerptTokens('See p. 24'), closed)[2]?.changes[0]?.cause).toBe('lost-stop');
  });

  test('is none where the witness leaves it out', () => {
    expect(restored('See p. 24', open)).toBe('See p. 24');
  });

  test('a number that ends no citation, and a text that ends with words, stay', () => {
    for (const text of ['the party of 1917', 'the party', 'See p. 24.', 'See p. 24 above'])
      expect(restored(text)).toBe(text);
  });
});
