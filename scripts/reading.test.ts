/** The readings of a small work, from sheets to rulings and records: tried on a copy of its sources. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPageReadings } from './edition/read-page-readings.ts';
import { readRulingFiles } from './edition/read-sources.ts';
import { compareRuns } from './reading/compare-runs.ts';
import { makeSheets } from './reading/make-sheets.ts';
import { type ReadingKey, writeSheetFile } from './reading/reading-folder.ts';
import { renewRecords } from './reading/renew-records.ts';
import { settleRuns } from './reading/settle-runs.ts';
import { copyUnruledSources } from './test-setup/copy-unruled-sources.ts';
import { twoRulingsFile, writeTwoRulings } from './test-setup/two-rulings.ts';

const WORK = 'webb-1936';
const RUN = `${WORK}-01`;
const ACCEPTED = `sources/${WORK}/accepted-findings.yaml`;

let root: string;
let content: string;
let folder: string;
let key: ReadingKey;
let sheet: string;
let before: ReadonlyMap<string, string>;
let said: string;

/** All files below the content folder with their texts. */
function filesIn(path: string): Map<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names.map((one) => {
      const file = join(one.parentPath, one.name);
      return [file.slice(path.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    }),
  );
}

const report = (letter: string, lines: readonly string[]) =>
  writeFileSync(join(folder, letter, `${RUN}.out`), `${lines.join('\n')}\n`);
const settle = () => settleRuns(content, folder, key, '2026-11-23').join('\n');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'reading-'));
  [content, folder] = [join(root, 'content'), join(root, 'reading')];
  copyUnruledSources(content, WORK);
  writeTwoRulings(content);
  before = filesIn(content);
  const made = makeSheets(content, { runs: 14, plants: 5, seed: 1 });
  key = made.key;
  sheet = made.sheets.get(RUN) ?? '';
  for (const letter of ['a', 'b'] as const) writeSheetFile(folder, letter, RUN, sheet);
  // Lines 241, 254, 276, 350 are of pp. 7-9.
  const both = [
    '9 || 350 || A nti-G odism || Anti-Godism || reading || certain || letters set apart',
    '8 || 1 || circumambient || W6 || accept || certain || a word of the authors',
  ];
  const plants = (key.plants[WORK] ?? []).map(
    ({ line, form, received }) =>
      `7 || ${line} || ${form} || ${received} || reading || certain || a figure read as a letter`,
  );
  report('a', [
    ...both,
    ...plants,
    '7 || 241 || him self || himself || reading || certain || one word',
    'DONE',
  ]);
  report('b', [...both, '8 || 276 || purpose and plan || purpose or plan || reading || certain || sense']);
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

test('a planted error stands in the sheet and nowhere else', () => {
  const [plant] = key.plants[WORK] ?? [];
  expect(plant).toBeDefined();
  expect(sheet).toContain(plant?.form);
  expect(
    before
      .get(`sources/${WORK}/witness.txt`)
      ?.slice(plant?.start)
      .startsWith(plant?.received ?? ''),
  ).toBe(true);
  expect(filesIn(content)).toEqual(before);
});

test('a run is not settled while a report breaks off', () => {
  expect(compareRuns(content, folder, key)[0]).toContain('(not done)');
  expect(existsSync(join(folder, 'third', `${RUN}.txt`))).toBe(false);
  expect(settle()).toContain(`${RUN}  not settled`);
  expect(existsSync(join(content, 'readings', WORK))).toBe(false);
  expect(JSON.parse(readFileSync(join(content, 'readings/planted.json'), 'utf8')).all.planted).toBe(0);
}, 60_000);

test('what both say and what the third takes is ruled, with who said so', () => {
  const path = join(folder, 'b', `${RUN}.out`);
  writeFileSync(path, `${readFileSync(path, 'utf8')}DONE\n`);
  expect(compareRuns(content, folder, key)[0]).toMatch(/1 agree, 2 places differ/);
  const third = readFileSync(join(folder, 'third', `${RUN}.txt`), 'utf8');
  const numberOf = (words: string) =>
    third
      .split('##### ')
      .find((place) => place.includes(`«${words}`))
      ?.split(' ')[0];
  report('third', [`${numberOf('him')} || 1 || sense`, `${numberOf('and')} || none || style`, 'DONE']);
  said = settle();
  expect(said).not.toMatch(/not ruled|not filed|no verdict/);
  const { rulings } = parse(readRulingFiles(content, WORK).get(twoRulingsFile) ?? '') as {
    rulings: { at: string; printed?: string; readers: string[] }[];
  };
  expect(rulings.filter(({ readers }) => !readers.includes('editor'))).toMatchObject([
    { at: expect.stringMatching(/^241:/), printed: 'himself', readers: ['a', 'third'] },
    { at: expect.stringMatching(/^350:/), printed: 'Anti-Godism', readers: ['a', 'b'] },
  ]);
  expect(readFileSync(join(content, ACCEPTED), 'utf8')).toContain('excerpt: circumambient');
}, 60_000);

test('every page of both readings has a record that can be read, with the hash of what was read', () => {
  const readings = readPageReadings(content, [WORK]);
  const records = readings.get(WORK) ?? [];
  expect(records).toHaveLength(2 * (key.runs[0]?.folios.length ?? 0));
  for (const { folio, read } of records) expect(read).toBe(key.pages[WORK]?.[folio]);
  const outcomes = (letter: string) =>
    records
      .filter((one) => one.letter === letter)
      .flatMap(({ findings }) => findings.map(({ outcome }) => outcome));
  expect(outcomes('a')).toEqual(['ruled', 'ruled', 'ruled']);
  expect(outcomes('b')).toEqual(['ruled', 'refused', 'ruled']);
  // Only pages that a ruling changed read otherwise than they were read.
  const changed = records.filter(({ read, left }) => read !== left).map(({ folio }) => folio);
  expect([...new Set(changed)]).toEqual(expect.arrayContaining(['7', '9']));
});

test('nothing else changes, and to settle again changes nothing', () => {
  const after = filesIn(content);
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  const others = changed.filter((path) => !path.startsWith('readings/'));
  expect(others.sort()).toEqual([ACCEPTED, twoRulingsFile]);
  expect(settle()).toContain('\n0 files written');
  expect(filesIn(content)).toEqual(after);
}, 60_000);

test('the planted error that one reader found is counted for that reader', () => {
  const { all } = JSON.parse(readFileSync(join(content, 'readings/planted.json'), 'utf8'));
  const planted = key.plants[WORK]?.length;
  expect(all).toEqual({ planted, a: planted, b: 0, either: planted });
});

test('records that count say anew how their page stands once it was ruled again; others stay', () => {
  const pathOf = (folio: string) => join(content, 'readings', WORK, `${folio}-a.yaml`);
  const leftOn7 = () => parse(readFileSync(pathOf('7'), 'utf8')).left;
  const [settled, ruled] = [leftOn7(), join(content, twoRulingsFile)];
  const rulings = readFileSync(ruled, 'utf8');
  // Page 9 as if a rule had changed it since.
  const strange = readFileSync(pathOf('9'), 'utf8').replace(/(read|left): ".*"/g, `$1: "${'0'.repeat(16)}"`);
  writeFileSync(pathOf('9'), strange);
  writeFileSync(ruled, rulings.replace('printed: himself', 'printed: him-self'));
  expect(renewRecords(content)).toMatchObject([
    expect.stringMatching(/^2 of/),
    expect.stringMatching(/^1 records do not count/),
  ]);
  expect(leftOn7()).not.toBe(settled);
  writeFileSync(ruled, rulings);
  renewRecords(content);
  expect(leftOn7()).toBe(settled);
  expect(readFileSync(pathOf('9'), 'utf8')).toBe(strange);
}, 60_000);
