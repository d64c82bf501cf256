import { expect, test } from 'vitest';
import { coverOf } from './cover.ts';

const pages = (count: number) => ({
  pages: Array.from({ length: count }, (_, index) => ({
    folio: String(index + 1),
    status: 'present' as const,
    evidence: 'inferred' as const,
  })),
});
const lines = (title: string) =>
  coverOf({ title }, pages(1)).title.map(({ words, kind }) => `${kind}: ${words}`);

test('a title stands in lines: before a colon, behind it, and years at its end', () => {
  expect(lines('A History of Paper')).toEqual(['main: A History of Paper']);
  expect(lines('Paper: Rag or Wood?')).toEqual(['main: Paper:', 'second: Rag or Wood?']);
  expect(lines('The Paper Mills 1817-1823')).toEqual(['main: The Paper Mills', 'years: 1817-1823']);
  expect(lines('Paper: The Mills, 1817')).toEqual(['main: Paper:', 'second: The Mills', 'years: 1817']);
});

test('a title that is a year stays whole', () => {
  expect(lines('1905')).toEqual(['main: 1905']);
  expect(lines('1905 and After')).toEqual(['main: 1905 and After']);
});

test('the large sign is the volume, else the mark at the end of the title, else its first letter', () => {
  expect(coverOf({ title: 'Paper?', volume: 'II' }, pages(1)).sign).toBe('II');
  expect(coverOf({ title: 'Rag or Wood?' }, pages(1)).sign).toBe('?');
  expect(coverOf({ title: '“Rags”' }, pages(1)).sign).toBe('R');
});

test('up to 48 pages it is a pamphlet, above a book', () => {
  expect(coverOf({ title: 'Paper' }, pages(48)).format).toBe('pamphlet');
  expect(coverOf({ title: 'Paper' }, pages(49)).format).toBe('book');
});
