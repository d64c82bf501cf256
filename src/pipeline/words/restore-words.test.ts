import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import type { LexiconEntry } from './lexicon.ts';
import { restoreWords } from './restore-words.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const general =
  'political against every thing everything which Soviet revolution discussion spring issue movement published see below ' +
  'paper page modern made with war might ability also being told soldiers council party government communist German ' +
  'work against main wide other members October whole were had not took committee manual working great';
const own: LexiconEntry[] = [
  { word: 'Sochineniya', kind: 'volumes' },
  { word: 'VTsIK', kind: 'abbreviation' },
  { word: 'May', kind: 'month' },
  { word: 'with', kind: 'function' },
  { word: 'what', kind: 'function' },
];
// The witness has the habit of capitals inside words, and small Roman numerals.
const witness = [
  ...attestedOften(
    'political against everything thIS whIch movement communist xx xxi Lenin Lenin Lenin Lenin Soviet Soviet wide-spread',
  ),
  ...attestedOften('movement in it the spring issue with'),
];
const evidence = evidenceOf(general, witness, own);
const tokensOf = (text: string) => restoreWords(excerptTokens(text), evidence);
const restored = (text: string) => readingOf(tokensOf(text));

describe('small words', () => {
  test('m by itself is in (carr-1950:926)', () => {
    expect(restored('dictum m 1917')).toBe('dictum in 1917');
  });

  test('1S is a verb, before a noun that is counted a number (carr-1950:4240)', () => {
    expect(restored('there 1S no council of 1ts main')).toBe('there is no council of its main');
    expect(restored('a council of 1S members')).toBe('a council of 1S members');
  });

  test('7 at the head of a sentence before a verb is the pronoun (webb-1936:661)', () => {
    expect(restored('in the paper. 7 did that. On May 7 had')).toBe('in the paper. I did that. On May 7 had');
  });

  test('10 before an article is in, after a month it is a number', () => {
    expect(restored('being 10 the main')).toBe('being in the main');
    expect(restored('made, 10 the main')).toBe('made, in the main');
    expect(restored('a membership of 15 with 8')).toBe('a membership of 15 with 8');
    expect(restored('on October 10 the council')).toBe('on October 10 the council');
  });
});

describe('letter-spaced words', () => {
  test('pieces that are no words make one (webb-1936:1076)', () => {
    expect(restored('the governm ent m ight')).toBe('the government might');
  });

  test('two words that happen to make a third stay two', () => {
    expect(restored('every thing')).toBe('every thing');
  });

  test('the p of a page is no piece of a word', () => {
    expect(restored('See p. 46')).toBe('See p. 46');
  });
});

describe('capitals', () => {
  test('a word with capitals inside is set small where the witness has it so', () => {
    expect(restored('the diSCUSSIon of thIS')).toBe('the discussion of this');
  });

  test('a word that the witness writes with a capital keeps it', () => {
    expect(restored('the SOVIet party')).toBe('the Soviet party');
  });

  test('It within a sentence is small, after a full stop it is not', () => {
    expect(restored('that It was told. It was')).toBe('that it was told. It was');
  });

  test('a title keeps its capitals', () => {
    expect(restored('the Great Issue of Spring')).toBe('the Great Issue of Spring');
  });

  test('a name may have two capitals of its own (carr-1950:15)', () => {
    expect(restored('the party of MacDonald was')).toBe('the party of MacDonald was');
  });

  test('a question that is a title keeps its capital', () => {
    expect(restored('made in What is to be told')).toBe('made in What is to be told');
  });

  test('an abbreviation with small letters is no fault', () => {
    expect(restored('of VTsIK that')).toBe('of VTsIK that');
  });
});

describe('letters', () => {
  test('a form that is no word takes the only word it can be read from (carr-1950:923)', () => {
    expect(tokensOf('the pohtical')[1]).toMatchObject({
      form: 'political',
      changes: [{ cause: 'misread-letters', evidence: '3 times attested' }],
    });
  });

  test('three strokes are in (carr-1950:8909)', () => {
    expect(restored('and everyth111g')).toBe('and everything');
  });

  test('a name is restored by its own count', () => {
    expect(restored('of Lenm’s party')).toBe('of Lenin’s party');
  });

  test('a word of the lexicon is never taken for another', () => {
    expect(restored('the modern war was main')).toBe('the modern war was main');
  });

  test('a form between two words is left as it is', () => {
    const twins = evidenceOf('sunder sinder', attestedOften('sunder sinder'));
    expect(readingOf(restoreWords(excerptTokens('the slnder'), twins))).toBe('the sinder');
    expect(readingOf(restoreWords(excerptTokens('the zzz'), twins))).toBe('the zzz');
  });
});

describe('specks', () => {
  test('a mark between two words is none (carr-1950:10037)', () => {
    const own = evidenceOf('character', attestedOften('the character'), [{ word: 'the', kind: 'function' }]);
    expect(readingOf(restoreWords(excerptTokens("place, the'character of"), own))).toBe(
      'place, the character of',
    );
  });

  test('a mark inside a word is none, the sign of a Russian word stays (carr-1950:18578, 1149)', () => {
    const own = evidenceOf('them', attestedOften('them Bolshevikov'));
    expect(readingOf(restoreWords(excerptTokens('by the"m; Bol’shevikov'), own))).toBe(
      'by them; Bol’shevikov',
    );
  });

  test('one before a d or an s is none in the commonest words (carr-1950:17825, carr-1950:536)', () => {
    const often = Array.from({ length: 100 }, () => excerptTokens('and its was, so it was its and was'));
    const own = evidenceOf('and was its it so', often);
    expect(readingOf(restoreWords(excerptTokens("affairs an'd wa's a"), own))).toBe('affairs and was a');
    expect(readingOf(restoreWords(excerptTokens("so it's an"), own))).toBe("so it's an");
  });

  test('a tilde is a hyphen between two words, a letter inside one (carr-1950:14397, 15318)', () => {
    const own = evidenceOf('far reaching widely', attestedOften('far reaching widely'));
    expect(readingOf(restoreWords(excerptTokens('far~reaching and wid~ly'), own))).toBe(
      'far-reaching and widely',
    );
  });

  test('pieces of one garbled word are not read as words (carr-1950:6752)', () => {
    const own = evidenceOf('tireless never', attestedOften('tireless'));
    expect(readingOf(restoreWords(excerptTokens('Never.tlreless as'), own))).toBe('Never.tlreless as');
  });
});

describe('numerals', () => {
  test('a Roman numeral keeps its capitals before a genitive (carr-1950:1544)', () => {
    expect(restored("of Louis XIV's party")).toBe("of Louis XIV's party");
  });

  test('strokes after a month are its day, the pronoun is none (carr-1950:15207)', () => {
    expect(restored('May II, 1920, May IS before')).toBe('May 11, 1920, May 15 before');
    expect(restored('in May I was told')).toBe('in May I was told');
  });
});

describe('words set apart', () => {
  const spaced = attestedOften('f f f f d d th th governm man');
  const own = evidenceOf('committee comm unity community man are reading rote wrote union all war time', [
    ...spaced,
    ...attestedOften('community man'),
    excerptTokens('the comm ittee of the comm ittee '),
  ]);
  const joinedIn = (text: string) => readingOf(restoreWords(excerptTokens(text), own));

  test('a letter-spaced row is cut into the commoner words (webb-1936:420)', () => {
    expect(joinedIn('but a m an of')).toBe('but a man of');
  });

  test('a word that is mostly the head of others is none here (webb-1936:84, 1169)', () => {
    expect(joinedIn('In a comm unity; the com m unity’s')).toBe('In a community; the community’s');
  });

  test('compounds and numerals are joined, a prefix keeps off the word before it (webb-1936:432, 437)', () => {
    expect(joinedIn('in w ar-time, A ll-U nion V II in')).toBe('in war-time, All-Union VII in');
    expect(joinedIn('he a re-reading')).toBe('he a re-reading');
  });

  test('a hyphen set off from its word closes up where the compound is attested (carr-1950:13811)', () => {
    const compound = evidenceOf('self determination', attestedOften('self-determination'));
    expect(readingOf(restoreWords(excerptTokens('for self -determination.'), compound))).toBe(
      'for self-determination.',
    );
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'the',
    'm',
    'thIS',
    'It',
    '1',
    '9',
    '7',
    '1917',
    'p.',
    'pp',
    'th',
    'at',
    'pohtical',
    'agamst',
    'Lenm',
    'Ibzd.',
    'XXll,',
    'XX,',
    '384',
    'governm',
    'ent',
    'Sochineniya,',
    'I9IB',
    '10',
    'in',
    'party.',
    'whIch',
    'May',
    '1890S',
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '));

  test('every word keeps its places, and a changed one says why', () => {
    fc.assert(
      fc.property(text, (received) => {
        const tokens = tokensOf(received);
        expect(tokens.map((token) => token.received).join(' ')).toBe(received);
        for (const token of tokens) expect(token.form === token.received).toBe(token.changes.length === 0);
      }),
    );
  });

  test('a third run changes nothing that the second did not', () => {
    fc.assert(
      fc.property(text, (received) => {
        const twice = restoreWords(tokensOf(received), evidence);
        expect(readingOf(restoreWords(twice, evidence))).toBe(readingOf(twice));
      }),
    );
  });
});
