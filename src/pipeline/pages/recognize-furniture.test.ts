import { expect, test } from 'vitest';
import { isRunningHead, isSignature, printedFolio, signatureLetter } from './recognize-furniture.ts';

const HEADS = [
  'THE MAN AND THE INSTRUMENT',
  'BOLSHEVIKS AND MENSHEVIKS',
  'DISPERSAL AND REUNION',
  'DICTATORSHIP OF THE PROLETARIAT',
];

test.each([
  ['1 8  TH E M A N  AND THE INSTR U ME N T  PT . I ', '18'], // carr-1950:878
  ['CH. n B O L S H EV I K S  A N D  M E N S H E V I K S  41 ', '41'], // carr-1950:1907
  ['374 DISPERSAL AND REUNION PT. III ', '374'], // carr-1950:16524
  ['DISPERSAL AND REUNION PT. III ', undefined], // carr-1950:17121, its folio is lost
  ['D IC T A T O R SH IP OF TH E P R O L E T A R IA T', undefined], // webb-1936:909
])('%s is a running head', (line, folio) => {
  expect(isRunningHead(line, HEADS)).toBe(true);
  expect(printedFolio(line)).toBe(folio);
});

test('a folio whose figures were read as letters is none for certain: "I33" may be 133 (carr-1950:5798)', () => {
  expect(printedFolio('CH. VI T H E  C O N S T I T U T I O N  O F  T H E  R S F S R  I33 ')).toBeUndefined();
  expect(printedFolio('J44 THE C O N S T I T U T I O N AL S T R UCT U RE PT. II ')).toBeUndefined();
});

test('a misread folio is read as it stands; the count of pages knows better (carr-1950:13695, for 312)', () => {
  expect(printedFolio('212 DISPERSAL AND REUNION PT. III ')).toBe('212');
});

test('a folio may stand alone, in Roman or Arabic figures', () => {
  expect([' v', '26', '3 ', 'xliv', 'vx'].map(printedFolio)).toEqual(['v', '26', '3', 'xliv', undefined]);
});

test('a line of the text is no running head, even with its words', () => {
  expect(isRunningHead('between Bolsheviks and Mensheviks. The issue, he declared, was ', HEADS)).toBe(false);
  expect(isRunningHead('RSFSR', HEADS)).toBe(false);
  expect(isRunningHead('THE FOUNDATIONS OF BOLSHEVISM ', HEADS)).toBe(false);
});

test.each([
  ['VOL. I B ', 'B'], // carr-1950:418
  ['VOL . ! D ', 'D'], // carr-1950:1859
  ['VOL. I o ', 'O'], // carr-1950:8770
  ['VOL. I ZA ', '2A'], // carr-1950:15903
  ['VOL. I 2B ', '2B'], // carr-1950:16617
  ['VOL.I X ', 'X'], // carr-1950:13691
  ['VOL. I ', undefined], // carr-1950:5221, its letter is lost
])('%s is the mark of a sheet', (line, letter) => {
  expect(isSignature(line)).toBe(true);
  expect(signatureLetter(line)).toBe(letter);
});

test('a volume that a note cites is no signature', () => {
  expect(isSignature('vol. i, p. 446, 1838).')).toBe(false);
  expect(isSignature('VOLUME I OF THE HISTORY ')).toBe(false);
});
