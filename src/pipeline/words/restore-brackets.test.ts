import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreBrackets } from './restore-brackets.ts';

const restored = (text: string) => readingOf(restoreBrackets(excerptTokens(text)));

describe('brackets read as other signs', () => {
  test('one that closes where one is open (carr-1950:11831, 16329, 13304)', () => {
    expect(restored('it [i.e. nationalism}, morally')).toBe('it [i.e. nationalism], morally');
    expect(restored('is [remarked Rakovsky in 1923J that')).toBe('is [remarked Rakovsky in 1923] that');
    expect(restored('(Berlin, 1923» is (see below)')).toBe('(Berlin, 1923) is (see below)');
  });

  test('one sign for two that close, where two are open (carr-1950:2964, 12908)', () => {
    expect(restored('(see Partii (Pans, 1912» and it')).toBe('(see Partii (Pans, 1912)) and it');
    expect(restored('(see Partii (Pans, 1912» and it)')).toBe('(see Partii (Pans, 1912» and it)');
    expect(restored('(see Partii (Pans, 1912» and (it)')).toBe('(see Partii (Pans, 1912)) and (it)');
  });

  test('one that opens where one closes (webb-1936:262)', () => {
    expect(restored('later” {ibid., p. 278).')).toBe('later” (ibid., p. 278).');
  });

  test('the change says why', () => {
    expect(restoreBrackets(excerptTokens('{ibid.)'))[0]?.changes).toEqual([{ cause: 'misread-bracket' }]);
  });

  test('nothing is open, or it is closed: a letter is a letter', () => {
    for (const text of ['in 1923J that', '[in 1923J that] it', 'A. J. (see J)'])
      expect(restored(text)).toBe(text);
  });
});
