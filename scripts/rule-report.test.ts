/** What readers report and what a library list brings back, tried on a copy of the sources of one work. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { markOf } from '../src/edition/library-list.ts';
import { writeReport } from '../src/model/error-report.ts';
import type { RestoredWork } from '../src/pipeline/restore-work.ts';
import { buildEdition } from './edition/build-edition.ts';
import { checkEdition } from './edition/check-edition.ts';
import { parseRulings } from './edition/parse-rulings.ts';
import { readRulingFiles } from './edition/read-sources.ts';
import { fileReturned } from './reading/file-returned.ts';
import { readWork } from './rule/file-seen-words.ts';
import { ruleReport } from './rule/rule-report.ts';
import { rule } from './rule.ts';
import { copyUnruledSources } from './test-setup/copy-unruled-sources.ts';
import { writeTwoRulings } from './test-setup/two-rulings.ts';

const WORK = 'webb-1936';
const FOREWORD = `sources/${WORK}/rulings/01-foreword.yaml`;
const RECORD = `readings/${WORK}/2-a.yaml`;
const COPY = 'A library, shelfmark X.1';
const BUILD_LIMIT_MS = 120_000;

let content: string;
let before: RestoredWork;
/** The work as it is read, but its stages run once for all tests. */
let read: typeof readWork;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  copyUnruledSources(content, WORK);
  writeTwoRulings(content);
  const once = readWork(content, WORK);
  before = once.before;
  read = (folder, id) => {
    if (id !== WORK) return readWork(folder, id);
    const rulings = parseRulings(readRulingFiles(folder, WORK));
    const isAsBefore = rulings.length === once.source.rulings.length;
    return {
      ...once,
      source: { ...once.source, rulings },
      before: isAsBefore ? before : once.restore(rulings),
    };
  };
}, BUILD_LIMIT_MS);

beforeEach(() => {
  for (const path of [FOREWORD, RECORD]) rmSync(join(content, path), { force: true });
  writeTwoRulings(content);
});

afterAll(() => rmSync(content, { recursive: true }));

/** webb-1936:15, the word at column 31. */
const SAID = {
  place: `${WORK} p. 2`,
  edition: '0.1 of 2026-11-22',
  now: 'terrorists',
  printed: 'Terrorists',
  inHand: 'yes',
  copy: COPY,
  date: '2026-12-01',
  why: '',
  thanks: 'Jane Roe',
};
const report = (said: Partial<typeof SAID> = {}, more: Partial<Parameters<typeof ruleReport>[0]> = {}) =>
  ruleReport({ content, read, text: writeReport({ ...SAID, ...said }), ...more });
const ruled = () =>
  parseRulings(readRulingFiles(content, WORK)).map(({ filed: _filed, ...ruling }) => ruling);

const SEEN = {
  kind: 'reading',
  at: '15:31',
  reading: 'terrorists',
  printed: 'Terrorists',
  certainty: 'certain',
  readers: ['reader'],
  why: 'seen in the printed book',
  copy: COPY,
  date: '2026-12-01',
  thanks: 'Jane Roe',
};

describe('a report', { timeout: BUILD_LIMIT_MS }, () => {
  test('with the book in hand is a certain ruling with copy, day and the name to thank', () => {
    expect(report()).toContain('[-terrorists-]{+Terrorists+}');
    expect(ruled()).toContainEqual(SEEN);
    expect(readFileSync(join(content, FOREWORD), 'utf8')).toContain(
      `    copy: ${COPY}\n    date: "2026-12-01"\n    thanks: Jane Roe\n`,
    );
  });

  test('names a paragraph of the page by its count, and its words stand in no other', () => {
    expect(() => report({ place: `${WORK} p. 2, paragraph 1` })).toThrow(
      /words-not-found\n {2}found: no "terrorists" in paragraph 1, p\. 2/,
    );
    const paragraphs = before.chapters[0]?.passages.filter(({ kind }) => kind !== 'heading') ?? [];
    const count = paragraphs.findIndex(({ text }) => text.includes('terrorists')) + 1;
    report({ place: `${WORK} p. 2, para. ${count}` });
    expect(ruled()).toContainEqual(SEEN);
  });

  test('without the book needs a reason and is probable; what an editor adds counts', () => {
    expect(() => report({ inHand: 'no' })).toThrow(/reason-missing[\s\S]*--why/);
    report({ inHand: 'no', thanks: '' }, { why: 'A party name.' });
    const { copy: _copy, date: _date, thanks: _thanks, ...unseen } = SEEN;
    expect(ruled()).toContainEqual({ ...unseen, certainty: 'probable', why: 'A party name.' });
  });

  test('of words that an older ruling settles takes its place with all of its words', () => {
    report({ now: 'terrorists', printed: 'terrorist bands' });
    report({ now: 'terrorist', printed: 'Terrorist' });
    expect(ruled().filter(({ at }) => at === '15:31')).toEqual([{ ...SEEN, printed: 'Terrorist bands' }]);
  });

  test('of a doubt that turns out to stand as printed takes the doubt away and says who saw it', () => {
    const doubt =
      'kind: doubt, at: "15:31", reading: terrorists, alternatives: [theorists], certainty: probable, readers: [a], why: x';
    writeFileSync(join(content, FOREWORD), `rulings:\n  - { ${doubt} }\n`);
    report({ printed: 'terrorists' });
    expect(ruled().filter(({ at }) => at === '15:31')).toEqual([{ ...SEEN, printed: 'terrorists' }]);
  });

  test('that is bad gives place, rule, found, expected and a hint, and nothing is written', () => {
    const faults: [Partial<typeof SAID>, RegExp][] = [
      [{ place: 'page 2' }, /"Place" {2}unknown-place\n {2}found: page 2[\s\S]*p\. 61, note 2/],
      [{ place: 'nobody-1900 p. 2' }, /unknown-work/],
      [{ place: `${WORK} p. 99` }, /page-without-text[\s\S]*npm run add-page/],
      [{ place: `${WORK} p. 2 p99-1` }, /unknown-passage/],
      [{ place: `${WORK} p. 2, note 99` }, /unknown-passage\n {2}found: note 99, p\. 2/],
      [{ place: `${WORK} p. 2, paragraph 99` }, /unknown-passage\n {2}found: paragraph 99, p\. 2/],
      [{ place: `${WORK} p. 11, note †` }, /words-not-found\n {2}found: no "terrorists" in note †, p\. 11/],
      [{ now: '' }, /"The edition has" {2}words-missing/],
      [{ now: 'terorists' }, /words-not-found[\s\S]*"terrorists" at 15:31/],
      [{ now: 'of the' }, /several-places[\s\S]*--at \d+:\d+/],
      [{ printed: '' }, /"It should be" {2}printed-form-missing/],
      [{ inHand: 'perhaps' }, /neither-yes-nor-no/],
      [{ copy: '' }, /copy-missing[\s\S]*--copy/],
      [{ date: '31 November' }, /date-missing[\s\S]*--date 2026-11-23/],
    ];
    for (const [said, message] of faults) expect(() => report(said), JSON.stringify(said)).toThrow(message);
    expect(existsSync(join(content, FOREWORD))).toBe(false);
  });
});

test(
  'an editor with a copy at hand rules words as the edition has them, copy and day named',
  () => {
    const seen = { copy: COPY, date: '2026-12-01', thanks: 'Jane Roe', reader: 'reader' };
    const words = { place: 'p. 2', reading: 'terrorists', printed: 'Terrorists', why: SEEN.why };
    rule({ content, work: WORK, ...words, ...seen });
    expect(ruled()).toContainEqual(SEEN);
    expect(() => rule({ content, work: WORK, ...words, copy: COPY })).toThrow('copy-or-date-missing');
  },
  BUILD_LIMIT_MS,
);

describe('a list that comes back from a library', { timeout: BUILD_LIMIT_MS }, () => {
  const sheet = (whole: string, printed: string, more: readonly string[] = [], mark?: string) =>
    [
      `Library list: ${WORK}, version 0.1 of 2026-11-22`,
      '# a remark of the reader',
      `Which copy: ${COPY}`,
      'Seen on (year-month-day): 2026-12-01',
      'Name for thanks: Jane Roe',
      '',
      `Page: 2 (text ${mark ?? markOf({ chapters: before.chapters, pageMap: before.map }, '2')})`,
      `Whole page compared (yes or no): ${whole}`,
      '',
      `Place: ${WORK} p. 2`,
      'Scanned text: 15:31',
      'The edition has: terrorists',
      `It should be: ${printed}`,
      ...more,
      '',
    ].join('\n');
  const take = (text: string) => fileReturned(content, text, 'sheet.txt', read).join('\n');

  test('lifts a page to "checked against print" if every word of it was compared, and replays', () => {
    expect(take(sheet('yes', 'Terrorists'))).toContain('1 rulings, 1 pages checked against print');
    expect(ruled()).toContainEqual(SEEN);
    const record = readFileSync(join(content, RECORD), 'utf8');
    expect(record).toMatch(/^reader: person\nname: Jane Roe\nseen: print\ncopy: A library, shelfmark X\.1\n/);
    expect(record).toContain('    printed: Terrorists\n    certainty: certain\n');
    const edition = buildEdition({ content });
    expect(edition.works[0]?.map.pages.find(({ folio }) => folio === '2')?.state).toBe('print');
    expect(checkEdition(edition, edition)).toEqual([]);
  });

  test('of a page on which only some words were looked at rules them, and leaves its state', () => {
    expect(take(sheet('no', '='))).toContain('of 1 further pages only some words were seen');
    expect(ruled()).toContainEqual({
      ...SEEN,
      printed: 'terrorists',
      why: 'seen in the printed book: as it stands',
    });
    expect(existsSync(join(content, RECORD))).toBe(false);
  });

  test('takes no page for compared of which a listed place is open, or whose text is another by now', () => {
    expect(() => take(sheet('yes', ''))).toThrow(/sheet\.txt:7 {2}page-not-compared[\s\S]*line 10/);
    expect(() => take(sheet('yes', '=', [], '00000000'))).toThrow(/page-changed-since-list/);
    expect(existsSync(join(content, RECORD))).toBe(false);
  });

  test('names the lines that cannot be read', () => {
    expect(() => take(sheet('perhaps', '='))).toThrow(/sheet\.txt:7 {2}neither-yes-nor-no/);
    expect(() => take(sheet('no', '=', ['Place: nobody p. 2']))).toThrow(/sheet\.txt:14 {2}unknown-place/);
    expect(() => take(sheet('no', '=', ['page 3 too']))).toThrow(/sheet\.txt:14 {2}unknown-line/);
    expect(() => take(sheet('no', '=').replace(COPY, ''))).toThrow(/"Which copy" {2}copy-missing/);
    expect(() => take('nothing')).toThrow(/no-library-list/);
  });
});
