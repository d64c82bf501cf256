import { expect, test } from 'vitest';
import { readFormRecords, readGivenNames } from './read-form-records.ts';

const conventions = '# signs\nde\tusual German form\town\tCC0-1.0\nold\tEnglish before 1940\town\tCC0-1.0\n';
const persons =
  '# persons\nChicherin\tname\tde: Tschitscherin; old: Tchitcherin, Chicherine\town\tCC0-1.0\tcommissar';

const read = (lines: string) =>
  readFormRecords(
    new Map([
      ['variants/conventions.tsv', conventions],
      ['variants/persons.tsv', lines],
    ]),
  );

test('a line holds the forms of the books and the other forms by what they follow', () => {
  expect(read(persons)).toEqual([
    {
      held: ['Chicherin'],
      kind: 'name',
      typed: [
        { follows: 'de', forms: ['Tschitscherin'] },
        { follows: 'old', forms: ['Tchitcherin', 'Chicherine'] },
      ],
      origin: 'own',
      licence: 'CC0-1.0',
      reason: 'commissar',
    },
  ]);
});

test('a line may have no other forms, and apostrophes become those of print', () => {
  const [record] = read(
    "RKI / Workers' and Peasants' Inspection\tabbreviation\t-\town\tCC0-1.0\tCarr, p. 226",
  );
  expect(record?.held).toEqual(['RKI', 'Workers’ and Peasants’ Inspection']);
  expect(record?.typed).toEqual([]);
});

test('a wrong line is told with its place, what was found and what is expected', () => {
  expect(() => read(persons.replace('de: ', 'es: '))).toThrow(
    /content\/variants\/persons\.tsv:2: typed\.0\.follows.*\n {2}found: {4}"es"\n {2}expected: a sign of conventions\.tsv: de, old\n {2}hint:/,
  );
  expect(() => read(persons.replace('\tname\t', '\tperson\t'))).toThrow(
    /expected: one of name, abbreviation, spelling/,
  );
  expect(() => read(persons.replace('CC0-1.0', 'MIT'))).toThrow(/licence/);
  expect(() => read(persons.replace('\tcommissar', ''))).toThrow(/reason/);
  expect(() => read(persons.replace('de: Tschitscherin', 'Tschitscherin'))).toThrow(/typed\.0/);
});

test('without the list of conventions there are no other forms', () => {
  expect(readFormRecords(new Map([['variants/persons.tsv', persons]]))).toEqual([]);
});

test('given names are read from a list of their own, and refused with their line', () => {
  const given = (line: string) => readGivenNames(new Map([['variants/given-names.tsv', line]]));
  expect(given('Felix\town\tCC0-1.0\tof Dzerzhinsky').map(({ name }) => name)).toEqual(['Felix']);
  expect(() => given('# names\nFelix E.\town\tCC0-1.0\tof Dzerzhinsky')).toThrow(
    /given-names\.tsv:2: name: .*\n.*\n {2}expected: one name: "Felix"/,
  );
});
