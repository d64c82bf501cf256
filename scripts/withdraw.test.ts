/** A work taken back from the public: tried on a copy of the whole content. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '../src/edition/library.ts';
import { projectRoot } from './project-root.ts';
import { findHolders } from './withdraw/find-holders.ts';
import { recordWithdrawal } from './withdraw/record-withdrawal.ts';
import { withdraw } from './withdraw.ts';

const WORK = 'webb-1936';
const OTHER = 'carr-1950';
const RECORD = `content/sources/${WORK}/work.yaml`;
const reason = 'The heirs asked for it, in a letter of 30 November 2026.';
const date = '2026-12-01';

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const ask = (more: Partial<Parameters<typeof withdraw>[0]> = {}) =>
  withdraw({ content: join(root, 'content'), work: WORK, reason, date, ...more });
const filesOf = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'withdrawn-'));
  cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'notes'));
  // webb-1936:5, letter for letter, its lines ended elsewhere.
  writeFileSync(
    join(root, 'notes/quoting.md'),
    'He wrote: “the new Constitution has been variously\ndepicted.\nSome have preferred to see”.',
  );
  writeFileSync(
    join(root, 'notes/silent.md'),
    'Nothing of the pamphlet, though the Soviet Union is a great country.',
  );
});

afterEach(() => rmSync(root, { recursive: true }));

test('a withdrawal changes the record of the work and nothing else, and keeps its comments', () => {
  const before = new Map(filesOf('content').map((path) => [path, read(path)]));
  ask();
  const changed = filesOf('content').filter((path) => before.get(path) !== read(path));
  expect(changed).toEqual([RECORD]);
  const record = before.get(RECORD) ?? '';
  expect(read(RECORD)).toBe(
    record.replace('publish: true\n', `publish: false\nwithdrawn:\n  date: "${date}"\n  reason: ${reason}\n`),
  );
});

test('the list has every file with a stretch of the text, wherever it stands, and no file of the other work', () => {
  const said = ask();
  for (const path of [
    `content/sources/${WORK}/witness.txt`,
    `content/sources/${WORK}/rulings/  (`,
    `content/chapters/${WORK}/  (`,
    `content/provenance/${WORK}/  (`,
    `content/readings/${WORK}/  (`,
    `content/editions/${WORK}-1.0.tsv`,
    'content/ground-truth/webb-008.gold',
    `content/ledger/${WORK}.tsv`,
    'notes/quoting.md',
  ])
    expect(said).toContain(`  ${path}`);
  expect(said).not.toContain('silent.md');
  const { own, kept, quoting } = findHolders(root, 'content', WORK, [OTHER]);
  const listed = new Set([...own, ...kept, ...quoting.map(({ path }) => path)]);
  expect([...listed].filter((path) => path.includes(OTHER))).toEqual([]);
  // Looked for in another way: stretches of the chapters, in every file as it is.
  const texts = own
    .filter((path) => path.startsWith('content/chapters/'))
    .flatMap((path) => read(path).match(/[A-Za-z ,]{80}/g) ?? []);
  expect(texts.length).toBeGreaterThan(300);
  const holders = [...filesOf('content'), ...filesOf('notes')].filter((path) => {
    const text = read(path);
    return texts.some((stretch) => text.includes(stretch));
  });
  expect(holders.length).toBeGreaterThan(3);
  expect(holders.filter((path) => !listed.has(path))).toEqual([]);
});

test('what it says names the history of a public repository, how it is removed, and the way back', () => {
  const said = ask();
  expect(said).toContain('git filter-repo --invert-paths --paths-from-file');
  expect(said).toMatch(/Every commit before, every tag/);
  expect(said).toMatch(/The way back.*\n.*publish: true|The way back[\s\S]*set publish: true/);
});

test('a work that was never public can be withdrawn too, and then says why', () => {
  expect(ask({ work: OTHER })).toContain('left out of public builds before');
  expect(parse(read(`content/sources/${OTHER}/work.yaml`))).toMatchObject({
    publish: false,
    withdrawn: { date, reason },
  });
});

test('an unknown work, a missing reason, a date that is none and a second withdrawal are refused; nothing is written', () => {
  const before = read(RECORD);
  expect(() => ask({ work: 'webb' })).toThrow(/unknown-work[\s\S]*expected: one of carr-1950, webb-1936/);
  expect(() => ask({ work: '../sources/webb-1936' })).toThrow('unknown-work');
  expect(() => ask({ reason: '  ' })).toThrow('reason-missing');
  expect(() => ask({ reason: undefined })).toThrow('reason-missing');
  expect(() => ask({ date: '2026-02-30' })).toThrow(/no-date[\s\S]*found: 2026-02-30/);
  expect(() => ask({ date: undefined })).toThrow(/no-date[\s\S]*found: no --date/);
  expect(read(RECORD)).toBe(before);
  ask();
  const once = read(RECORD);
  expect(() => ask({ reason: 'Another.' })).toThrow(
    /already-withdrawn[\s\S]*withdrawn on 2026-12-01: The heirs/,
  );
  expect(read(RECORD)).toBe(once);
  expect(filesOf('content').filter((path) => path.endsWith('.new'))).toEqual([]);
});

test('without any of the files that hold the text the public library has still every address of the work', () => {
  const libraryOf = (paths: readonly string[]) =>
    readLibrary(new Map(paths.map((path) => [path.replace(/^content\//, ''), read(path)])), {
      publicOnly: true,
    }).entries.find(({ work }) => work.id === WORK);
  const before = libraryOf(filesOf('content'));
  ask();
  const { own, quoting } = findHolders(root, 'content', WORK, [OTHER]);
  for (const path of [...own, ...quoting.map((one) => one.path)]) rmSync(join(root, path));
  const after = libraryOf(filesOf('content'));
  expect(after).toMatchObject({ shown: false, chapters: [], witness: [], history: [] });
  expect(after?.outline).toEqual(before?.outline);
  expect(after?.pageMap).toEqual(before?.pageMap);
});

test('any reason is read back from the record as it was given', () => {
  const text = 'id: a\n# Why so.\npublish: true # for now\nrights: { label: x }\n';
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((words) => words.trim() !== ''),
      (words) => {
        const written = recordWithdrawal(text, date, words);
        expect(parse(written)).toEqual({
          id: 'a',
          publish: false,
          withdrawn: { date, reason: words },
          rights: { label: 'x' },
        });
        expect(written).toContain('# Why so.\npublish: false # for now\nwithdrawn:\n');
      },
    ),
  );
});

test('a record whose entry stands in another form is not rewritten', () => {
  expect(() => recordWithdrawal('id: a\npublish:\n  true\n', date, reason)).toThrow('no-publish-entry');
});
