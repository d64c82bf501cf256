import type { Cited, CitedChapter, CiteRecord } from './cite-record.ts';

/** For tests: a volume of a series, by one author. */
export const VOLUME: CiteRecord = {
  book: {
    authors: [{ given: 'A. B.', family: 'Poe' }],
    title: 'The Long Winter 1801-1812',
    volume: 'IV',
    series: { title: 'A History of the North', number: '2' },
    place: 'London',
    publisher: 'Frost & Sons',
    year: 1931,
    language: 'en-GB',
  },
  work: 'poe-1931',
  edition: { version: '1.0', date: '2026-09-03', state: 'published' },
  site: 'Old Books',
  chapters: [],
  unsure: [],
  address: '/poe-1931/',
  ways: {
    page: '/poe-1931/p/{folio}/',
    history: '/poe-1931/p/{folio}/#history-{id}',
    report: '/poe-1931/p/{folio}/?passage={id}#report',
  },
};

/** For tests: a chapter of it. */
export const CHAPTER: CitedChapter = {
  slug: 'ice',
  kind: 'chapter',
  number: '3',
  title: 'Ice and Snow',
  pages: { first: '98', last: '137' },
  address: '/poe-1931/ice/',
};

/** For tests: a pamphlet by two, with a foreword by its publisher. */
export const PAMPHLET: CiteRecord = {
  ...VOLUME,
  book: {
    authors: [
      { given: 'Ann', family: 'Roe' },
      { given: 'Bob', family: 'Roe' },
    ],
    title: 'War or Peace?',
    place: 'Leeds',
    publisher: 'The Press',
    year: 1936,
    language: 'en-GB',
  },
  work: 'roe-1936',
  edition: { version: '0.3', date: '2026-05-12', state: 'draft' },
};

/** For tests: its foreword. */
export const FOREWORD: CitedChapter = {
  slug: 'foreword',
  kind: 'foreword',
  title: 'Publisher’s Foreword',
  authors: [{ literal: 'The publisher (The Press)' }],
  pages: { first: '2', last: '2' },
  address: '/roe-1936/foreword/',
};

/** For tests: words on two pages of the volume. */
export const ON_TWO_PAGES: Cited = {
  record: VOLUME,
  chapter: CHAPTER,
  locator: { first: '137', last: '138' },
  url: 'https://example.org/poe-1931/p/137/#p137-1',
};

/** For tests: what someone else says, in a note. */
export const QUOTED_IN_NOTE: Cited = {
  record: VOLUME,
  chapter: CHAPTER,
  locator: { first: '101', last: '101', notes: ['2', '2'] },
  quoted: { speaker: 'the tenth congress' },
  url: 'https://example.org/poe-1931/p/101/#n101-2',
};

/** For tests: the whole chapter. */
export const WHOLE_CHAPTER: Cited = {
  record: VOLUME,
  chapter: CHAPTER,
  url: 'https://example.org/poe-1931/ice/',
};

/** For tests: words of the foreword. */
export const OF_FOREWORD: Cited = {
  record: PAMPHLET,
  chapter: FOREWORD,
  locator: { first: '2', last: '2' },
  url: 'https://example.org/roe-1936/p/2/#p2-1',
};

/** For tests: words of the pamphlet itself. */
export const OF_PAMPHLET: Cited = {
  record: PAMPHLET,
  locator: { first: '3', last: '3' },
  url: 'https://example.org/roe-1936/p/3/#p3-1',
};
