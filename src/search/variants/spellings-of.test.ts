import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingsOf } from './spellings-of.ts';

const pairs = (written: string) => written.split(', ').map((pair) => pair.split('/') as [string, string]);

test.each(
  pairs(
    'nationalisation/nationalization, recognised/recognized, organiser/organizer, labour/labor, labourers/laborers, ' +
      'honourable/honorable, centre/center, centred/centered, theatre/theater, defence/defense, practise/practice, ' +
      'analysed/analyzed, travelled/traveled, councillors/councilors, fulfil/fulfill, fulfilment/fulfillment, ' +
      'wilful/willful, judgement/judgment, connexion/connection, enquiry/inquiry, despatch/dispatch, ' +
      'favourite/favorite, behaviour/behavior, neighbouring/neighboring',
  ),
)('%s is also spelt %s', (a, b) => {
  expect(spellingsOf([a])).toContainEqual([b]);
  expect(spellingsOf([b])).toContainEqual([a]);
});

test.each(
  (
    'compromise enterprise promised surprising exercise advised supervision revised praised likewise noises size ' +
    'prizes seized hour your four our or for here there more advice device since once called controlled filled ' +
    'national crisis existing disease visited rises wiser raising laboratory honorary laborious'
  ).split(' '),
)('%s has one spelling', (word) => {
  expect(spellingsOf([word])).toEqual([]);
});

test('what is printed with a hyphen is also typed in one word, and the other way round', () => {
  expect(spellingsOf(['counterrevolutionary'])).toEqual([['counter', 'revolutionary']]);
  expect(spellingsOf(['counter', 'revolutionary'])).toEqual([['counterrevolutionary']]);
  expect(spellingsOf(['cooperation'])).toEqual([['co', 'operation']]);
  expect(spellingsOf(['soviet', 'power'])).toEqual([]);
});

test('another spelling leads back', () => {
  const letters = fc.constantFrom(...'abcdefilmnorstuz'.split(''));
  const ending = fc.constantFrom(
    'ise',
    'ized',
    'isation',
    'our',
    'orable',
    're',
    'er',
    'ers',
    'ce',
    'elled',
    '',
  );
  const stem = fc.constantFrom('lab', 'cent', 'organ', 'civil', 'defen', 'trav', 'counter', 'honour');
  fc.assert(
    fc.property(fc.oneof(stem, fc.string({ unit: letters, maxLength: 8 })), ending, (start, end) => {
      for (const form of spellingsOf([start + end])) expect(spellingsOf(form)).toContainEqual([start + end]);
    }),
  );
});
