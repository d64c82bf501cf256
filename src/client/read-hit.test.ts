import { expect, test } from 'vitest';
import type { AddressList } from '../edition/address-list.ts';
import { excerpt } from './excerpt.ts';
import { type FoundRecord, readHit } from './read-hit.ts';
import { readQuery } from './read-query.ts';

const content =
  'The attitude of the Soviet was described by Lenin as a voluntary surrender of state power. The fact gave rise to the so-called dual power.';

const list: AddressList = {
  pages: [],
  works: [
    {
      id: 'carr-1950',
      address: '/carr-1950/',
      name: 'The Bolshevik Revolution, vol. I',
      chapters: [
        {
          address: '/carr-1950/from-february-to-october/',
          name: 'Chapter 4: From February to October',
        },
      ],
      pages: '/carr-1950/p/',
      folios: ['70', '71'],
    },
  ],
};

const record = (more: Partial<FoundRecord> = {}): FoundRecord => ({
  content,
  raw_url: '/carr-1950/from-february-to-october/?pages=71.16#p70-1',
  filters: { work: ['carr-1950'] },
  locations: [],
  ...more,
});

const hitIn = (found: FoundRecord, query: string) => readHit(found, readQuery(query), list);

test('a hit names the book, the chapter and the passage', () => {
  expect(hitIn(record({ locations: [4] }), 'soviet')).toMatchObject({
    work: 'carr-1950',
    book: 'The Bolshevik Revolution, vol. I',
    chapter: 'Chapter 4: From February to October',
    passage: 'p70-1',
  });
});

test('a hit after the page break belongs to the page on which the word stands', () => {
  const before = hitIn(record({ locations: [4] }), 'soviet');
  const after = hitIn(record({ locations: [23] }), 'dual');
  expect([before?.folio, before?.place]).toEqual(['70', 'p. 70']);
  expect([after?.folio, after?.place]).toEqual(['71', 'p. 71']);
});

test('a hit in a note names page and note', () => {
  const raw_url = '/carr-1950/from-february-to-october/?note=2#n70-2';
  const hit = hitIn(record({ raw_url, locations: [4] }), 'soviet');
  expect(hit?.place).toBe('p. 70, n. 2');
});

test('the address leads to the passage and says which words to mark there', () => {
  expect(hitIn(record({ locations: [4] }), 'Soviets')?.address).toBe(
    '/carr-1950/from-february-to-october/#p70-1&hl=soviet',
  );
  expect(hitIn(record(), '“dual power”')?.address).toBe(
    '/carr-1950/from-february-to-october/#p70-1&hl=%22dual%20power%22',
  );
});

test('a phrase that the passage holds only in other forms is no hit', () => {
  expect(hitIn(record({ locations: [12, 14] }), '"surrender of states"')).toBeUndefined();
});

test('a record that lacks one of the words is no hit', () => {
  expect(hitIn(record({ locations: [4] }), 'soviet tchitcherin')).toBeUndefined();
});

test('the excerpt is the sentence of the first place, its words marked', () => {
  const hit = hitIn(record({ locations: [23, 24] }), 'dual power');
  expect(hit?.excerpt).toEqual([
    { words: 'The fact gave rise to the so-called ', isMarked: false },
    { words: 'dual power.', isMarked: true },
  ]);
});

test('an initial ends no sentence; a long sentence is cut and shows so', () => {
  expect(
    excerpt(['So', 'V.', 'I.', 'Lenin', 'said.', 'Then'], [3], 3)
      .map(({ words }) => words)
      .join(''),
  ).toBe('So V. I. Lenin said.');
  const long = Array.from({ length: 200 }, (_, index) => `word${index}`);
  const cut = excerpt(long, [100], 100);
  expect(cut[0]?.words.startsWith('… word70')).toBe(true);
  expect(cut.at(-1)?.words).toBe(' …');
});

test('a range of years stands closed, as in print', () => {
  expect(
    excerpt(['in', '1917–', '1923.'], [0], 0)
      .map(({ words }) => words)
      .join(''),
  ).toBe('in 1917–1923.');
});

test('a dash that the index joined to its word stands free again', () => {
  expect(
    excerpt(['party—', 'and', 'Soviets.'], [1], 1)
      .map(({ words }) => words)
      .join(''),
  ).toBe('party — and Soviets.');
});

test('common words are not marked where others were asked for, nor do they choose the sentence', () => {
  const hit = hitIn(record({ locations: [0, 3, 23] }), 'the dual');
  expect(hit?.excerpt.filter(({ isMarked }) => isMarked)).toEqual([{ words: 'dual ', isMarked: true }]);
  expect(hit?.address).toMatch(/#[^&]+&hl=dual$/);
});

test('the excerpt is taken where most of the words stand together', () => {
  const far = `Power was lost. ${'More was said of it. '.repeat(8)}Then came dual power.`;
  const locations = [
    0,
    ...far.split(' ').flatMap((word, index) => (/^(dual|power\.)/.test(word) ? [index] : [])),
  ];
  const hit = hitIn(record({ content: far, locations }), 'power dual');
  expect(hit?.excerpt.map(({ words }) => words).join('')).toBe('Then came dual power.');
});
