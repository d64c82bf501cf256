import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWitness } from '../pipeline/witness/read-witness.ts';
import { formatLocus, locusOf, offsetOf, parseLocus } from './witness.ts';

/** After carr-1950:2842-2844, the foot of one page and the head of the next; the excerpt counts from 1. */
const witness = readWitness(' \n5 L. Trotsky, Perspektzvz \n major responsibility would rest ', 'excerpt');

test('a place in a witness is a line and a column, both counted from 1', () => {
  const at = witness.text.indexOf('Trotsky');
  expect(locusOf(witness, at)).toEqual({ line: 2, column: 6 });
  expect(offsetOf(witness, { line: 2, column: 6 })).toBe(at);
  expect(formatLocus({ line: 2, column: 6 })).toBe('2:6');
  expect(parseLocus('2:6')).toEqual({ line: 2, column: 6 });
});

test('the end of a line is a place, what lies behind it is none', () => {
  const length = ' major responsibility would rest '.length;
  expect(offsetOf(witness, { line: 3, column: length + 1 })).toBe(witness.text.length);
  expect(offsetOf(witness, { line: 3, column: length + 2 })).toBeUndefined();
  expect(offsetOf(witness, { line: 4, column: 1 })).toBeUndefined();
  expect(offsetOf(witness, { line: 1, column: 0 })).toBeUndefined();
});

test('what is written otherwise is no locus', () => {
  expect(
    ['', '12', '0:1', '1:0', '01:1', '1:1 ', 'a:b', '1:2:3'].filter((written) => parseLocus(written)),
  ).toEqual([]);
});

const anyWitness = fc
  .array(fc.string({ unit: fc.constantFrom('a', 'Ж', '�', ' ', '1') }), { minLength: 1, maxLength: 12 })
  .map((lines) => readWitness([' Head', ...lines].join('\n'), 'excerpt'));

test('every offset of every witness is found again from its locus', () => {
  fc.assert(
    fc.property(anyWitness, fc.nat(), (any, seed) => {
      const offset = seed % (any.text.length + 1);
      const locus = locusOf(any, offset);
      expect(offsetOf(any, locus)).toBe(offset);
      expect(parseLocus(formatLocus(locus))).toEqual(locus);
    }),
  );
});
