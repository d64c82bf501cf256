import { expect, test } from 'vitest';
import type { FormGroups } from '../../model/form-record.ts';
import { NO_FORMS, readFormGroups } from './form-groups.ts';
import { formsOf, stretchesOf } from './forms-of.ts';

const groups: FormGroups = {
  name: [
    [['Chicherin'], ['Tchitcherin', 'Tschitscherin', 'Tchicherin']],
    [['Dzerzhinsky', 'Djerdjinsky'], ['Djerjinsky']],
  ],
  abbreviation: [[['VTsIK', 'All-Russian Central Executive Committee'], ['TsIK']]],
  spelling: [[['programme'], ['program']]],
  names: ['Kolchak', 'Reval'],
  givenNames: ['Leon', 'Felix', 'Ilyich', 'Vladimir'],
  ownWords: ['rival'],
};
const table = readFormGroups(groups, groups.names);
const shown = (asked: string | readonly string[]) => formsOf(asked, table).map((form) => form.shown);

test('a name in other letters leads to the form of the book', () => {
  expect(formsOf('tchitcherin', table)).toEqual([
    { form: ['chicherin'], shown: 'Chicherin', because: 'name' },
  ]);
  expect(shown('tchitcherins')).toEqual(['Chicherin']);
});

test('a form of the book leads to the other forms that the books have, never to one that they have not', () => {
  expect(shown('dzerzhinsky')).toEqual(['Djerdjinsky']);
  expect(shown('chicherin')).toEqual([]);
});

test('an abbreviation leads to the name in full and back', () => {
  expect(formsOf('vtsik', table).map(({ form }) => form)).toEqual([
    ['all', 'russian', 'central', 'executive', 'committee'],
  ]);
  expect(shown(['all', 'russian', 'central', 'executive', 'committee'])).toEqual(['VTsIK']);
});

test('a name in full is found among the words asked, and the words around it stay single', () => {
  const words = 'decree of the all russian central executive committee labor'.split(' ');
  const stretches = stretchesOf(words, table);
  expect(stretches.map(({ from, words: some }) => [from, some.length])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 5],
    [8, 1],
  ]);
  expect(stretches.at(-1)?.forms.map((form) => form.shown)).toEqual(['labour']);
});

test('a given name before a name may be left out, also before one in other letters', () => {
  expect(shown(['felix', 'dzerzhinsky'])).toEqual(['Dzerzhinsky', 'Djerdjinsky']);
  expect(shown(['vladimir', 'ilyich', 'koltschak'])).toEqual(['Kolchak']);
  expect(shown(['leon', 'party'])).toEqual([]);
  expect(shown(['leon', 'programme'])).toEqual([]);
});

test('what is parted by a hyphen is shown with it', () => {
  expect(shown('counterrevolution')).toEqual(['counter-revolution']);
  expect(shown(['counter', 'revolution'])).toEqual(['counterrevolution']);
});

test('spellings by rule follow the lists, and without lists they are all', () => {
  expect(shown('program')).toEqual(['programme']);
  expect(formsOf('recognised', NO_FORMS)).toEqual([
    { form: ['recognized'], shown: 'recognized', because: 'spelling' },
  ]);
});
