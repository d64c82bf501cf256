import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import type { PageMap, PageRecord } from '../model/page-map.ts';
import { PLAIN } from '../model/passage.ts';
import { pageFills } from './page-fill.ts';

const chapter: Chapter = {
  work: 'smith-1920',
  slug: 'one',
  order: 1,
  kind: 'chapter',
  title: 'One',
  shortTitle: 'One',
  pages: { first: '3', last: '5' },
  passages: [
    {
      ...PLAIN,
      id: 'p3-1',
      kind: 'paragraph',
      text: 'Four words stand here, three on the next.',
      pageBreaks: [{ offset: 23, folio: '4' }],
      noteRefs: [{ offset: 10, mark: '1', note: 'n3-1' }],
    },
  ],
  notes: [{ ...PLAIN, id: 'n3-1', label: '1', folio: '3', text: 'Two words.' }],
};

const page = (folio: string, status: PageRecord['status'], slug?: string): PageRecord => ({
  folio,
  status,
  evidence: 'inferred',
  ...(slug !== undefined && { chapter: slug }),
});
const pageMap: PageMap = {
  work: 'smith-1920',
  witness: '',
  scans: 2,
  pages: [
    page('2', 'blank'),
    page('3', 'present', 'one'),
    page('4', 'present', 'one'),
    page('5', 'lacuna', 'one'),
  ],
};

test('the words of a page are those that stand on it, its notes apart; a missing page has none', () => {
  expect(pageFills({ pageMap, chapters: [chapter] })).toEqual([
    { folio: '2', status: 'blank' },
    { folio: '3', status: 'present', chapter: 'one', words: { text: 4, notes: 2 } },
    { folio: '4', status: 'present', chapter: 'one', words: { text: 4, notes: 0 } },
    { folio: '5', status: 'lacuna', chapter: 'one' },
  ]);
});

test('of a work that is not shown no words are counted', () => {
  expect(pageFills({ pageMap, chapters: [] }).some(({ words }) => words !== undefined)).toBe(false);
});
