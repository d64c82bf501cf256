import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLabel, readNumber, readOutlineNumber } from './read-number.ts';

test.each([
  ['240', 240],
  ['I28', 128],
  ['r89', 189],
  ['l04', 104],
  ['41o', 410],
  ['2I3', 213],
  ['6 1', 61],
  ['23 2', 232],
  // A chapter whose twos are all read as an apostrophe and a one: "19'1'1" stands for 1922 (carr-1950:13590).
  ["'107", 207],
  ['’108', 208],
])('the figures "%s" are page %i', (printed, page) => {
  expect(readNumber(printed)).toBe(page);
});

test('letters alone, a nought before and five figures are no page', () => {
  expect(['SO', 'l', '', '0', '07', '12345'].map(readNumber)).toEqual(Array(6).fill(undefined));
});

test('a label of one misread figure is read, a sign stays a sign', () => {
  expect(['3', 'z', 'I', '1I', '*', '†'].map(readLabel)).toEqual(['3', '2', '1', '11', '*', '†']);
});

test('chapters and parts are numbered in Roman figures, spaced ones too, or in Arabic', () => {
  // "Chapter X I in P art II" (webb-1936:349), "V II" (webb-1936:437)
  expect(['IX', 'X I', 'V II', 'II', '9', '13'].map(readOutlineNumber)).toEqual([9, 11, 7, 2, 9, 13]);
  expect(['IC', 'VX', 'so'].map(readOutlineNumber)).toEqual([undefined, undefined, undefined]);
});

test('a page number is read back whatever figures after the first were taken for letters', () => {
  const looks: Record<string, string[]> = {
    0: ['0', 'O', 'o'],
    1: ['1', 'I', 'l'],
    2: ['2', 'z', 'Z', "'1"],
    5: ['5', 'S'],
  };
  const number = fc.integer({ min: 2, max: 9999 }).filter((value) => /[346789]/.test(String(value)));
  fc.assert(
    fc.property(number, fc.infiniteStream(fc.nat()), (value, choices) => {
      const misread = [...String(value)].map((sign) => {
        const forms = looks[sign] ?? [sign];
        return forms[(choices.next().value ?? 0) % forms.length];
      });
      expect(readNumber(misread.join(''))).toBe(value);
    }),
  );
});
