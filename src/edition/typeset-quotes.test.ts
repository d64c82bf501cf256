import { expect, test } from 'vitest';
import { typesetQuotes } from './typeset-quotes.ts';

test.each([
  ["perhaps printer's slip", 'perhaps printer’s slip'],
  ["title of the Webbs' book", 'title of the Webbs’ book'],
  ['comma before "carried" wants its pair', 'comma before “carried” wants its pair'],
  [
    'between "dominant class." and Carr\'s "would hasten"',
    'between “dominant class.” and Carr’s “would hasten”',
  ],
  ['2 read as a throughout (also "(a)" for (2))', '2 read as a throughout (also “(a)” for (2))'],
])('the editors’ words get the marks of print: %s', (typed, shown) => {
  expect(typesetQuotes(typed)).toBe(shown);
});

test.each([
  '1yi S"ezd = first congress',
  'OCR elsewhere 4"0, 4"·',
  'v read as "t\'; sense',
  '",2" read as "/"; sense',
  "re read as l't!",
  "s read as 'l",
  "colon read as apostrophe, as at Frossard' p. 154",
])('a mark that is spoken of stays as it was read: %s', (words) => {
  expect(typesetQuotes(words)).toBe(words);
});
