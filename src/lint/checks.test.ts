import { describe, expect, test } from 'vitest';
import { CHECKS } from './checks.ts';
import { exampleWork } from './example-work.ts';
import { textsOf } from './linted-work.ts';

describe.each(CHECKS)('$code $name', ({ find, fires, keepsStill }) => {
  test('fires on its example, at words of it', () => {
    const edition = exampleWork(fires);
    const hits = find(edition);
    expect(hits.length).toBeGreaterThan(0);
    for (const { at, start, end } of hits) {
      const text = textsOf(edition).find(({ id }) => id === at)?.text ?? '';
      expect(text.slice(start, end).trim()).not.toBe('');
    }
  });

  test('keeps still on what is like it and printed so', () => {
    const edition = exampleWork(keepsStill);
    expect(
      find(edition).map(({ at, start, end }) =>
        textsOf(edition)
          .find(({ id }) => id === at)
          ?.text.slice(start, end),
      ),
    ).toEqual([]);
  });
});

test('no code and no name is given to a second check', () => {
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});
