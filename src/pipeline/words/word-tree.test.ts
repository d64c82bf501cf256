import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Confusions } from './learn-confusions.ts';
import { bareLetters, findReadings, growTree } from './word-tree.ts';

const costs: Record<string, { printed: string; cost: number }[]> = {
  m: [{ printed: 'in', cost: 3 }],
  z: [{ printed: 'i', cost: 5 }],
  I: [{ printed: 'i', cost: 3 }],
};
const confusions: Confusions = { printedFor: (read) => costs[read] ?? [], anyLetter: 10, areUsual: true };
const limits = { cost: 20, strangers: 0 };
const words = ['against', 'counted', 'sochineniya', 'council', 'counsel', 'émigré', 'Lenin'];
const tree = growTree(words);
const readingsOf = (form: string, strangers = 0) =>
  findReadings(tree, form, confusions, { ...limits, strangers }).map(({ word, cost }) => [word, cost]);

describe('readings', () => {
  test('a word is found by its confusions, a capital at its head is none', () => {
    expect(readingsOf('Agamst')).toEqual([['against', 3]]);
    expect(readingsOf('LenIn')).toEqual([['lenin', 3]]);
  });

  test('a confusion that returns in one word is cheaper: its face is misread so (carr-1950:1152)', () => {
    expect(readingsOf('Sochznenzya')).toEqual([['sochineniya', 7.5]]);
  });

  test('a sign inside a word hides a letter (carr-1950:2201)', () => {
    expect(readingsOf('counc!l')).toEqual([['council', 3]]);
  });

  test('a letter like no other is suffered only where it may be, and never in the ending', () => {
    expect(readingsOf('cauncil')).toEqual([]);
    expect(readingsOf('cauncil', 1)).toEqual([['council', 10]]);
    expect(readingsOf('councit', 1)).toEqual([]);
  });

  test('accents do not count', () => {
    expect(readingsOf('emigre')).toEqual([['emigre', 0]]);
    expect(bareLetters('manœuvre')).toBe('manoeuvre');
  });

  test('nothing dearer than the limit is found', () => {
    expect(findReadings(tree, 'Sochznenzya', confusions, { cost: 7, strangers: 0 })).toEqual([]);
  });
});

test('every word reads itself at no cost, whatever else the tree holds', () => {
  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, (others, own) => {
      const [first] = findReadings(growTree([...others, own]), own, confusions, limits);
      expect(first).toMatchObject({ word: own, cost: 0, misreadings: [] });
    }),
  );
});

test('the misreadings of a reading turn the word into the form', () => {
  const letters = fc.array(fc.constantFrom('a', 'in', 'i', 'm', 'o'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(letters, (parts) => {
      const printed = parts.join('');
      const read = parts.map((part) => (part === 'in' ? 'm' : part === 'i' ? 'z' : part)).join('');
      const found = findReadings(growTree([printed]), read, confusions, { cost: 99, strangers: 0 });
      expect(found.map(({ word }) => word)).toEqual([printed]);
    }),
  );
});
