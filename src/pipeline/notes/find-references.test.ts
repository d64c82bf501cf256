import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import { findReferences } from './find-references.ts';
import { MARK_SYSTEMS } from './mark-forms.ts';

/** The text before each sign and the sign as read, `Martov.|z`; `-` for a note that found none. */
function referencesIn(
  text: string,
  marks: readonly string[],
  system: 'numbers' | 'signs' = 'numbers',
): string[] {
  const tokens = tokenizeLines(excerptLines(1, text.split('\n')));
  return findReferences(tokens, marks, MARK_SYSTEMS[system]).map((place) => {
    if (!place) return '-';
    const { received } = tokens[place.token] ?? { received: '' };
    const before = place.at === 0 ? `${tokens[place.token - 1]?.received} ` : received.slice(0, place.at);
    return `${before}|${received.slice(place.at, place.at + place.length)}`;
  });
}

test('a sign after a word and one glued to a stop: 1 read "I", 2 read "z" (carr-1950:1388, 1399)', () => {
  const text =
    'this debate between " hard " and " soft " Iskra-ites I was the \nshared the views of Axelrod and Martov. Trotsky unexpectedly \ncame out in favour of Martov.z  At the end of a long and stubborn ';
  expect(referencesIn(text, ['1', '2'])).toEqual(['Iskra-ites |I', 'Martov.|z']);
});

test('five signs on a page, each read otherwise (carr-1950:2798-2813)', () => {
  const text = [
    'ported by the peasant element and leading it " I - a formula ',
    "his own.Z Nor did Trotsky agree with Lenin's formula for the ",
    'tJJ.is he dismissed in Results and Prospects as " unrealizable ".3 ',
    'tion " . 4  Still less was it possible to contemplate a proletarian',
    'control or directly for state account ",5 and would have to impose ',
  ].join('\n');
  expect(referencesIn(text, ['1', '2', '3', '4', '5'])).toEqual(['" |I', 'own.|Z', '".|3', '. |4', '",|5']);
});

test('the sign of the last note may stand right after the stop: "Soviet action.!" (carr-1950:7827)', () => {
  expect(referencesIn('public blessing of Soviet action.! At the end of June 1921 news ', ['1'])).toEqual([
    'action.|!',
  ]);
});

test('asterisk and dagger after a stop, the dagger in pieces (webb-1936:483, 489, 409)', () => {
  expect(
    referencesIn(
      'guides the proletariat.”* [How the Bolsheviks do love the word\nor residents of the USSR.j- The Party can, by itself, do no more',
      ['*', '†'],
      'signs',
    ),
  ).toEqual(['proletariat.”|*', 'USSR.|j-']);
  expect(
    referencesIn('must agree in any decision or judgment or sentence.-)- In municipal', ['†'], 'signs'),
  ).toEqual(['sentence.|-)-']);
});

test('a sign that replaced the stop is a sign still (webb-1936:401)', () => {
  expect(
    referencesIn('accord with the undoubted historical derivation* It is clear', ['*'], 'signs'),
  ).toEqual(['derivation|*']);
});

test('places rise with the notes: of signs that stand in the wrong order the surer one is taken, never both', () => {
  expect(
    referencesIn('the congress.2 The party met in London I and then in Geneva and there ', ['1', '2']),
  ).toEqual(['-', 'congress.|2']);
  expect(
    referencesIn('in London I and then at the congress.2 The party met in Geneva and there ', ['1', '2']),
  ).toEqual(['London |I', 'congress.|2']);
});

test('years, pages and dates are no signs', () => {
  expect(
    referencesIn('on the 25 October 1 917, seemed to show that chapter 1 of Part 1 was ', ['1']),
  ).toEqual(['-']);
  expect(referencesIn('see p. 2 below, where article 2 of May 2 is given in full ', ['2'])).toEqual(['-']);
});

test('the pronoun and a split word are no signs, if nothing better is there', () => {
  expect(referencesIn('and I t took many months of the summer before ', ['1'])).toEqual(['-']);
});

test('the label of an item at the head of a line is no sign (carr-1950:11934-11936)', () => {
  expect(
    referencesIn(
      'points required to make national equality effective: \n1. The study of the economic conditions, social life and ',
      ['1'],
    ),
  ).toEqual(['-']);
});

test('a dagger read as a letter beside the last letter of its word: "Farm sf how" (webb-1936:1233)', () => {
  expect(
    referencesIn('We have already described in our section on Collective Farm sf how', ['†'], 'signs'),
  ).toEqual(['s|f']);
});

test('a note without a sign in the text is an orphan; it costs the others nothing', () => {
  expect(
    referencesIn(
      'the debate between " hard " and " soft " Iskra-ites I was the \ncame out in favour of Martov.3  At the end ',
      ['1', '2', '3'],
    ),
  ).toEqual(['Iskra-ites |I', '-', 'Martov.|3']);
});

const words = fc.constantFrom(
  'Martov.z',
  'party',
  'I',
  'congress.2',
  '1917',
  'own.Z',
  '".3',
  '2',
  'Lenin',
  '" .',
  'action.!',
  'p.',
  'Still',
  '*',
  "it'",
);

test('whatever the text, each sign is found at most once, inside its token, and the places rise', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.integer({ min: 0, max: 5 }), (text, count) => {
      const tokens = tokenizeLines(excerptLines(1, [text.join(' ')]));
      const marks = MARK_SYSTEMS.numbers.marks.slice(0, count);
      const places = findReferences(tokens, marks, MARK_SYSTEMS.numbers);
      expect(places).toHaveLength(count);
      const found = places.filter((place) => place !== undefined);
      for (const [index, { token, at, length }] of found.entries()) {
        expect(at >= 0 && length > 0 && at + length <= (tokens[token]?.received.length ?? 0)).toBe(true);
        const before = found[index - 1];
        if (before)
          expect(before.token < token || (before.token === token && before.at + before.length <= at)).toBe(
            true,
          );
      }
    }),
  );
});

test('a sign before a closing bracket stands by itself (carr-1950:18287, 18342)', () => {
  expect(referencesIn('named Italy, Poland, Germany and Hungary I) whose natIonal ', ['1'])).toEqual([
    'Hungary |I',
  ]);
  expect(referencesIn('(a) the unification of (I) all activity 3) in ', ['1'])).toEqual(['-']);
});

test('a year has four figures: a fifth is a sign, and so is a stroke behind it (carr-1950:8865, 8926)', () => {
  expect(referencesIn('by the eighth congress in 19194 had fallen ', ['4'])).toEqual(['1919|4']);
  expect(referencesIn('of 1919/ to disseminate his opinions. ', ['1'])).toEqual(['1919|/']);
  expect(referencesIn('on November 6/19, 1917, to Kamenev and 250,0004 men ', ['1'])).toEqual(['-']);
});

test('an 8 is read "s", a 2 as a tilde (carr-1950:10746, 17864)', () => {
  expect(referencesIn('tomed to nobody administering.s ', ['8'])).toEqual(['administering.|s']);
  expect(referencesIn('authority.~ Into the same category ', ['2'])).toEqual(['authority.|~']);
});

test('a sign behind a semicolon is likelier than the pronoun before a verb (carr-1950:18425-18427)', () => {
  const text = 'claim to Schleswig; I and Marx admitted a change of view: Formerly I thought the separation ';
  expect(referencesIn(text, ['1'])).toEqual(['Schleswig; |I']);
});
