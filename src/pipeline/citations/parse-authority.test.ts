import { expect, test } from 'vitest';
import { parseAuthority } from './parse-authority.ts';

test('a line is a work with its forms of title and author, its volumes and their parts', () => {
  const line = "a-b\tBor'ba / Bor'ba za\tbook\tru\tL. A / A\ti-xxi; parts ii, iii\town\tCC0-1.0\twhy";
  expect(parseAuthority(`# head\n\n${line}\n`, 'list')).toEqual([
    {
      id: 'a-b',
      titles: ['Bor’ba', 'Bor’ba za'],
      kind: 'book',
      language: 'ru',
      authors: ['L. A', 'A'],
      volumes: 21,
      parted: [2, 3],
    },
  ]);
});

test('a line without its reason is refused with its place', () => {
  expect(() => parseAuthority('a\tB\tbook\tru\t-\t-\town\tCC0-1.0', 'list.tsv')).toThrow(
    /list\.tsv:1 {2}incomplete-authority-line/,
  );
});
