import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFolios, folioRange, fromRoman, isNextFolio, parseFolio, toRoman } from './folio.ts';

test('the Preface of Carr has the folios v to viii, the text begins anew with Arabic ones', () => {
  expect(folioRange('v', 'viii')).toEqual(['v', 'vi', 'vii', 'viii']);
  expect(folioRange('418', '420')).toEqual(['418', '419', '420']);
  expect(folioRange('61', '61')).toEqual(['61']);
  expect(parseFolio('viii')).toEqual({ series: 'roman', value: 8 });
  expect(parseFolio('61')).toEqual({ series: 'arabic', value: 61 });
});

test('what is no folio is told so', () => {
  const strings = ['', '0', '061', '61a', 'VIII', 'iiii', 'iix', '-3', '12345', 'p. 61'];
  expect(strings.filter((text) => parseFolio(text) !== undefined)).toEqual([]);
});

test('pages that do not follow one another form no run', () => {
  expect(() => folioRange('viii', '3')).toThrow('no run of printed pages leads from "viii" to "3"');
  expect(() => folioRange('5', '4')).toThrow('from "5" to "4"');
  expect(() => folioRange('61', 'lx!')).toThrow('from "61" to "lx!"');
});

test('Roman front matter stands before the Arabic pages', () => {
  expect(['3', 'viii', '420', 'v', '61'].sort(compareFolios)).toEqual(['v', 'viii', '3', '61', '420']);
  expect(() => compareFolios('61', '6l')).toThrow('not a folio: "6l"');
  expect(() => compareFolios('O', '61')).toThrow('not a folio: "O"');
});

test('the next page is the next of its series: nothing is known to follow the Preface', () => {
  expect(isNextFolio('61', '62')).toBe(true);
  expect(isNextFolio('vii', 'viii')).toBe(true);
  expect([
    isNextFolio('61', '63'),
    isNextFolio('62', '61'),
    isNextFolio('viii', '9'),
    isNextFolio('viii', '3'),
  ]).toEqual([false, false, false, false]);
});

const roman = fc.integer({ min: 1, max: 399 });

test('every Roman numeral gives back its number, and no other string that number', () => {
  fc.assert(fc.property(roman, (value) => fromRoman(toRoman(value)) === value));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('i', 'v', 'x', 'l', 'c'), maxLength: 8 }), (numeral) => {
      const value = fromRoman(numeral);
      return value === undefined || toRoman(value) === numeral;
    }),
  );
});

test('a run of pages has every page from the first to the last once, and rises', () => {
  fc.assert(
    fc.property(roman, roman, fc.boolean(), (a, b, isRoman) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const written = (value: number) => (isRoman ? toRoman(value) : String(value));
      const run = folioRange(written(first), written(last));
      expect(run.map((folio) => parseFolio(folio)?.value)).toEqual(
        Array.from({ length: last - first + 1 }, (_, k) => first + k),
      );
      expect(run.toSorted(compareFolios)).toEqual(run);
    }),
  );
});
