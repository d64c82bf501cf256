import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillShelf } from './fill-shelf.ts';
import { decodeGrams, encodeGrams } from './gram-file.ts';
import { decodeKeys, encodeKeys, reversed } from './key-file.ts';
import type { Gram } from './list-grams.ts';
import { boundariesPath, childFor, FAN, leafPath } from './shelf.ts';

const gram: fc.Arbitrary<Gram> = fc
  .record({
    gram: fc.stringMatching(/^[a-zа-я0-9]{1,8}( [a-z]{1,8}){0,3}$/),
    places: fc.uniqueArray(fc.nat(5e7), { minLength: 1, maxLength: 20 }),
    isCommon: fc.boolean(),
    more: fc.nat(1e6),
  })
  .map(({ gram, places, isCommon, more }) => ({
    gram,
    count: places.length + (isCommon ? more : 0),
    positions: places.sort((a, b) => a - b),
    isCommon,
  }));

test('sequences are read as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(gram, { selector: (one) => one.gram }), (grams) => {
      expect(decodeGrams(encodeGrams(grams))).toEqual(grams);
    }),
  );
});

test('a file that was cut short is not taken for a whole one', () => {
  const bytes = encodeGrams([{ gram: 'slvt', count: 2, positions: [5, 900], isCommon: false }]);
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decodeGrams(bytes.subarray(0, length))).toThrow('cut short');
  }
});

test('keys are read as they were written', () => {
  const key = fc.record({ key: fc.stringMatching(/^[a-zа-я0-9]{1,12}$/), count: fc.nat() });
  fc.assert(
    fc.property(fc.array(key, { minLength: 1 }), (keys) => {
      expect(decodeKeys(encodeKeys(keys))).toEqual(keys);
      for (const one of keys) expect(reversed(reversed(one.key))).toBe(one.key);
    }),
  );
});

test('every key of a shelf is found in the file to which the boundaries lead, with few and with very many files', () => {
  for (const many of [1, 40, 600, 40_000]) {
    const keys = Array.from({ length: many }, (_, number) => number.toString(36).padStart(4, '0'));
    const written = new Map<string, Uint8Array>();
    const form = {
      name: 'k',
      keyOf: (key: string) => key,
      sizeOf: () => 1,
      size: 1,
      encode: (held: readonly string[]) => new TextEncoder().encode(held.join('\n')),
    };
    const shelf = fillShelf(keys, form, (path, bytes) => written.set(path, bytes));
    const lines = (path: string) => new TextDecoder().decode(written.get(path)).split('\n');
    // Every 37th of many: the way to each is the same.
    for (const key of keys.filter((_, index) => many < 1000 || index % 37 === 0)) {
      let child = childFor(shelf.from, key);
      for (let level = shelf.levels; level > 0; level--) {
        child = child * FAN + childFor(lines(boundariesPath(shelf, level, child)), key);
      }
      expect(lines(leafPath(shelf, child))).toContain(key);
    }
  }
});
