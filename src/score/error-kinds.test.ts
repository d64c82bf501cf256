import { expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';
import { alignWords } from './align-words.ts';
import { errorKind } from './error-kinds.ts';
import { noteMark } from './note-mark.ts';

const kinds = (gold: string, text: string) =>
  alignWords(alignTexts(gold, text)).flatMap((place) => errorKind(place) ?? []);
const one = noteMark('1');

test.each([
  // carr-1950, pages of both zones
  ['letters', 'the rural locality', 'the rural locahty'],
  ['letters', 'of the Social-Democratic party', 'of the Socml Democratic party'],
  ['digits', 'December 16, 1923, and', 'December 16, I9z3, and'],
  ['Roman numerals', 'Sochineniya, xxii, 243', 'Sochineniya, XXll, 243'],
  ['case', 'In 1920 the vice-president of', 'In 1920 the Vice-president of'],
  ['accents', 'under the régime of', 'under the regime of'],
  ['spaces', 'as of the rights', 'as ofthe rights'],
  ['hyphens', 'a two-chambered house', 'a twochambered house'],
  ['quotes', 'said "workers" and', "said 'workers' and"],
  ['other punctuation', 'pp. 56-57. And', 'pp. 56-57 And'],
  ['words lost', 'in the hands of the smaller number of them', 'in the hands of the number of them'],
  ['words added', 'in the hands of them', 'in the hands fro of them'],
])('a place with a fault of %s is named so', (kind, gold, text) => {
  expect(kinds(gold, text)).toEqual([kind]);
});

test('a sign that stayed in the text is a fault of note marks and no letter', () => {
  expect(kinds(`Soviets.${one} Chapter 13`, 'Soviets. I Chapter 13')).toEqual(['note marks']);
  expect(kinds(`Soviets.${one} Chapter 13`, `Soviets.${noteMark('2')} Chapter 13`)).toEqual(['note marks']);
});

test('the pronoun is no Roman numeral', () => {
  expect(kinds('and I said', 'and i said')).toEqual(['case']);
});

test('a place that is as printed has no kind', () => {
  expect(kinds(`Soviets.${one} Chapter 13`, `Soviets.${one} Chapter 13`)).toEqual([]);
});
