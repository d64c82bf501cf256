import { expect, test } from 'vitest';
import { excerptTokens } from '../characters/excerpt.ts';
import { restoreCharacters } from '../characters/restore-characters.ts';
import { findUnsettled } from './find-unsettled.ts';
import { attestedOften, evidenceOf } from './spec-evidence.ts';

const evidence = evidenceOf('country wide countrywide', attestedOften('country wide'));
const unsettledIn = (text: string) =>
  findUnsettled(restoreCharacters(excerptTokens(text)), evidence, { lineEnds: 'unmarked' }, (token) =>
    String(token.spans[0].start),
  ).map(({ rule, place, severity }) => [rule, place, severity]);

test('a quotation that never ends is told by the place of its mark', () => {
  expect(unsettledIn('the “word and')).toEqual([['unpaired-quote', '4', 'note']]);
});

test('two words that the lexicon also has as one are told at a line end (webb-1936:1214)', () => {
  expect(unsettledIn('on which country\nwide, province')).toEqual([['undecided-line-end', '9', 'note']]);
});

test('a text with nothing open is told nothing of', () => {
  expect(unsettledIn('the “word” and')).toEqual([]);
});
