import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignBetter, alignTexts, countDifferences } from './align-texts.ts';
import { UNDECIDABLE } from './fold-typography.ts';
import { noteMark } from './note-mark.ts';

const differences = (gold: string, window: string) => countDifferences(alignTexts(gold, window));

test('what stands before and after the page costs nothing', () => {
  expect(differences('the seventh party congress', 'As was said, the seventh party congress met.')).toBe(0);
});

test('"Smimov" for "Smirnov" is one letter lost and one wrong', () => {
  expect(differences('V. Smirnov.', 'and V. Smimov. The')).toBe(2);
});

test('an undecidable reading takes up a word of any length', () => {
  for (const word of ['Obolensky', 'Osinsky', 'O']) {
    expect(differences(`Bukharin, ${UNDECIDABLE}, Radek`, `were Bukharin, ${word}, Radek and`)).toBe(0);
  }
});

test('nothing in the place of an undecidable reading costs one character, the one that it takes up', () => {
  expect(differences(`Bukharin, ${UNDECIDABLE}, Radek`, 'were Bukharin, , Radek and')).toBe(1);
});

test('a note mark pairs with a wrong note mark rather than with a letter', () => {
  const steps = alignTexts(`feud.${noteMark('1')} Martov`, `feud.${noteMark('4')}, Martov`);
  expect(steps).toContainEqual({ gold: noteMark('1'), text: noteMark('4') });
});

test('the steps spell the page on one side and a stretch of the edition on the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', noteMark('1')), maxLength: 40 });
  fc.assert(
    fc.property(text, text, (gold, window) => {
      const steps = alignTexts(gold, window);
      expect(steps.map((step) => step.gold).join('')).toBe(gold);
      expect(window).toContain(steps.map((step) => step.text).join(''));
    }),
  );
});

test('a page inside the edition has no difference, and cutting k characters out of it makes at most k', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, words, words, fc.nat(29), fc.nat(5), (before, gold, after, at, count) => {
      expect(differences(gold, before + gold + after)).toBe(0);
      const cut = gold.slice(0, at) + gold.slice(at + count);
      expect(differences(gold, before + cut + after)).toBeLessThanOrEqual(count);
    }),
  );
});

test('an alignment is better than another just where it has fewer differences, and then it is the cheapest', () => {
  const unit = fc.constantFrom('a', 'b', ' ', UNDECIDABLE, noteMark('1'));
  const text = fc.string({ unit, maxLength: 40 });
  fc.assert(
    fc.property(text, text, fc.nat(20), (gold, window, others) => {
      const steps = alignTexts(gold, window);
      expect(alignBetter(gold, window, others)).toEqual(countDifferences(steps) < others ? steps : undefined);
    }),
  );
});

test('where hundreds of letters differ the cheapest way is found as well', () => {
  // Beyond every bound that is tried first.
  expect(differences('a'.repeat(300), `${'b'.repeat(200)}${'a'.repeat(20)}`)).toBe(280);
  expect(differences('ab'.repeat(200), `xx${'ac'.repeat(200)}xx`)).toBe(200);
});
