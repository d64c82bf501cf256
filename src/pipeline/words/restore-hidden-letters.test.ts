import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreHiddenLetters } from './restore-hidden-letters.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf(
  'fiasco after would seem Civil War party or Soviet articles advice advise council long song lecture word other When Russians tactical merely',
  [
    ...attestedOften(
      'fiasco would Civil party council articles advice advise Soviet tactical When Russians other',
    ),
    ...excerpts(
      'a long lecture. He read a long lecture. It was merely a tactical matter. In party of Soviet matters.',
    ),
    ...excerpts(
      'the Civil War was a Civil War in the other word. the song of the other. was a tactical party or a party.',
    ),
  ],
);
function excerpts(text: string) {
  return [excerptTokens(text)];
}
const tokensOf = (text: string) => restoreHiddenLetters(excerptTokens(text), evidence);
const restored = (text: string) => readingOf(tokensOf(text));

describe('letters under signs', () => {
  test('one letter that cannot be read is the one that makes a word (carr-1950:644)', () => {
    expect(tokensOf('the fias\uFFFDo of')[1]).toMatchObject({
      received: 'fias\uFFFDo',
      form: 'fiasco',
      changes: [{ cause: 'signs-for-letters', evidence: 'attested 3 times' }],
    });
  });

  test('a comma in a word is its i, or nothing (carr-1950:7468)', () => {
    expect(restored('the Civ,l War, the c.ouncil')).toBe('the Civil War, the council');
  });

  test('two words that fit are a doubt, and the reading stays (carr-1950:88)', () => {
    const [, token] = tokensOf('and advi\uFFFDe in');
    expect(token?.form).toBe('advi\uFFFDe');
    expect(token?.doubt?.alternatives.toSorted()).toEqual(['advice', 'advise']);
  });

  test('what stands beside it tells which word it is (carr-1950:3836)', () => {
    expect(restored('a \uFFFDong lecture')).toBe('a long lecture');
  });

  test('a dot that took the place of a space leaves two words (carr-1950:166, 4713)', () => {
    expect(restored('in party.of Soviet matters')).toBe('in party of Soviet matters');
    expect(restored('merely a·tactical matter')).toBe('merely a tactical matter');
  });

  test('a capital of many strokes in pieces is one (carr-1950:9275, 11090)', () => {
    expect(restored('\\Vhen the 1}ussians')).toBe('When the Russians');
  });

  test('abbreviations, hard signs and two words with a comma are left alone', () => {
    const text = 'that is, i.e. the S"ezd of word,other and e.g. N.Y. 4.5';
    expect(restored(text)).toBe(text);
  });

  test('words without signs are what they were', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}[.,;]?$/), { minLength: 1 }), (words) => {
        expect(restored(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});
