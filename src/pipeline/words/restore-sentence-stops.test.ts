import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreSentenceStops } from './restore-sentence-stops.ts';
import { evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf(
  'committee these appear west tread theory there doctrine party other hand described',
  [excerptTokens('a west and, west and, west and a')],
);
const tokensOf = (text: string) => restoreSentenceStops(restoreCharacters(excerptTokens(text)), evidence);
const restored = (text: string) => readingOf(tokensOf(text));

describe('a full stop that is lost', () => {
  test('is set before a word that only opens sentences (carr-1950:2966, 5834)', () => {
    expect(restored('the central committee But these appear')).toBe(
      'the central committee. But these appear',
    );
    expect(restored('"a committee" The west was')).toBe('“a committee”. The west was');
    expect(tokensOf('the west The party')[1]?.changes).toEqual([
      { cause: 'lost-stop', evidence: 'before “The”' },
    ]);
  });

  test('is none in a title, behind a word that needs another, or behind another sign', () => {
    for (const text of [
      'in The Times of',
      'the pamphlet The Slogans',
      'of The west',
      'the theses On the party',
      '(a) The party',
    ])
      expect(restored(text)).toBe(text);
  });
});

describe('a stop before a small letter', () => {
  test('is a speck where the words stand so elsewhere, or where no sentence ends (carr-1950:512, 5806)', () => {
    expect(restored('from the west. and tread')).toBe('from the west and tread');
    expect(restored('in the. party')).toBe('in the party');
  });

  test('is a comma before a page (carr-1950:3513)', () => {
    expect(restored('No. 13, 1923. p. 155')).toBe('No. 13, 1923, p. 155');
    expect(restored('ibid. p. 155')).toBe('ibid. p. 155');
  });

  test('is a doubt where a comma may be printed (carr-1950:944)', () => {
    expect(tokensOf('on the other hand. described')[3]).toMatchObject({
      form: 'hand.',
      doubt: { alternatives: ['hand', 'hand,', 'hand;'] },
    });
  });

  test('stays behind an abbreviation', () => {
    for (const text of ['6 vols. by the party', 'see ibid. pp. 64', 'Works, vol. xvi, p. 2', 'etc. and'])
      expect(tokensOf(text)).toEqual(restoreCharacters(excerptTokens(text)));
  });
});
