import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import { excerptTokens, readingOf } from './excerpt.ts';
import { findUnpairedQuotes } from './pair-quotes.ts';
import { restoreCharacters } from './restore-characters.ts';

const restored = (text: string) => readingOf(restoreCharacters(excerptTokens(text)));

describe('punctuation', () => {
  test('a semicolon closes up to the word before it (carr-1950:363)', () => {
    expect(restored('promulgation of a party programme ; the second')).toBe(
      'promulgation of a party programme; the second',
    );
  });

  test('brackets close inward (carr-1950:3362)', () => {
    expect(restored('Bolshevikov ( 1927 ), pp. 18')).toBe('Bolshevikov (1927), pp. 18');
  });

  test('a number glued to its abbreviation is set off', () => {
    expect(restored('1917-1918, No.8, art. 68')).toBe('1917–1918, No. 8, art. 68');
  });

  test('the dots of an ellipsis stay apart', () => {
    expect(restored('of all countries . . . ; they')).toBe('of all countries . . .; they');
  });
});

describe('dashes', () => {
  test('a hyphen between spaces is a dash (carr-1950:212)', () => {
    expect(restored('lasted three days - March 1-3, 1898.')).toBe('lasted three days — March 1–3, 1898.');
  });

  test('a hyphen between a year and a small word is a dash (carr-1950:29)', () => {
    expect(restored('spring of 1923-a moment')).toBe('spring of 1923 — a moment');
  });

  test('a range closes up though its second number was set apart (carr-1950:715)', () => {
    expect(restored('ii, 171- 178.')).toBe('ii, 171–178.');
  });

  test('a compound keeps its hyphen', () => {
    expect(restored('the Brest-Litovsk treaty')).toBe('the Brest-Litovsk treaty');
  });

  test('the dash that the print sets without spaces has none at a line end either (webb-1936:664)', () => {
    expect(restored('now (1935) the United States—\nor even the Prime')).toBe(
      'now (1935) the United States—or even the Prime',
    );
  });
});

describe('quotation marks', () => {
  test('marks between spaces are paired by what is open (carr-1950:705)', () => {
    expect(restored('" immediate " succession')).toBe('“immediate” succession');
  });

  test('single marks stand inside double ones (carr-1950:885)', () => {
    expect(restored(`the " confusion of the concept ' class ' with the concept ' party ' ", and`)).toBe(
      'the “confusion of the concept ‘class’ with the concept ‘party’”, and',
    );
  });

  test('a mark set close to the wrong word still opens (carr-1950:563)', () => {
    expect(restored('where" the work of conquering political liberty " must')).toBe(
      'where “the work of conquering political liberty” must',
    );
  });

  test('two letters c before a closing mark are an opening one (carr-1950:207)', () => {
    expect(restored(`founded a cc Russian Workers' Party ". The`)).toBe(
      'founded a “Russian Workers’ Party”. The',
    );
  });

  test('an angle mark opens what a straight one closes (carr-1950:1236)', () => {
    expect(restored('« Iskra period " before')).toBe('“Iskra period” before');
  });

  test('a comma between spaces opens what a single mark closes (carr-1950:913)', () => {
    expect(restored(`" The word , party ' comes "`)).toBe('“The word ‘party’ comes”');
  });

  test('curly marks of another witness only close up (webb-1936:1075)', () => {
    expect(restored('in his “ Problems of Leninism ” in')).toBe('in his “Problems of Leninism” in');
  });

  test('the apostrophe of a plural genitive closes nothing', () => {
    expect(restored("the workers' party and the peasants' union")).toBe(
      'the workers’ party and the peasants’ union',
    );
  });

  test('soft and hard signs of Russian are no quotation marks (carr-1950:1149)', () => {
    expect(restored(`S"ezd (Bol'shevikov)`)).toBe('S"ezd (Bol’shevikov)');
  });

  test('a hard sign is joined to its word again', () => {
    expect(restored('Vtoroi S " ezd RSDRP, Tretii S" ezd')).toBe('Vtoroi S"ezd RSDRP, Tretii S"ezd');
  });

  test('a mark without partner is reported by its place', () => {
    const tokens = restoreCharacters(excerptTokens('the word " democ'));
    expect(findUnpairedQuotes(tokens).map((index) => tokens[index]?.form)).toEqual(['“']);
  });

  test('a note mark between two words changes nothing', () => {
    const tokens = excerptTokens('the word " party "I ; and');
    const marked = tokens.flatMap((token): Token[] =>
      token.form === '"I'
        ? [
            {
              ...token,
              form: '"',
              received: '"',
              spans: [{ start: token.spans[0].start, end: token.spans[0].start + 1 }],
            },
            {
              ...token,
              form: '',
              received: 'I',
              gap: '',
              role: 'note-mark',
              mark: '1',
              spans: [{ start: token.spans[0].start + 1, end: token.spans[0].end }],
            },
          ]
        : [token],
    );
    expect(readingOf(restoreCharacters(marked))).toBe('the word “party”; and');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'the',
    'party',
    "workers'",
    'Lenin',
    '"',
    "'",
    '«',
    ',',
    ';',
    '.',
    '-',
    '(',
    ')',
    '1917',
    '171-',
    '178',
    'word"',
    '"word',
    '. . .',
    '—',
    'S"ezd',
    '“',
    '”',
    '’',
    'a-b',
    'cc',
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));

  test('a second run changes nothing', () => {
    fc.assert(
      fc.property(text, (received) => {
        const once = restoreCharacters(excerptTokens(received));
        expect(restoreCharacters(once)).toEqual(once);
      }),
    );
  });

  test('no letter or digit is lost or added, but for the two letters that stand for a mark', () => {
    const letters = (form: string) => form.replace(/[^\p{L}\d]/gu, '').replaceAll('cc', '');
    fc.assert(
      fc.property(text, (received) => {
        const tokens = restoreCharacters(excerptTokens(received));
        expect(letters(readingOf(tokens))).toBe(letters(received));
      }),
    );
  });
});

describe('marks that the scan sets on the wrong side', () => {
  test('a mark close to the word before it opens where none is open (carr-1950:18174)', () => {
    expect(restored('is " dead ", and which" represents the')).toBe('is “dead”, and which “represents the');
  });

  test('a stray mark does not turn those behind it (carr-1950:13240, 13255)', () => {
    expect(
      restored(
        'in the province" of Ekat. Makhno " had no command of the language ", he called " a game " (Russ',
      ),
    ).toBe('in the province” of Ekat. Makhno “had no command of the language”, he called “a game” (Russ');
  });

  test('a mark between letters neither opens nor closes (carr-1950:18578)', () => {
    expect(restored('by the"m; the')).toBe('by the"m; the');
  });

  test('a raised ordinal is no quotation mark (carr-1950:5689)', () => {
    expect(restored('VTsIK 4"· Sozyva')).toBe('VTsIK 4"· Sozyva');
  });

  test('a comma after a closing mark is a comma (carr-1950:3904)', () => {
    expect(restored(`the " Paris commune " , and had`)).toBe('the “Paris commune”, and had');
  });

  test('an unspaced dash has no space before a quotation either (webb-1936:414)', () => {
    expect(restored('following meanings: Dictator— “A ruler or governor”')).toBe(
      'following meanings: Dictator—“A ruler or governor”',
    );
  });
});

test('a genitive is close to its name, a word stands off from a quotation before it (carr-1950:1697, 2605)', () => {
  expect(restored("now Lenin 's bitter enemy")).toBe('now Lenin’s bitter enemy');
  expect(restored('acceptance of " uninterrupted "revolution')).toBe(
    'acceptance of “uninterrupted” revolution',
  );
});
