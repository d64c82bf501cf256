import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFindings, type PlacedFinding } from './compare-findings.ts';

const finding = (start: number, end: number, effect: string): PlacedFinding => ({
  folio: '57',
  line: 2649,
  kind: effect.split(' ')[0] as PlacedFinding['kind'],
  certainty: 'certain',
  why: 'sense',
  now: 'ancestry.',
  effect,
  start,
  end,
  at: '2650:1',
  reading: 'ancestry.',
  printed: effect,
});

test('findings agree that do the same to the same words', () => {
  const [a, b] = [finding(10, 20, 'reading ancestry:'), finding(10, 20, 'reading ancestry:')];
  expect(compareFindings([a], [b])).toEqual({ agreed: [{ a, b }], open: [] });
});

test('different corrections of the same words are one open place', () => {
  const [a, b] = [finding(10, 20, 'reading ancestry:'), finding(15, 20, 'reading ancestry;')];
  expect(compareFindings([a], [b])).toEqual({ agreed: [], open: [{ a: [a], b: [b] }] });
});

test('a paragraph that begins at a word is the same however many words are quoted', () => {
  const [a, b] = [finding(10, 20, 'split '), finding(10, 28, 'split ')];
  expect(compareFindings([a], [b]).agreed).toHaveLength(1);
});

test('findings of words that touch none of the others are places of their own, in the order of the book', () => {
  const [a, b] = [finding(30, 35, 'reading x'), finding(10, 20, 'reading y')];
  expect(compareFindings([a], [b]).open).toEqual([
    { a: [], b: [b] },
    { a: [a], b: [] },
  ]);
});

const one = fc
  .record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 5 }), printed: fc.constantFrom('x', 'y') })
  .map(({ start, length, printed }) => finding(start, start + length, `reading ${printed}`));
const list = fc.uniqueArray(one, {
  maxLength: 12,
  selector: ({ start, end, effect }) => `${start} ${end} ${effect}`,
});

test('who is the first reader does not matter to what agrees, and no finding is lost', () => {
  fc.assert(
    fc.property(list, list, (a, b) => {
      const [there, back] = [compareFindings(a, b), compareFindings(b, a)];
      const places = (agreed: typeof there.agreed) =>
        agreed.map(({ a: { start, end, effect } }) => `${start} ${end} ${effect}`).sort();
      expect(places(back.agreed)).toEqual(places(there.agreed));
      const all = [
        ...there.agreed.flatMap((pair) => [pair.a, pair.b]),
        ...there.open.flatMap((place) => [...place.a, ...place.b]),
      ];
      expect(new Set(all)).toEqual(new Set([...a, ...b]));
      expect(all).toHaveLength(a.length + b.length);
    }),
  );
});
