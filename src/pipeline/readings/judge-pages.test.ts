import { expect, test } from 'vitest';
import { parseChapter } from '../../markdown/parse-chapter.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { PageReading } from '../../model/page-reading.ts';
import { samplePages, sampleWork } from '../sample-work.ts';
import { judgePages, pageHashes } from './judge-pages.ts';

const map: PageMap = {
  work: 'sample-1950',
  witness: '0'.repeat(64),
  scans: 2,
  pages: [
    { folio: '126', status: 'present', scan: 0, lines: [1, 2], evidence: 'inferred' },
    { folio: '127', status: 'present', scan: 1, lines: [3, 4], evidence: 'inferred' },
    { folio: '128', status: 'lacuna', evidence: 'inferred' },
  ],
};

/** Two pages after carr-1950:5530, where only a ruling restores "mhabttants". */
const workOf = (reads: string, unruled = reads) => ({
  work: sampleWork({ pages: samplePages('126', '128'), chapters: [] }),
  map,
  chapters: [
    parseChapter(
      `---
work: sample-1950
slug: the-constitution
order: 1
kind: chapter
title: The Constitution
shortTitle: Constitution
pages:
  first: "126"
  last: "128"
---

:id[p126-1] :page[126]“over 10,000” ${reads}

:id[p127-1] :page[127]and those who desired

::missing-page[128]
`,
      { file: 'sample.md' },
    ),
  ],
  unruledPages: new Map([
    ['126', `“over 10,000” ${unruled}`],
    ['127', 'and those who desired'],
  ]),
});

/** Any function will do for a hash as long as other texts have others. */
const hashOf = (text: string) => `hash of ${text}`;
const hashOf126 = (reads: string) => hashOf(`“over 10,000” ${reads}`);

const asReceived = workOf('mhabttants');
const asRuled = workOf('inhabitants', 'mhabttants');

const reading = (given: Partial<PageReading> = {}): PageReading => ({
  folio: '126',
  letter: 'a',
  reader: 'automatic',
  name: 'automatic reader, first reading',
  seen: 'ocr',
  read: hashOf126('mhabttants'),
  findings: [],
  ...given,
});

const stateIn = (work: typeof asReceived, ...readings: PageReading[]) =>
  judgePages(work, readings, hashOf).map.pages[0]?.state ?? 'rule';
const rulesIn = (work: typeof asReceived, ...readings: PageReading[]) =>
  judgePages(work, readings, hashOf).findings.map(({ rule }) => rule);

test('without records every page is corrected by rule and the map is what it was', () => {
  expect(judgePages(asRuled, [], hashOf)).toEqual({ map, findings: [] });
});

test('readings that know nothing of each other raise a page from once to twice, and say what they are', () => {
  expect(stateIn(asReceived, reading())).toBe('once');
  const b = reading({ letter: 'b', date: '2026-11-23' });
  const { map: judged, findings } = judgePages(asReceived, [b, reading()], hashOf);
  expect(judged.pages[0]).toMatchObject({
    state: 'twice',
    readings: [
      { letter: 'a', reader: 'automatic', seen: 'ocr' },
      { letter: 'b', reader: 'automatic', seen: 'ocr', date: '2026-11-23' },
    ],
  });
  expect(findings).toEqual([]);
});

test('the page beside it stays as it was', () => {
  expect(judgePages(asReceived, [reading()], hashOf).map.pages.slice(1)).toEqual(map.pages.slice(1));
});

test('no number of readings of the scanned text makes a check against print; one look at the book does', () => {
  const ocr = ['a', 'b', 'c'].map((letter) => reading({ letter }));
  expect(stateIn(asReceived, ...ocr)).toBe('twice');
  for (const seen of ['image', 'print'] as const) {
    const checked = reading({
      letter: 'd',
      reader: 'person',
      seen,
      copy: 'A library, X.1',
      date: '2026-11-23',
    });
    expect(stateIn(asReceived, checked)).toBe('print');
    expect(stateIn(asReceived, ...ocr, checked)).toBe('print');
  }
});

test('a reading goes on counting when rulings change what was read', () => {
  expect(stateIn(asRuled, reading())).toBe('once');
});

test('a reading counts of a page as the rulings of others had left it', () => {
  expect(stateIn(asRuled, reading({ read: hashOf126('inhabitants') }))).toBe('once');
});

test('when a rule learns what the rulings of the reading had settled, the page stands as it left it and counts', () => {
  const learnt = workOf('inhabitants', 'inhabttants');
  expect(stateIn(learnt, reading({ left: hashOf126('inhabitants') }))).toBe('once');
});

test('a page that a rule changed falls back and is listed with the record and the hash to read it by', () => {
  const changed = workOf('inhabitants.', 'mhabttants.');
  const record = reading({ left: hashOf126('inhabitants') });
  expect(stateIn(changed, record)).toBe('rule');
  expect(judgePages(changed, [record], hashOf).findings).toEqual([
    {
      severity: 'warning',
      rule: 'page-changed-since-reading',
      place: 'content/readings/sample-1950/126-a.yaml',
      found: expect.stringContaining(hashOf126('mhabttants')),
      expected: expect.stringContaining(hashOf126('inhabitants.')),
      hint: expect.stringContaining(`read: "${hashOf126('inhabitants.')}"`),
    },
  ]);
});

test('a page falls back from twice to once if one of its readings still speaks of it', () => {
  const changed = workOf('inhabitants.', 'mhabttants.');
  const again = reading({ letter: 'b', read: hashOf126('inhabitants.') });
  expect(stateIn(changed, reading(), again)).toBe('once');
  expect(rulesIn(changed, reading(), again)).toEqual(['page-changed-since-reading']);
});

test('a check against print falls back like every other reading', () => {
  const checked = reading({ seen: 'print', copy: 'A library, X.1', date: '2026-11-23' });
  expect(stateIn(workOf('inhabitants.', 'mhabttants.'), checked)).toBe('rule');
});

test('a record of a missing page, or of one that the book has not, is an error', () => {
  expect(rulesIn(asReceived, reading({ folio: '128' }))).toEqual(['reading-of-no-page']);
  expect(rulesIn(asReceived, reading({ folio: '9' }))).toEqual(['reading-of-no-page']);
});

test('findings without an outcome are told of, and the page was read all the same', () => {
  const finding = {
    at: '5530:3',
    kind: 'reading',
    certainty: 'certain',
    why: 'The word is misread.',
  } as const;
  const record = reading({ findings: [finding, { ...finding, outcome: 'ruled' }] });
  expect(rulesIn(asReceived, record)).toEqual(['open-reading-findings']);
  expect(stateIn(asReceived, record)).toBe('once');
});

test('the hashes of a page tell what the rulings change on it', () => {
  expect([...pageHashes(asRuled, hashOf)]).toEqual([
    ['126', { unruled: hashOf126('mhabttants'), now: hashOf126('inhabitants') }],
    ['127', { unruled: hashOf('and those who desired'), now: hashOf('and those who desired') }],
  ]);
});
