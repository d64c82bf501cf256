import { beforeEach, expect, test, vi } from 'vitest';
import { type HitWalk, keepWalk, keptWalk } from './hit-walk.ts';
import { HIT_WALK } from './remembered.ts';

const walk: HitWalk = {
  asked: 'dual power',
  search: '/search/#q=dual+power',
  hits: ['/w/c/#p1-1&hl=dual&at=0'],
};
let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

test('the hits of a search are there on the next page', () => {
  keepWalk(walk);
  expect(keptWalk()).toEqual(walk);
  expect([...kept.keys()]).toEqual([HIT_WALK.key]);
});

test('what is kept in another form is no list of hits', () => {
  for (const other of ['', 'null', '[]', '{"hits":[]}']) {
    kept.set(HIT_WALK.key, other);
    expect(keptWalk()).toBeUndefined();
  }
});

test('a browser that keeps nothing opens the hit all the same', () => {
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => keepWalk(walk)).not.toThrow();
  expect(keptWalk()).toBeUndefined();
});
