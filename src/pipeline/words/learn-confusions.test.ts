import { describe, expect, test } from 'vitest';
import { differenceOf, findLessons, learnConfusions, type ReadingPair } from './learn-confusions.ts';

const words = new Set([
  'against',
  'political',
  'policies',
  'beginning',
  'moscow',
  'translation',
  'translated',
]);
const isWord = (form: string) => words.has(form.toLowerCase());
const counted = (forms: Record<string, number>) => new Map(Object.entries(forms));
const printed = { against: 40, political: 30, policies: 20, beginning: 9, Moscow: 30 };
const learn = (pairs: readonly ReadingPair[], counts = counted(printed)) =>
  learnConfusions(
    pairs.map((pair) => ({ pair, misreadings: differenceOf(pair) })),
    counts,
  );
const costOf = (read: string, letters: string, pairs: readonly ReadingPair[]) =>
  learn(pairs)
    .printedFor(read)
    .find((learnt) => learnt.printed === letters)?.cost;

describe('lessons', () => {
  test('a form that is no word teaches with the one common word near it (carr-1950:1386)', () => {
    expect(findLessons(counted({ ...printed, agamst: 3, pohtical: 2 }), isWord)).toEqual([
      { form: 'agamst', word: 'against', count: 3 },
      { form: 'pohtical', word: 'political', count: 2 },
    ]);
  });

  test('a form between two words teaches nothing', () => {
    expect(findLessons(counted({ translation: 9, translated: 9, translat: 1 }), isWord)).toEqual([]);
  });

  test('a long word of the lists teaches though the witness never has it right (carr-1950:7286)', () => {
    const found = findLessons(counted({ Konstitutm: 6 }), isWord, ['konstitutsii', 'partii']);
    expect(found).toEqual([{ form: 'konstitutm', word: 'konstitutsii', count: 6 }]);
  });

  test('a form as common as the word is a word of its own', () => {
    expect(findLessons(counted({ against: 9, agamst: 9 }), isWord)).toEqual([]);
  });

  test('a word, and a heading in capitals, teach nothing', () => {
    expect(findLessons(counted({ ...printed, PREFATC: 1, POLITICAI: 1 }), isWord)).toEqual([]);
  });

  test('what differs is told without what is common to both', () => {
    expect(differenceOf({ form: 'agamst', word: 'against', count: 1 })).toEqual([
      { read: 'm', printed: 'in' },
    ]);
    expect(differenceOf({ form: 'whIch', word: 'which', count: 1 })).toEqual([{ read: 'I', printed: 'i' }]);
  });
});

describe('costs', () => {
  const lessons = [
    { form: 'agamst', word: 'against', count: 4 },
    { form: 'begmning', word: 'beginning', count: 2 },
  ];

  test('a confusion that is met costs less than the same one in a witness that shows none', () => {
    expect(costOf('m', 'in', lessons)).toBeLessThan(costOf('m', 'in', []) ?? 0);
  });

  test('shapes that are not alike must be met in two words: Moscou is no Moscow (carr-1950:8050)', () => {
    expect(costOf('u', 'w', [{ form: 'moscou', word: 'moscow', count: 3 }])).toBeUndefined();
  });

  test('what is read is about as wide as what is printed', () => {
    const wide = [
      { form: 'polix', word: 'political', count: 2 },
      { form: 'polix', word: 'policies', count: 2 },
      { form: 'umon', word: 'common', count: 4 },
      { form: 'umand', word: 'command', count: 4 },
    ];
    expect(costOf('u', 'com', wide)).toBeUndefined();
  });

  test('a clean witness makes every letter like no other', () => {
    expect(learn([]).anyLetter).toBeGreaterThan(learn([]).printedFor('m')[0]?.cost ?? 0);
  });
});
