import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Misreading } from './learn-misreadings.ts';
import { applyPlants, type PlantKind, plantErrors, type SoundWord } from './plant-errors.ts';

// carr-1950:2627-2629, as printed.
const TEXT =
  'Of all the leading Russian social-democrats, Trotsky was the\nonly one to play a conspicuous part in the events of the 1905\nrevolution. It was therefore natural that he should be strongly';
const MISREADINGS: readonly Misreading[] = [
  { printed: 'h', read: 'b', count: 4 },
  { printed: 'n', read: 'u', count: 30 },
  { printed: 'li', read: 'h', count: 2 },
  { printed: '0', read: 'o', count: 3 },
];
const wordsOf = (text: string): SoundWord[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    text: word,
    kind: /\d/.test(word) ? 'figures' : 'body',
  }));
const wanted = fc.record({ body: fc.nat(40), notes: fc.nat(3), figures: fc.nat(3) });
const texts = fc
  .array(fc.constantFrom('the', 'nation', 'politics', '1905', 'x', '\n', 'chosen'), { maxLength: 40 })
  .map((words) => words.join(' '));

test('planted errors leave the number of lines, and everything that is not planted', () => {
  fc.assert(
    fc.property(texts, wanted, fc.integer(), (text, counts, seed) => {
      const plants = plantErrors(wordsOf(text), MISREADINGS, counts, seed);
      const { text: planted, starts } = applyPlants(text, plants);
      expect(planted.split('\n')).toHaveLength(text.split('\n').length);
      let undone = planted;
      for (const [index, plant] of [...plants.entries()].toReversed()) {
        const at = starts[index] ?? -1;
        expect(undone.startsWith(plant.planted, at)).toBe(true);
        undone = undone.slice(0, at) + plant.received + undone.slice(at + plant.planted.length);
      }
      expect(undone).toBe(text);
    }),
  );
});

test('the same seed plants the same errors, in the order of the text and none twice in a word', () => {
  fc.assert(
    fc.property(texts, wanted, fc.integer(), (text, counts, seed) => {
      const plants = plantErrors(wordsOf(text), MISREADINGS, counts, seed);
      expect(plantErrors(wordsOf(text), MISREADINGS, counts, seed)).toEqual(plants);
      const starts = plants.map(({ start }) => start);
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }),
  );
});

test('no more are planted than are wanted of each kind, and each is a misreading of its word', () => {
  fc.assert(
    fc.property(texts, wanted, fc.integer(), (text, counts, seed) => {
      const plants = plantErrors(wordsOf(text), MISREADINGS, counts, seed);
      for (const kind of ['body', 'notes', 'figures'] as const satisfies PlantKind[])
        expect(plants.filter((one) => one.kind === kind).length).toBeLessThanOrEqual(counts[kind]);
      for (const { received, planted } of plants) {
        const forms = MISREADINGS.flatMap(({ printed, read }) =>
          [...received.matchAll(new RegExp(printed, 'g'))].map(
            ({ index }) => received.slice(0, index) + read + received.slice(index + printed.length),
          ),
        );
        expect(forms).toContain(planted);
      }
    }),
  );
});

test('another seed plants other errors, and a number takes only what is misread in numbers', () => {
  const plant = (seed: number) =>
    plantErrors(wordsOf(TEXT), MISREADINGS, { body: 3, notes: 0, figures: 1 }, seed);
  expect(plant(1)).toHaveLength(4);
  expect(plant(1).filter(({ kind }) => kind === 'figures')).toMatchObject([{ planted: '19o5' }]);
  expect([2, 3, 4].some((seed) => JSON.stringify(plant(seed)) !== JSON.stringify(plant(1)))).toBe(true);
});
