import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreStrayQuotes } from './restore-stray-quotes.ts';

const tokensOf = (text: string) => restoreStrayQuotes(restoreCharacters(excerptTokens(text)));
const restored = (text: string) => readingOf([...tokensOf(text)]);

describe('a quotation mark that is none', () => {
  test('turns no mark behind it, and goes (carr-1950:1467)', () => {
    const text = 'from six to" three , and Martov (two " hards " and one " soft ") to the Iskra board';
    expect(restored(text)).toBe(
      'from six to three, and Martov (two “hards” and one “soft”) to the Iskra board',
    );
    expect(tokensOf(text)[3]).toMatchObject({
      form: 'three',
      received: '" three',
      changes: [{ cause: 'stray-mark', evidence: 'pairs with none' }],
    });
  });

  test('is the one set close to the wrong word, where two open and one closes', () => {
    expect(restored('of " your colonists working under the" guise of communism " (the report')).toBe(
      'of “your colonists working under the guise of communism” (the report',
    );
  });

  test('a mark set so that opens a quotation stays', () => {
    expect(restored('assuring to the" toiling people " the land')).toBe(
      'assuring to the “toiling people” the land',
    );
  });
});
