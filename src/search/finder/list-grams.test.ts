import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GramLimits, listGrams } from './list-grams.ts';
import { passageOf, workOf } from './sample-works.ts';
import { tokenStream } from './token-stream.ts';

const LIMITS: GramLimits = { listed: 3, named: 2, keys: 4 };

const texts = fc.array(
  fc.array(fc.constantFrom('of', 'the', 'state', 'power', 'soviet'), { minLength: 1, maxLength: 30 }),
  { minLength: 1, maxLength: 4 },
);

/** The stream of some notes: a break stands behind each. */
function streamOf(rows: readonly string[][]) {
  const notes = rows.map((row, index) => passageOf(`n1-${index}`, row.join(' '), { kind: 'note' }));
  return tokenStream([workOf([], notes)]);
}

test('sequences stand in order, with all places at which they begin, or the first of a common one', () => {
  fc.assert(
    fc.property(texts, (rows) => {
      const stream = streamOf(rows);
      const grams = [...listGrams(stream, LIMITS)];
      const names = grams.map(({ gram }) => gram);
      expect(names).toEqual([...new Set(names)].sort());
      for (const { gram, count, positions, isCommon } of grams) {
        const keys = gram.split(' ');
        const begins = [...stream.keys.keys()].filter((at) =>
          keys.every((key, index) => stream.names[stream.keys[at + index] ?? -1] === key),
        );
        expect(count).toBe(begins.length);
        expect(isCommon).toBe(count > LIMITS.listed && keys.length < LIMITS.keys);
        expect(Array.from(positions)).toEqual(isCommon ? begins.slice(0, LIMITS.named) : begins);
      }
    }),
  );
});

test('every row of words holds a listed sequence, or all of it is common', () => {
  fc.assert(
    fc.property(
      texts,
      fc.nat(3),
      fc.nat(29),
      fc.integer({ min: 1, max: 8 }),
      (rows, which, start, length) => {
        const stream = streamOf(rows);
        const grams = new Map([...listGrams(stream, LIMITS)].map((one) => [one.gram, one]));
        const row = streamOf([(rows[which % rows.length] ?? []).slice(start, start + length)]);
        const keys = Array.from(row.keys).flatMap((key) => row.names[key] ?? []);
        const parts = keys.flatMap((_, from) =>
          keys.slice(from).map((__, index) => keys.slice(from, from + index + 1).join(' ')),
        );
        const isListed = parts.some((part) => grams.get(part)?.isCommon === false);
        const isCommon = parts.every((part) => grams.get(part)?.isCommon === true);
        expect(isListed || isCommon).toBe(true);
      },
    ),
  );
});
