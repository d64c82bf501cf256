import { expect, test } from 'vitest';
import { splitAtPages } from './split-at-pages.ts';

const kept = (citation: string) => splitAtPages(citation).filter((_, index) => index % 2 === 1);

test.each([
  [
    'chap. 4 in <i>The Revolution 1917-1923</i>, vol. 1 (Macmillan, 1950), 70–101,',
    ['chap. 4', '1917-1923', 'vol. 1', '70–101'],
  ],
  ['pp. v–viii, p. 61, n. 2. Text: On a Site, version 1.0', ['pp. v–viii', 'p. 61', 'n. 2']],
])('no line breaks pages, notes or volumes of a citation: %s', (citation, pieces) => {
  expect(kept(citation)).toEqual(pieces);
  expect(splitAtPages(citation).join('')).toBe(citation);
});

test('what has figures and is no number of a page is left alone, an address among it', () => {
  expect(kept('/carr-1950/p/71/#p71-1, version 1.0 of 2026-11-23, (1921).')).toEqual([]);
});
