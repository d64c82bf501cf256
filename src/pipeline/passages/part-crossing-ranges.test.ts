import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormRange } from '../../model/token.ts';
import { partCrossingRanges } from './part-crossing-ranges.ts';

const title = (start: number, end: number): FormRange => ({
  group: 'title 1',
  kind: 'emphasis',
  inferred: true,
  start,
  end,
});
const note = (start: number, end: number): FormRange => ({
  group: 'ruling 3',
  kind: 'editor-note',
  text: 'So printed.',
  start,
  end,
});
/** A text without a space in it. */
const WORD = 'x'.repeat(60);
const stretches = (ranges: readonly FormRange[]) => ranges.map(({ start, end }) => [start, end]);

test('a title into which ruled words reach is parted at their edge', () => {
  expect(stretches(partCrossingRanges([title(0, 10), note(5, 20)], [], WORD))).toEqual([
    [5, 20],
    [0, 5],
    [5, 10],
  ]);
});

test('a piece of a title has no space at its ends, and a stop alone is none', () => {
  const text = '(Krupskaya, Memories of Lenin. (1930)';
  const crossed = [title(12, 30), note(1, 20)];
  expect(stretches(partCrossingRanges(crossed, [], text)).slice(1)).toEqual([
    [12, 20],
    [21, 30],
  ]);
  expect(stretches(partCrossingRanges([title(12, 30), note(1, 29)], [], text)).slice(1)).toEqual([[12, 29]]);
});

test('a title that holds ruled words, or stands in them, stays whole', () => {
  expect(stretches(partCrossingRanges([title(0, 10), note(5, 10)], [], WORD))).toEqual([
    [5, 10],
    [0, 10],
  ]);
  expect(stretches(partCrossingRanges([title(5, 10), note(0, 20)], [], WORD))).toEqual([
    [0, 20],
    [5, 10],
  ]);
});

test('ruled words that begin within a doubtful word begin with it', () => {
  expect(stretches(partCrossingRanges([note(5, 20)], [{ start: 2, end: 8 }], WORD))).toEqual([[2, 20]]);
});

test('what stages infer covers the same characters as before and crosses nothing that is ruled', () => {
  const range = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 }));
  fc.assert(
    fc.property(range, range, ([a, length], [b, other]) => {
      const [ruled, ...titles] = partCrossingRanges([title(a, a + length), note(b, b + other)], [], WORD);
      const covered = titles.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, k) => start + k),
      );
      expect(covered).toEqual(Array.from({ length }, (_, k) => a + k));
      for (const { start, end } of titles) {
        const [first, second] =
          start < (ruled?.start ?? 0) ? [{ start, end }, ruled] : [ruled ?? { start, end }, { start, end }];
        const isApart = (first?.end ?? 0) <= (second?.start ?? 0);
        const isNested = first?.start === second?.start || (first?.end ?? 0) >= (second?.end ?? 0);
        expect(isApart || isNested).toBe(true);
      }
    }),
  );
});
