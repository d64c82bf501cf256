import { describe, expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import type { LexiconEntry } from './lexicon.ts';
import { restoreCase } from './restore-case.ts';
import { restoreFalseCapitals } from './restore-false-capitals.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const functionWords = 'it in is its his with without the of and to what since be if'.split(' ');
const entries = [
  ...functionWords.map((word): LexiconEntry => ({ word, kind: 'function' })),
  ...['Kokand', 'Muslim', 'Tryapitsyn'].map((word): LexiconEntry => ({ word, kind: 'name' })),
];
const commonWords =
  'was six visit item issue international institution wide world justify curious essay jumps impossible wish then treaties class state power revolution village soviets civil war marxism insurrection german party inspection among jointly article defined infected plague link indissoluble memoirs tribunal naming stools';
const repeated = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');
/** A book that goes on in small letters behind colons, dashes and quotation marks, and misreads capitals. */
const attested = [
  ...attestedOften(
    `whIch thIS wIll his ${repeated(12, 'six')} his ${repeated(9, 'visit')} item issue issue wide ${repeated(8, 'state')} State State curious civil civil civil justify International International inspection Inspection SRs SRs SRs SRs`,
  ),
  ...Array.from({ length: 25 }, () =>
    restoreCharacters(
      excerptTokens('the war: the party - the state; the class “the” treaties “war” the party'),
    ),
  ),
];
const evidence = evidenceOf(`${commonWords} which this will`, attested, entries);
const restored = (text: string, own = evidence) =>
  readingOf(restoreFalseCapitals(restoreCase(restoreCharacters(excerptTokens(text)), own), own));

describe('capitals that the book does not set', () => {
  test('behind a colon, a dash, a semicolon it goes on in small letters (carr-1950:6763, carr-1950:2255)', () => {
    expect(restored('without naming It: It was the')).toBe('without naming it: it was the');
    expect(restored('the war - It was')).toBe('the war — it was');
    expect(restored('the war. It was')).toBe('the war. It was');
  });

  test('a book that sets capitals there keeps them', () => {
    const other = evidenceOf(commonWords, attestedOften('whIch thIS the war'), entries);
    expect(restored('the war: It was', other)).toBe('the war: It was');
  });

  test('behind a closing quotation mark a preposition goes on; a pronoun may open a sentence (carr-1950:9006)', () => {
    expect(restored('the “war” In the party')).toBe('the “war” in the party');
    expect(restored('the “war” It was the')).toBe('the “war” It was the');
  });

  test('a quotation within a sentence begins with a small letter, a title does not (carr-1950:715)', () => {
    expect(restored('the class of the “Indissoluble link”')).toBe('the class of the “indissoluble link”');
    expect(restored('the resolution “Indissoluble link”')).toBe('the resolution “Indissoluble link”');
  });

  test('the article that opens a sentence makes no title of the next word (carr-1950:15395, carr-1950:7140)', () => {
    expect(restored('the war. The VISit of the')).toBe('the war. The visit of the');
    expect(restored('the war. The Issue of the')).toBe('the war. The issue of the');
    expect(restored('the treaties of the First International')).toBe(
      'the treaties of the First International',
    );
  });

  test('what the book sets with a capital elsewhere keeps it (carr-1950:2752)', () => {
    expect(restored('the war of the International was')).toBe('the war of the International was');
    expect(restored('the party of Inspection was')).toBe('the party of Inspection was');
  });

  test('a verb is no head of a name, whatever follows (carr-1950:15785, carr-1950:4945)', () => {
    expect(restored('the war to Justify Tryapitsyn’s party')).toBe('the war to justify Tryapitsyn’s party');
    expect(restored('he then Wish to be')).toBe('he then wish to be');
    expect(restored('of which State and Revolution was')).toBe('of which State and Revolution was');
  });

  test('the last word of a title stays (carr-1950:4211)', () => {
    expect(restored('in Marxism and Insurrection, and')).toBe('in Marxism and Insurrection, and');
    expect(restored('in it, The “War” Issue of')).toBe('in it, The “War” Issue of');
  });

  test('a common word in capitals is no abbreviation (carr-1950:17026, carr-1950:13247)', () => {
    expect(restored('the war. The SIX treaties are')).toBe('the war. The six treaties are');
    expect(restored('the war. HIS memoirs')).toBe('the war. His memoirs');
    expect(restored('THE WAR. HIS MEMOIRS')).toBe('THE WAR. HIS MEMOIRS');
    expect(restored('the party of Left SRS. The')).toBe('the party of Left SRs. The');
  });

  test('behind the hyphen of a compound no common word has a capital (carr-1950:3542, carr-1950:7229)', () => {
    expect(restored('the world-Wide war')).toBe('the world-wide war');
    expect(restored('the Plague-Infected class')).toBe('the Plague-infected class');
    expect(restored('the great-Power party')).toBe('the great-Power party');
  });

  test('an abbreviation within a sentence is small (carr-1950:2603)', () => {
    expect(restored('for “war”, I.e. “war”')).toBe('for “war”, i.e. “war”');
  });
});
