import { expect, test } from 'vitest';
import { readQuery } from './read-query.ts';

const wanted = (query: string) =>
  readQuery(query, false).wanted.map(({ words, isQuoted }) =>
    isQuoted ? `"${words.join(' ')}"` : words.join(' '),
  );
const excluded = (query: string) => readQuery(query, false).excluded.map(({ words }) => words.join(' '));

test.each([
  '“dual power”',
  '"dual power"',
  '„dual power“',
  '«dual power»',
  '‘dual power’',
  "'dual power'",
  '”dual power”',
])('a phrase in any quotation marks: %s', (query) => {
  expect(wanted(query)).toEqual(['"dual power"']);
});

test('several phrases and words stand side by side', () => {
  expect(wanted('Lenin "dual power" and “all power to the Soviets”')).toEqual([
    'lenin',
    '"dual power"',
    'and',
    '"all power to the soviets"',
  ]);
});

test('an apostrophe is no quotation mark', () => {
  expect(wanted("workers' and peasants' Lenin's ’twas")).toEqual([
    'workers',
    'and',
    'peasants',
    'lenins',
    'twas',
  ]);
});

test('minus takes away a word or a phrase, a hyphen and a dash between words do not', () => {
  expect(excluded('Lenin -Trotsky −"dual power" – self-determination 1917 - 1923')).toEqual([
    'trotsky',
    'dual power',
  ]);
  expect(wanted('Lenin -Trotsky – self-determination 1917 - 1923')).toEqual([
    'lenin',
    'self determination',
    '1917',
    '1923',
  ]);
});

test('a quotation mark that is not closed yet opens a phrase to the end', () => {
  expect(wanted('Lenin “dual pow')).toEqual(['lenin', '"dual pow"']);
  expect(wanted('dual power"')).toEqual(['dual', 'power']);
});

test('only the last word is still being typed, and only at the very end', () => {
  const open = (query: string) => readQuery(query, true).wanted.map(({ isOpen }) => isOpen);
  expect(open('dual pow')).toEqual([false, true]);
  expect(open('"dual pow')).toEqual([true]);
  expect(open('dual power ')).toEqual([false, false]);
  expect(open('"dual power"')).toEqual([false]);
  expect(readQuery('dual pow', false).wanted.some(({ isOpen }) => isOpen)).toBe(false);
});

test('signs alone ask for nothing', () => {
  expect(readQuery('" – ” -', true)).toEqual({ wanted: [], excluded: [] });
});

test.each(['V.I. Lenin', 'V. I. Lenin', 'V.I.Lenin', 'v. i. lenin'])(
  'initials and name are one term: %s',
  (query) => {
    expect(wanted(query)).toEqual(['v i lenin']);
    expect(wanted(`Trotsky ${query} 1917`)).toEqual(['trotsky', 'v i lenin', '1917']);
  },
);

test('a stop behind a letter makes no name of what follows', () => {
  expect(wanted('R.S.F.S.R. constitution')).toEqual(['rsfsr', 'constitution']);
  expect(wanted('p. 70 U.S. policy')).toEqual(['p', '70', 'u s', 'policy']);
});
