import { expect, test } from 'vitest';
import type { PageRecord } from '../model/page-map.ts';
import { citeBook } from './citation.ts';
import {
  asSentence,
  authorNames,
  bindNumbers,
  chapterName,
  chapterPlace,
  chapterTitle,
  counted,
  firstWords,
  numberWord,
  pageList,
  pageRange,
  readingOfAll,
  readingOfChapter,
  readingState,
  series,
  sharesName,
  siteLine,
  withheldBecause,
} from './wording.ts';

const record = {
  work: 'carr-1950',
  slug: 'from-february-to-october',
  order: 5,
  kind: 'chapter',
  number: '4',
  title: 'From February to October',
  shortTitle: 'February to October',
  pages: { first: '70', last: '101' },
} as const;

test('the title of a chapter page names number, title and printed pages', () => {
  expect(chapterTitle(record)).toBe('Chapter 4: From February to October (pp. 70-101)');
});

test('a preface has no number, a note keeps its letter', () => {
  expect(chapterName({ kind: 'preface', title: 'Preface' })).toBe('Preface');
  expect(chapterName({ kind: 'note', number: 'A', title: 'Lenin’s Theory of the State' })).toBe(
    'Note A: Lenin’s Theory of the State',
  );
});

test('a pamphlet of one text has its own name, a chapter of a book has another', () => {
  const pamphlet = {
    title: 'Soviet Communism: Dictatorship or Democracy?',
    shortTitle: 'Dictatorship or Democracy?',
  };
  expect(sharesName({ kind: 'chapter', title: 'Dictatorship or Democracy?' }, pamphlet)).toBe(true);
  expect(sharesName(record, pamphlet)).toBe(false);
  expect(chapterPlace(record, pamphlet)).toBe('Chapter 4, pp. 70–101');
  const whole = { kind: 'chapter', title: pamphlet.shortTitle, pages: { first: '3', last: '32' } } as const;
  expect(chapterPlace(whole, pamphlet)).toBe('pp. 3–32');
});

test('a single page is "p.", several are "pp."', () => {
  expect(pageRange({ first: '2', last: '2' })).toBe('p. 2');
  expect(pageRange({ first: 'v', last: 'viii' })).toBe('pp. v–viii');
});

test('authors who share a family name have it said once', () => {
  expect(
    authorNames([
      { given: 'Sidney', family: 'Webb' },
      { given: 'Beatrice', family: 'Webb' },
    ]),
  ).toBe('Sidney and Beatrice Webb');
  expect(authorNames([{ given: 'E. H.', family: 'Carr' }])).toBe('E. H. Carr');
  expect(authorNames([{ literal: 'The publisher (The Left Review)' }])).toBe(
    'The publisher (The Left Review)',
  );
});

test('the line of the site counts its books and names the years of their printing in order', () => {
  const site = {
    name: '',
    line: '{count} books, printed in {years}',
    operator: '',
    contact: '',
    address: '',
  };
  const works = [1950, 1936, 1936].map((year) => ({ year }));
  expect(siteLine(site, works)).toBe('Three books, printed in 1936 and 1950');
});

test('numbers, nouns and series read as English', () => {
  expect([numberWord(2), numberWord(11)]).toEqual(['Two', '11']);
  expect([counted(1, 'page'), counted(1234, 'page')]).toEqual(['1 page', '1,234 pages']);
  expect([series([]), series(['a']), series(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  expect(
    pageList([
      { first: '1', last: '2' },
      { first: '102', last: '104' },
    ]),
  ).toBe('1–2 and 102–104');
});

test('a book is cited with author, title, volume, series and imprint', () => {
  const parts = citeBook({
    authors: [{ given: 'E. H.', family: 'Carr' }],
    title: 'The Bolshevik Revolution 1917-1923',
    volume: 'I',
    series: { title: 'A History of Soviet Russia', number: '1' },
    place: 'London',
    publisher: 'Macmillan',
    year: 1950,
  });
  expect(parts.map(({ words }) => words).join('')).toBe(
    'E. H. Carr, The Bolshevik Revolution 1917-1923, vol. I, A History of Soviet Russia, 1 (London: Macmillan, 1950)',
  );
});

test('a page says how often it was read, by whom, and what was never looked at', () => {
  const page = { folio: '126', status: 'present', scan: 0, lines: [1, 2], evidence: 'inferred' } as const;
  const a = { letter: 'a', reader: 'automatic', seen: 'ocr' } as const;
  expect(readingState(page)).toContain('corrected by rule; as it stands, nobody has read it');
  expect(readingState({ ...page, state: 'once', readings: [a] })).toBe(
    'This page was read once against the scanned text, by an automatic reader; it was not checked against the printed book.',
  );
  expect(readingState({ ...page, state: 'twice', readings: [a, { ...a, letter: 'b' }] })).toContain(
    'read twice against the scanned text, by automatic readers;',
  );
  const mixed = [a, { ...a, letter: 'b', reader: 'person' }, { ...a, letter: 'c' }] as const;
  expect(readingState({ ...page, state: 'twice', readings: mixed })).toContain(
    'read three times against the scanned text, by a person and automatic readers;',
  );
  expect(readingState({ folio: '127', status: 'lacuna', evidence: 'inferred' })).toBeUndefined();
});

test('a chapter says how far its pages were read, one of a single page what holds of that page', () => {
  const page: PageRecord = { folio: '2', status: 'present', evidence: 'inferred', scan: 0, lines: [1, 2] };
  const a = { letter: 'a', reader: 'automatic', seen: 'ocr' } as const;
  const once: PageRecord = { ...page, state: 'once', readings: [a] };
  const missing: PageRecord = { folio: '3', status: 'lacuna', evidence: 'inferred' };
  expect(readingOfChapter([once, missing])).toContain('This page was read once against the scanned text');
  expect(readingOfChapter([once, missing, { ...once, folio: '4' }])).toContain('Every page was read against');
  expect(readingOfChapter([missing])).toBeUndefined();
});

test('a page that was checked says against what, which copy, and when; readings before it no longer matter', () => {
  const page = { folio: '126', status: 'present', scan: 0, lines: [1, 2], evidence: 'inferred' } as const;
  const check = {
    letter: 'c',
    reader: 'person',
    seen: 'print',
    copy: 'A library, X.1',
    date: '2026-11-23',
  } as const;
  expect(
    readingState({
      ...page,
      state: 'print',
      readings: [{ letter: 'a', reader: 'automatic', seen: 'ocr' }, check],
    }),
  ).toBe(
    'This page was checked against the printed book by a person (A library, X.1, 23\u00a0November 2026).',
  );
  expect(readingState({ ...page, state: 'print', readings: [{ ...check, seen: 'image' }] })).toContain(
    'an image of the printed page',
  );
});

test('of all texts is said what holds of the page that was read least, and who read', () => {
  const page: PageRecord = { folio: '1', status: 'present', evidence: 'inferred', scan: 0, lines: [1, 2] };
  const reading = { reader: 'automatic', seen: 'ocr' } as const;
  const twice = {
    ...page,
    state: 'twice',
    readings: [
      { ...reading, letter: 'a' },
      { ...reading, letter: 'b' },
    ],
  } as const;
  const missing: PageRecord = { folio: '2', status: 'lacuna', evidence: 'inferred' };
  expect(readingOfAll([twice, page, missing])).toContain('not every page has been read');
  expect(readingOfAll([twice, missing])).toBe(
    'Every page was read twice against the scanned text, independently, by automatic readers; none was compared with the printed book, and words may still be misread.',
  );
  const printed = {
    ...page,
    state: 'print',
    readings: [{ ...reading, letter: 'a', seen: 'print' }],
  } as const;
  expect(readingOfAll([twice, printed])).toContain('not every one was compared with the printed book');
  expect(readingOfAll([printed])).toBe('Every page was checked against the printed book or an image of it.');
});

test('a work that was withdrawn says when and why, in place of its rights', () => {
  const rights = { statement: 'https://example.org/', label: 'In Copyright', reason: 'It is new.' };
  expect(withheldBecause({ rights })).toBe('It is new.');
  const withdrawn = { date: '2026-12-01', reason: 'The heirs asked for it' };
  expect(withheldBecause({ rights, withdrawn })).toBe('Withdrawn on 2026-12-01. The heirs asked for it.');
  const asked = { date: '2026-12-01', reason: 'They wrote: “Take it down.”' };
  expect(withheldBecause({ rights, withdrawn: asked })).toMatch(/down\.”$/);
});

test('of no page nothing is claimed: a site that shows no text does not say that it was checked', () => {
  expect(readingOfAll([])).toBe('No text of the books is shown in this copy of the site.');
});

test('a text is known by its first words; points stand only where it goes on', () => {
  expect(firstWords(' the second congress of 1917.', 2)).toBe('the second …');
  expect(firstWords('the second congress', 3)).toBe('the second congress');
});

test('a reason has one stop at its end, and a mark within brackets is none', () => {
  expect(['a title', 'A title.', 'read “so!”'].map(asSentence)).toEqual([
    'a title.',
    'A title.',
    'read “so!”',
  ]);
  expect(asSentence('with its first letter (read as !)')).toBe('with its first letter (read as !).');
});

test('a number keeps to what it counts, and a sentence to nothing', () => {
  expect(bindNumbers('Note B, pp. vii–viii, Parts I to III, the part. I say')).toBe(
    'Note\u00a0B, pp.\u00a0vii–viii, Parts\u00a0I\u00a0to\u00a0III, the part. I say',
  );
  expect(bindNumbers('Part Two of the revolution. In Chapter 4')).toBe(
    'Part Two of the revolution. In Chapter\u00a04',
  );
});
