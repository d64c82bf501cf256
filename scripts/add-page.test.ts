/** A missing page given back to a whole book: tried on a copy of its sources, with words that nobody printed. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AddedPage } from '../src/model/work.ts';
import { accountForWitness } from '../src/pipeline/emit/account-for-witness.ts';
import { recordAddedPage } from './add-page/record-added-page.ts';
import { addPage } from './add-page.ts';
import { buildEdition, type Edition } from './edition/build-edition.ts';
import { passagesIn } from './edition/changed-passages.ts';
import { checkEdition } from './edition/check-edition.ts';
import { wordsById } from './edition/frozen-edition.ts';
import { listCorrections } from './edition/list-corrections.ts';
import { writeFiles } from './edition/write-files.ts';
import { copyUnruledSources } from './test-setup/copy-unruled-sources.ts';

const WORK = 'carr-1950';
const SOURCE = 'Made up for this test; no copy was seen.';
/** The page before breaks off at "Most constitutions of the", its last note may go on. */
const TYPED = `constitution was thus left open by teh word
which nobody had defined.

The commissar asked for "a constitution".[^1] It was to name two things:

> The land and the press.

- (1) The first was the land.
- (2) The second was the press.

The workers had nothing; they lacked all[^2]

[^…]: The rest of a note.
[^1]: Sobranie Uzakonenii, 1917-1918, No. 15, art. 215.
[^2]: See p. 130 above.

A second paragraph.
`;
/** Three builds of a whole book; on a loaded machine some minutes. */
const BUILD_LIMIT_MS = 300_000;

let content: string;
let file: string;
let original: string;
let before: Edition;
let after: Edition;
let report: string;

const request = (more: Partial<Parameters<typeof addPage>[0]> = {}) =>
  addPage({ content, work: WORK, page: '141', file, source: SOURCE, ...more });

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  copyUnruledSources(content, WORK);
  file = join(content, 'typed.txt');
  writeFileSync(file, TYPED);
  original = readFileSync(join(content, `sources/${WORK}/work.yaml`), 'utf8');
  before = buildEdition({ content });
  // The promises of this edition are what must hold in the next.
  writeFiles(content, before.files, []);
  report = request();
  after = buildEdition({ content });
}, BUILD_LIMIT_MS);

afterAll(() => rmSync(content, { recursive: true }));

function textsOf({ files }: Edition): Map<string, string> {
  const chapters = [...files].filter(([path]) => path.startsWith('chapters/'));
  return new Map(chapters.flatMap(([, markdown]) => [...passagesIn(markdown)]));
}

test('the gap is closed, and the page says where it comes from', () => {
  const record = (edition: Edition) => edition.works[0]?.map.pages.find(({ folio }) => folio === '141');
  expect(record(before)?.status).toBe('lacuna');
  expect(record(after)).toMatchObject({ status: 'present', added: { siglum: 'B', source: SOURCE } });
  expect(record(after)?.scan).toBeUndefined();
  expect(report).toContain('p141-2  {+The land and the press.+}');
  expect(report).toContain('p. 141, witness B, lines');
});

test('no other passage or note changes its id or its words, and none goes away', () => {
  const [old, now] = [textsOf(before), textsOf(after)];
  const changed = [...old].filter(([id, text]) => now.get(id) !== text).map(([id]) => id);
  expect(changed.toSorted()).toEqual(['n140-1', 'p140-2', 'p142-1', 'page-141']);
  const added = [...now.keys()].filter((id) => !old.has(id));
  expect(added).toEqual(['p141-1', 'p141-2', 'p141-3', 'p141-4', 'p141-5', 'n141-1', 'n141-2']);
});

test('the passages that the gap broke are whole or linked, each under its own id', () => {
  const now = textsOf(after);
  expect(now.get('p140-2')).toMatch(
    /Most constitutions of the :page\[141\]constitution was thus .* defined\.$/,
  );
  expect(now.get('p142-1')).toBe(`{continues}${textsOf(before).get('p142-1')}`);
  expect(now.get('n140-1')).toContain('211. :page[141]The rest of a note.');
});

test('what was typed is what stands there: no rule changes a word, signs and titles are known', () => {
  const now = textsOf(after);
  expect(now.get('p140-2')).toContain('left open by teh word which');
  expect(now.get('p141-1')).toContain('“a constitution”.[^141-1] It was to name two things:');
  expect(now.get('n141-1')).toBe('*Sobranie Uzakonenii, 1917–1918*, No. 15, art. 215.');
  expect(now.get('n141-2')).toBe('See [p. 130](#page-130) above. A second paragraph.');
});

test('the address of the missing page still leads to it', () => {
  const entry = after.works[0]?.ledger.find(({ id }) => id === 'page-141');
  expect(entry?.state).toEqual({ alias: 'p140-2' });
  expect(textsOf(after).get('p140-2')).toContain(':page[141]');
});

test('since a published version the page is a correction, and so is what it completes', () => {
  const [old, now] = [before.works[0], after.works[0]];
  if (!old || !now) throw new Error('no edition');
  const frozen = { version: '1.0', date: '2026-12-01', texts: wordsById(old.chapters) };
  const { corrections } = listCorrections(now, frozen);
  expect(corrections.map(({ id }) => id)).toEqual([
    'p140-2',
    'p141-1',
    'p141-2',
    'p141-3',
    'p141-4',
    'p141-5',
    'n140-1',
    'n141-1',
    'n141-2',
  ]);
  for (const { causes } of corrections) expect(causes[0]).toEqual({ cause: 'added-page', evidence: '141' });
  const again = { ...frozen, texts: wordsById(now.chapters) };
  expect(listCorrections(now, again).corrections).toEqual([]);
});

test('the provenance replays, the chapters read back, and every character is accounted for', () => {
  expect(checkEdition(after, after)).toEqual([]);
  for (const { witness, map, pages, drafts } of after.works) {
    const { kept, changed, dropped, space } = accountForWitness(witness, map, pages, drafts).characters;
    expect(kept + changed + dropped + space).toBe(witness.text.length);
  }
});

test('the record keeps every other character; a second page stands behind the first', () => {
  const yaml = join(content, `sources/${WORK}/work.yaml`);
  const text = readFileSync(yaml, 'utf8');
  expect(text.startsWith(original)).toBe(true);
  const { addedPages } = parse(text) as { addedPages: AddedPage[] };
  const next: AddedPage = { ...(addedPages[0] as AddedPage), page: '174', source: 'Yes: "no", said #2.' };
  const written = recordAddedPage(text, next);
  expect(written.startsWith(text)).toBe(true);
  expect((parse(written) as { addedPages: AddedPage[] }).addedPages).toEqual([addedPages[0], next]);
  expect(() => recordAddedPage(`${text}other: 1\n`, next)).toThrow('no-list-of-added-pages');
});

test(
  'a page that is there, one that was added, one without text or file is refused, and nothing is written',
  () => {
    const empty = join(content, 'empty.txt');
    writeFileSync(empty, '\n');
    expect(() => request()).toThrow('page-already-added');
    expect(() => request({ page: '140' })).toThrow('page-not-missing');
    expect(() => request({ page: '102' })).toThrow('page-not-missing');
    expect(() => request({ page: '999' })).toThrow('page-not-missing');
    expect(() => request({ page: '174', file: empty })).toThrow('empty-page');
    expect(() => request({ page: '174', file: join(content, 'none.txt') })).toThrow('missing-file');
    expect(() => request({ work: 'none' })).toThrow('unknown-work');
    expect(existsSync(join(content, `sources/${WORK}/pages/174.txt`))).toBe(false);
  },
  BUILD_LIMIT_MS,
);

test('an added page that someone edits is refused, like the witness', () => {
  const path = join(content, `sources/${WORK}/pages/141.txt`);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('teh', 'the'));
  expect(() => buildEdition({ content })).toThrow('wrong-checksum');
  writeFileSync(path, text);
});
