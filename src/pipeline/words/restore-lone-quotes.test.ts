import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { restoreLoneQuotes } from './restore-lone-quotes.ts';
import { evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf(
  'one from literature argued that clashes many old Bolsheviks account policy military events first forced time wholly absent called five British form now put which appeared centralized state power asked far',
  [excerptTokens('They argued that many old Bolsheviks gave one account of our policy, asked for a time.')],
  [{ word: 'Bolsheviks', kind: 'name' }],
);
const restored = (text: string) =>
  readingOf(restoreLoneQuotes(restoreCharacters(excerptTokens(text)), evidence));

test('a closing mark that pairs with none parts no two words that stand together (carr-1950:11577)', () => {
  expect(restored('the " state ". He argued" that the " clashes "')).toBe(
    'the “state”. He argued that the “clashes”',
  );
});

test('a closing mark whose partner may be lost stays (carr-1950:17911, carr-1950:9806)', () => {
  expect(restored('the " state " of the USSR" for a " time "')).toBe('the “state” of the USSR” for a “time”');
  expect(restored('the " state ", asked for" a " time "')).toBe('the “state”, asked for” a “time”');
});

test('a single mark behind a word that goes on is a speck (carr-1950:12181, carr-1950:15664, carr-1950:16820)', () => {
  expect(restored("to many old ' Bolsheviks")).toBe('to many old Bolsheviks');
  expect(restored("According to one' account")).toBe('According to one account');
  expect(restored("the state. Military ' events first")).toBe('the state. Military events first');
});

test('a stop, a soft sign or a genitive stays (carr-1950:6331, carr-1950:4415, carr-1950:14268)', () => {
  for (const text of [
    "two to five' the British",
    "in Rabochii Put' which appeared",
    "the Bolsheviks' account",
  ])
    expect(restored(text)).toBe(text.replace("'", '’'));
});

test('a single mark before a word pairs with none (carr-1950:836, carr-1950:9843, carr-1950:10732)', () => {
  expect(
    restored(
      'the " state " at this \'time wholly absent from the first many old events, the policy and the first account of the workers\' policy',
    ),
  ).toBe(
    'the “state” at this time wholly absent from the first many old events, the policy and the first account of the workers’ policy',
  );
  expect(restored("in our 'policy ?")).toBe('in our policy?');
  expect(restored('the time of the \' " centralized state power " ;')).toBe(
    'the time of the “centralized state power”;',
  );
});

test('a quotation between single marks stays', () => {
  for (const text of ['a ‘state’ power', '“the ‘state’ power” and'])
    expect(restored(text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'))).toBe(text);
});
