import { expect, test } from 'vitest';
import { groupHits, inBookOrder } from './group-hits.ts';

test('chapters stand in the order of their best hits, each once', () => {
  const hits = ['two', 'one', 'two', 'three'].map((chapter, order) => ({ chapter, order }));
  expect(groupHits(hits).map(({ chapter, hits }) => [chapter, hits.map(({ order }) => order)])).toEqual([
    ['two', [0, 2]],
    ['one', [1]],
    ['three', [3]],
  ]);
});

test('in the order of the books a hit of the first page comes first, however good the others', () => {
  expect(inBookOrder([{ order: 9 }, { order: 0 }, { order: 4 }])).toEqual([
    { order: 0 },
    { order: 4 },
    { order: 9 },
  ]);
});
