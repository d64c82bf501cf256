import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFormGroups } from './form-groups.ts';
import { namesLike, soundForms } from './names-like.ts';

const table = readFormGroups(
  {
    name: [[['Dzerzhinsky', 'Djerdjinsky'], []]],
    abbreviation: [],
    spelling: [[['kulak', 'kulaks'], []]],
    givenNames: [],
    ownWords: ['picking'],
  },
  ['Ustryalov', 'Goloshchekin', 'Yaroslavsky', 'Chkheidze', 'Zhelezov', 'Reval', 'Peking', 'Ufa'],
);
const shown = (word: string) => namesLike(word, table).map((form) => form.shown);

test.each([
  ['oustrialov', 'Ustryalov'],
  ['ustrjalow', 'Ustryalov'],
  ['ustrialoff', 'Ustryalov'],
  ['golochtchekine', 'Goloshchekin'],
  ['goloschtschekin', 'Goloshchekin'],
  ['goloszczekin', 'Goloshchekin'],
  ['iaroslavskii', 'Yaroslavsky'],
  ['jaroslawskij', 'Yaroslavsky'],
  ['tschcheidse', 'Chkheidze'],
  ['jelezov', 'Zhelezov'],
  // Želězov without its háčeks.
  ['zelezov', 'Zhelezov'],
  ['koulaks', 'kulaks'],
  ['ярославскии', 'Yaroslavsky'],
  ['голощекин', 'Goloshchekin'],
  ['чхеидзе', 'Chkheidze'],
  ['железов', 'Zhelezov'],
])('%s sounds as %s', (typed, name) => {
  expect(shown(typed)).toContain(name);
});

test('a name brings the other forms of its group', () => {
  expect(shown('dserschinski')).toEqual(['Dzerzhinsky', 'Djerdjinsky']);
});

test('a name that only resembles another one leads nowhere', () => {
  for (const word of ['ustinov', 'yaroslav', 'goloshchapov', 'ivanov', 'oufa'])
    expect(shown(word)).toEqual([]);
});

test('a possessive leads where its name leads, and a word of the books nowhere', () => {
  expect(soundForms('ustrialovs', table).map((form) => form.shown)).toEqual(['Ustryalov']);
  expect(soundForms('picking', table)).toEqual([]);
});

test('a name is never its own other form, and whatever is typed has an answer', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
      for (const { form } of namesLike(word, table)) expect(form).not.toEqual([word]);
    }),
  );
});
