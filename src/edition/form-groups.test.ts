import { expect, test } from 'vitest';
import type { FormKind, FormRecord } from '../model/form-record.ts';
import { listedFormsSchema, namesSchema } from '../schemas/form-records.ts';
import { readFormGroups } from '../search/variants/form-groups.ts';
import { formsOf } from '../search/variants/forms-of.ts';
import { formGroups, vocabularyOf } from './form-groups.ts';

const record = (kind: FormKind, held: string[], forms: string[]): FormRecord => ({
  held,
  kind,
  typed: [{ follows: 'old', forms }],
  origin: 'own',
  licence: 'CC0-1.0',
  reason: 'met in the books',
});

const texts = [
  'Dzerzhinsky, head of the All-Russian Extraordinary Commission (Cheka for short), and Shlyapnikov agreed.',
  'The Bund and Shlyapnikov’s rival were bound to wait for S. Atnagulov, who came to Kokand. Moreover, he sat.',
];
const vocabulary = vocabularyOf(texts);
const records = [
  record('name', ['Dzerzhinsky', 'Djerdjinsky'], ['Djerjinski', 'Dzierżyński']),
  record('name', ['Shlyapnikov'], ['Chliapnikov', 'Schljapnikow', 'Šljapnikov']),
  record('name', ['Kokand'], ['Khokand', 'Qoʻqon']),
  record('name', ['Tashkent'], ['Tachkent']),
  record('abbreviation', ['Cheka', 'All-Russian Extraordinary Commission'], ['VChK']),
];
const groups = formGroups(records, [], vocabulary);
const table = readFormGroups(groups, groups.names);
const led = (word: string) => formsOf(word, table).map(({ shown }) => shown);

test('only forms that stand in the works shown are shipped as forms of the books', () => {
  expect(groups.name.flatMap(([held]) => held)).not.toContain('Djerdjinsky');
  expect(JSON.stringify(groups)).not.toContain('Tashkent');
  expect(groups.abbreviation).toEqual([[['Cheka', 'All-Russian Extraordinary Commission'], ['VChK']]]);
});

test('a form that is an inflection of the one before it is not shipped beside it', () => {
  const plurals = vocabularyOf(['A kulak among kulaks; Social-Revolutionaries and a Social-Revolutionary.']);
  const both = [
    record('spelling', ['kulak', 'kulaks'], ['koolak']),
    record('abbreviation', ['Social-Revolutionaries', 'Social-Revolutionary'], ['eser']),
  ];
  expect(formGroups(both, [], plurals)).toMatchObject({
    spelling: [[['kulak'], ['koolak']]],
    abbreviation: [[['Social-Revolutionaries'], ['eser']]],
  });
});

test('forms that lead to their name by their sound are not shipped, and lead there', () => {
  expect(JSON.stringify(groups)).not.toContain('Schljapnikow');
  expect(groups.name.find(([held]) => held[0] === 'Kokand')?.[1]).toEqual(['Khokand', 'Qoʻqon']);
  for (const form of ['chliapnikov', 'schljapnikow', 'sljapnikov'])
    expect(led(form)).toEqual(['Shlyapnikov']);
  expect(led('djerjinski')).toEqual(['Dzerzhinsky']);
});

test('names are words of five to eleven letters, with a capital inside a sentence or behind an initial', () => {
  expect(vocabulary.names).toEqual(['Shlyapnikov', 'Atnagulov']);
  expect(led('atnagulow')).toEqual(['Atnagulov']);
});

test('a word of the books that sounds as a name stays itself', () => {
  const other = formGroups([record('name', ['Bund'], ['Le Bund'])], [], vocabulary);
  expect(other.ownWords).toEqual(['bound']);
  expect(formsOf('bound', readFormGroups(other, other.names))).toEqual([]);
});

test('what is shipped has the form of its schema', () => {
  const { names, ...listed } = groups;
  expect({ ...listedFormsSchema.parse(listed), names: namesSchema.parse(names) }).toEqual(groups);
});

test('words in order are found inside one text only', () => {
  expect(vocabulary.has(['extraordinary', 'commission'])).toBe(true);
  expect(vocabulary.has(['agreed', 'the'])).toBe(false);
});
