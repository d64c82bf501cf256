import { expect, test } from 'vitest';
import { asOneLine, canBeQuotation, chooseWay, isQuotationPasted } from './choose-way.ts';

const way = (asked: string) => chooseWay({ asked });

test('five words are a quotation, four are words', () => {
  expect(way('he who does not work')).toBe('quotation');
  expect(way('neither shall he eat')).toBe('words');
  expect(way('neither shall he eat “;')).toBe('words');
});

test('quotation marks around all ask for the phrase as it stands', () => {
  expect(way('"neither shall he eat of it"')).toBe('words');
  expect(way('“neither shall he eat of it”')).toBe('words');
  expect(way('“neither shall he eat”, said the man')).toBe('quotation');
});

test('a minus leaves a word out, a hyphen does not', () => {
  expect(way('soviet congress of workers and -peasants')).toBe('words');
  expect(way('the right of self-determination was conceded')).toBe('quotation');
});

test('what the reader chose is done', () => {
  expect(chooseWay({ asked: 'dual power', as: 'quotation' })).toBe('quotation');
  expect(chooseWay({ asked: 'he who does not work', as: 'words' })).toBe('words');
});

test('a word alone is offered as no quotation', () => {
  expect(canBeQuotation('dual power')).toBe(false);
  expect(canBeQuotation('the dual power')).toBe(true);
});

test('a block comes in as one line, words that a line end cut made whole', () => {
  expect(asOneLine(' subject to the local author-\n  ities and\r\nthose ')).toBe(
    'subject to the local authorities and those',
  );
  expect(asOneLine('in the years 1917-\n1923')).toBe('in the years 1917- 1923');
});

test('several lines are a quotation however short, one line of four words is none', () => {
  expect(isQuotationPasted('dual\npower')).toBe(true);
  expect(isQuotationPasted('dual power\n')).toBe(false);
  expect(isQuotationPasted('he who does not work')).toBe(true);
});
