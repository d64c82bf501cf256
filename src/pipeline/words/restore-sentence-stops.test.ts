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

  test('is set before a word that the witness has at the head of its sentences only (carr-1950:15749, 4305)', () => {
    const opening = Array.from({ length: 15 }, () =>
      excerptTokens('the west. According to the theory. On a'),
    );
    const own = evidenceOf('according on west theory garrison', opening);
    const read = (text: string) =>
      readingOf(restoreSentenceStops(restoreCharacters(excerptTokens(text)), own));
    expect(read('the Japanese garrison According to most')).toBe('the Japanese garrison. According to most');
    expect(read('the garrison According October')).toBe('the garrison. According October');
    // A title may begin with it (carr-1950:302).
    expect(read('new theory On the Question')).toBe('new theory On the Question');
    expect(read('in The According Times')).toBe('in The According Times');
    expect(restored('the west According to the')).toBe('the west According to the');
  });

  test('is set behind a name in capitals, an abbreviation in a quotation, before a verb of mine', () => {
    const own = evidenceOf('they USSR');
    const read = (text: string) =>
      readingOf(restoreSentenceStops(restoreCharacters(excerptTokens(text)), own));
    expect(read('of the USSR They were not')).toBe('of the USSR. They were not');
    expect(read('TO THE They were')).toBe('TO THE They were');
    expect(restored('(constituent assembly, etc.)" The most')).toBe(
      '(constituent assembly, etc.)”. The most',
    );
    expect(restored('with feudalism.) The fourth')).toBe('with feudalism.) The fourth');
    expect(restored('some innocent These I deplore')).toBe('some innocent. These I deplore');
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
