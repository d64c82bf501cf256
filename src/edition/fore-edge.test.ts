import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContentsPart } from './contents.ts';
import { EDGE, edgeMarks, edgeRows, edgeScale, edgeStretches } from './fore-edge.ts';
import type { PageFill } from './page-fill.ts';
import { pageFilled, pagesFilled } from './wording.ts';

const page = (folio: string, chapter: string, text = 300, notes = 0): PageFill => ({
  folio,
  status: 'present',
  chapter,
  words: { text, notes },
});
const blank = (folio: string): PageFill => ({ folio, status: 'blank' });
const missing = (folio: string, chapter: string): PageFill => ({ folio, status: 'lacuna', chapter });
const folios = (pages: readonly PageFill[]) => pages.map(({ folio }) => folio).join(' ');

test('a half-title and its back stand before the chapter that they open, and what follows the last text behind it', () => {
  const pages = [page('101', 'four'), blank('102'), blank('103'), page('105', 'five'), blank('106')];
  expect(
    edgeStretches(pages).map(({ chapter, before, pages: own }) => [chapter, folios(before), folios(own)]),
  ).toEqual([
    ['four', '', '101'],
    ['five', '102 103', '105 106'],
  ]);
});

test('a blank page inside a chapter keeps its place', () => {
  const [only] = edgeStretches([page('1', 'one'), blank('2'), page('3', 'one')]);
  expect(folios(only?.pages ?? [])).toBe('1 2 3');
});

test('a missing page is drawn as tall as a usual one, a page without text not at all', () => {
  const pages = [
    page('1', 'a', 200),
    page('2', 'a', 300, 100),
    page('3', 'a', 600),
    missing('4', 'a'),
    blank('5'),
  ];
  expect(edgeMarks(pages, edgeScale(pages)).map(({ above, below }) => [above, below])).toEqual([
    [10, 0],
    [15, 5],
    [30, 0],
    [15, 0],
    [0, 0],
  ]);
});

test('where the text is not shown all pages are alike', () => {
  const pages: PageFill[] = ['1', '2'].map((folio) => ({ folio, status: 'present', chapter: 'a' }));
  expect(new Set(edgeMarks(pages, edgeScale(pages)).map(({ above }) => above)).size).toBe(1);
});

const part = (number: string | undefined, ...slugs: string[]): ContentsPart => ({
  part: number === undefined ? undefined : { number, title: '' },
  chapters: slugs.map((slug) => ({
    record: {
      work: '',
      slug,
      order: 1,
      kind: 'chapter',
      title: '',
      shortTitle: '',
      pages: { first: '1', last: '1' },
    },
    sections: [],
  })),
});

test('the preface stands in the row of the first part, and between chapters there is room for a page', () => {
  const pages = [page('v', 'preface'), page('1', 'one'), page('2', 'two'), blank('3'), page('4', 'three')];
  const rows = edgeRows(
    [part(undefined, 'preface'), part('I', 'one', 'two'), part('II', 'three')],
    edgeStretches(pages),
    edgeScale(pages),
  );
  expect(
    rows.map(({ chapters, width }) => [
      chapters.map((marks) => marks.map(({ folio, x }) => `${folio}@${x / EDGE.page}`)),
      width / EDGE.page,
    ]),
  ).toEqual([
    [[['v@0'], ['1@2'], ['2@4']], 5],
    [[['3@0', '4@1']], 2],
  ]);
});

test('a book without parts is one row', () => {
  const pages = [page('2', 'foreword'), page('3', 'text')];
  expect(edgeRows([part(undefined, 'foreword', 'text')], edgeStretches(pages), edgeScale(pages)).length).toBe(
    1,
  );
});

test('no page is lost or drawn twice, and no mark leaves its room', () => {
  const book = fc.array(
    fc.record({
      status: fc.constantFrom('present', 'lacuna', 'blank'),
      chapter: fc.nat(5),
      text: fc.nat(600),
      notes: fc.nat(600),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(book, (drawn) => {
      const pages = drawn
        .sort((a, b) => a.chapter - b.chapter)
        .map(({ status, chapter, text, notes }, index): PageFill => {
          if (status === 'blank') return blank(String(index));
          if (status === 'lacuna') return missing(String(index), `c${chapter}`);
          return page(String(index), `c${chapter}`, text, notes);
        });
      fc.pre(pages.some(({ chapter }) => chapter !== undefined));
      const scale = edgeScale(pages);
      const all = edgeStretches(pages).flatMap(({ before, pages: own }) => [...before, ...own]);
      expect(folios(all)).toBe(folios(pages));
      for (const { above, below } of edgeMarks(all, scale)) {
        expect(above).toBeLessThanOrEqual(EDGE.above);
        expect(below).toBeLessThanOrEqual(EDGE.below);
      }
    }),
  );
});

test('who does not see the marks is told the same, by the page and by the chapter', () => {
  expect(pageFilled(page('61', 'a', 372, 35))).toBe('p. 61: 407 words, 35 in notes');
  expect(pageFilled(missing('141', 'a'))).toBe('p. 141: missing');
  expect(pageFilled({ folio: '7', status: 'present', chapter: 'a' })).toBe('p. 7');
  expect(pagesFilled([page('140', 'a', 1000, 20), missing('141', 'a')])).toBe(
    '2 printed pages, 1,020 words, 20 in notes; missing: 141.',
  );
  expect(pagesFilled([{ folio: '7', status: 'present' }])).toBe('1 printed page.');
});
