import { expect, test } from 'vitest';
import { excerptTokens, readingOf } from '../characters/excerpt.ts';
import { restoreStrayHyphens } from './restore-stray-hyphens.ts';
import { evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf(
  'Bolsheviks possession would class ruling which Kazakhs introduction large numbers still defied enumeration more tool east Cheka trade union all national',
  [
    ...[1, 2, 3, 4, 5].map(() => excerptTokens('the Bolsheviks took possession and the Cheka too')),
    excerptTokens('The Kazakhs of large numbers which would be a ruling class in the east.'),
    excerptTokens('a trade-union and a trade-union'),
  ],
);
const restored = (text: string) => readingOf(restoreStrayHyphens(excerptTokens(text), evidence));

test('a speck inside a word is no hyphen (carr-1950:13105, carr-1950:11047, carr-1950:4638)', () => {
  expect(restored('the Bolshev-iks took possessi-on of Th-e')).toBe('the Bolsheviks took possession of The');
});

test('a speck between two words of which one makes no compound is none (carr-1950:14404, carr-1950:1829)', () => {
  expect(restored('from the-Kazakhs')).toBe('from the Kazakhs');
  expect(restored('consequences which-would have')).toBe('consequences which would have');
  expect(restored('introduction of-large numbers')).toBe('introduction of large numbers');
});

test('a speck behind an adverb or a stop is none (carr-1950:14411, carr-1950:16986, carr-1950:8468)', () => {
  expect(restored('Gotsinsky still- defied')).toBe('Gotsinsky still defied');
  expect(restored('this enumeration.- More')).toBe('this enumeration. More');
  expect(restored('to 1924-, became')).toBe('to 1924, became');
});

test('what may be a compound, a dash or spelt out stays (carr-1950:12499, carr-1950:7000, carr-1950:15561)', () => {
  for (const text of [
    'ruling class-in Poland',
    'the Che-ka',
    'English tool- east',
    'a trade-union',
    'all-national',
  ])
    expect(restored(text)).toBe(text);
});
