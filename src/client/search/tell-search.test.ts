import { expect, test } from 'vitest';
import type { QuotationPlace } from '../../search/answers.ts';
import {
  byWord,
  type Tally,
  type ToldPart,
  tellLikeness,
  tellNoWord,
  tellPlaces,
  tellTally,
  tellUnknown,
  tellWidening,
  withWord,
} from './tell-search.ts';

const plain = (parts: readonly ToldPart[]) =>
  parts.map(({ words, isWord }) => (isWord ? `*${words}*` : words)).join('');
const complete = { passages: 300, read: 300, isComplete: true };
const tally = (told: Partial<Tally>) =>
  tellTally({ within: 0, all: 0, chapters: 0, answer: complete, ...told });

test('a count is exact when all is read, and "so far" until then', () => {
  expect(tally({ within: 1, all: 1, chapters: 1 })).toBe('1 sentence in 1 chapter.');
  expect(tally({ within: 1204, all: 1204, chapters: 31 })).toBe('1,204 sentences in 31 chapters.');
  const answer = { ...complete, read: 20, isComplete: false };
  expect(tally({ within: 58, all: 58, chapters: 9, answer })).toBe('58 sentences so far, in 9 chapters.');
  expect(tally({ answer })).toBe('Searching …');
});

test('limits are counted against all that was found', () => {
  expect(tally({ within: 3, all: 58, chapters: 2 })).toBe('3 of 58 sentences in 2 chapters.');
  expect(tally({ within: 0, all: 58 })).toBe('None of the 58 sentences found is of the kind chosen.');
  expect(tally({})).toBe('Nothing found.');
});

test('a form that the books do not have is told with those that were looked for in its stead', () => {
  const also = [{ form: 'Chicherin', occurrences: 31 }];
  expect(plain(tellWidening({ asked: 'Tchitcherin', asTyped: 0, also, because: 'name' }))).toBe(
    'No hit for *Tchitcherin*; searched also *Chicherin*:\u00a031',
  );
  expect(
    plain(tellWidening({ asked: 'Chicherin', asTyped: 31, also: [...also, ...also], because: 'name' })),
  ).toBe('*Chicherin*:\u00a031; searched also *Chicherin*:\u00a031, *Chicherin*:\u00a031');
});

test('unknown words are named', () => {
  expect(plain(tellUnknown(['Xyzzy']))).toBe('*Xyzzy* stands nowhere in what is searched.');
  expect(plain(tellUnknown(['a', 'b', 'c']))).toBe('*a*, *b* and *c* stand nowhere in what is searched.');
});

test('no likeness is rounded up to "the same"', () => {
  expect(tellLikeness(99.7)).toBe('99 % alike');
  expect(tellLikeness(100)).toBe('The same words');
});

test('a word that has another spelling and other endings is told once', () => {
  const lenine = {
    asked: 'Lenin',
    asTyped: 262,
    also: [{ form: 'Lenine', occurrences: 4 }],
    because: 'name',
  } as const;
  const lenins = { ...lenine, also: [{ form: 'Lenin’s', occurrences: 56 }], because: 'inflection' } as const;
  const none = { ...lenine, asked: 'power', also: [] };
  expect(byWord([lenine, none, lenins]).map((widening) => plain(tellWidening(widening)))).toEqual([
    '*Lenin*:\u00a0262; searched also *Lenine*:\u00a04, *Lenin’s*:\u00a056',
  ]);
});

test('a misspelt word is replaced where it stands', () => {
  expect(withWord('dual goverment -soviet', 'goverment', 'government')).toBe('dual government -soviet');
  expect(withWord('Goverment', 'goverment', 'government')).toBe('government');
});

test('where nothing is to be found it is said why', () => {
  expect(tellNoWord('😀', 0)).toBe('There is no word in it.');
  expect(tellNoWord('-Lenin', 1)).toMatch(/^A minus leaves a word out/);
  expect(tellNoWord('Trotsky -Lenin', 2)).toBe('');
});

test('of the places of a quotation number and order are told, and that there are more', () => {
  const answer = (...likeness: number[]) => ({
    asked: '',
    places: likeness.map((one) => ({ likeness: one }) as QuotationPlace),
    isFound: true,
  });
  expect(tellPlaces(answer(98, 95), false)).toBe('2 places, the likest first.');
  expect(tellPlaces(answer(100, 100), true)).toBe('2 places, in the order of the books.');
  expect(tellPlaces({ ...answer(100, 100, 100, 100, 100), isMore: true }, false)).toBe(
    'More than 5 places; here the first, in the order of the books.',
  );
  expect(tellPlaces(answer(100), false)).toBe('One place.');
  expect(tellPlaces(answer(100), true)).toContain('Nowhere else');
  expect(tellPlaces(answer(97), true)).not.toContain('Nowhere else');
});
