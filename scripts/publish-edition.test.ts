/** A version published, and corrected afterwards: tried on a copy of the shorter book. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CorrectionList } from '../src/model/correction.ts';
import { GENERATED_FOLDERS } from '../src/pipeline/emit/edition-files.ts';
import { correctionsSchema, versionCorrectionsSchema } from '../src/schemas/corrections.ts';
import { buildEdition } from './edition/build-edition.ts';
import { wordChanges } from './edition/changed-passages.ts';
import { formatFrozen, parseFrozen } from './edition/frozen-edition.ts';
import { writeFiles } from './edition/write-files.ts';
import { recordVersion } from './publish-edition/record-version.ts';
import { publishEdition } from './publish-edition.ts';
import { rule } from './rule.ts';
import { copyUnruledSources } from './test-setup/copy-unruled-sources.ts';

const WORK = 'webb-1936';
/** Some builds of the shorter book and its checks; on a loaded machine a minute. */
const BUILD_LIMIT_MS = 180_000;

let content: string;
const pathOf = (path: string) => join(content, path);
const read = (path: string) => readFileSync(pathOf(path), 'utf8');
const edition = () => writeFiles(content, buildEdition({ content }).files, GENERATED_FOLDERS);
const publish = (version: string, more: Partial<Parameters<typeof publishEdition>[0]> = {}) =>
  publishEdition({ content, version, date: '2026-12-01', anyway: 'A trial.', ...more });
const put = (version: string) =>
  versionCorrectionsSchema.parse(JSON.parse(read(`editions/${WORK}-${version}.corrections.json`)));
const corrections = () =>
  correctionsSchema.parse(JSON.parse(read(`corrections/${WORK}.json`))) as CorrectionList;

beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  copyUnruledSources(content, WORK);
  edition();
}, BUILD_LIMIT_MS);

afterAll(() => rmSync(content, { recursive: true }));

test('a draft has no list of corrections', () => {
  expect(existsSync(pathOf(`corrections/${WORK}.json`))).toBe(false);
});

test(
  'a version is refused while work is open, below 1.0, or without a real date, and nothing is written',
  () => {
    const before = read(`sources/${WORK}/work.yaml`);
    expect(() => publish('1.0', { anyway: undefined })).toThrow(/open-work[\s\S]*31 pages not read twice/);
    expect(() => publish('0.9')).toThrow('no-version');
    expect(() => publish('1')).toThrow('no-version');
    expect(() => publish('1.0', { date: '2026-02-30' })).toThrow('no-date');
    expect(() => publish('1.0', { anyway: ' ' })).toThrow('reason-missing');
    expect(read(`sources/${WORK}/work.yaml`)).toBe(before);
    expect(existsSync(pathOf('editions'))).toBe(false);
  },
  BUILD_LIMIT_MS,
);

test(
  'an edition that is not what its sources give is refused',
  () => {
    const path = pathOf(`pages/${WORK}.json`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `${text}\n`);
    expect(() => publish('1.0')).toThrow('stale-edition');
    writeFileSync(path, text);
  },
  BUILD_LIMIT_MS,
);

test(
  'a published version has its record, its words and no corrections; what is put right later is listed with its cause, and kept by the next version',
  () => {
    expect(publish('1.0')).toContain(`${WORK}: version 1.0 of 2026-12-01`);
    expect(read(`sources/${WORK}/work.yaml`)).toContain(
      'edition: { version: "1.0", date: "2026-12-01", state: published }',
    );
    expect(read(`editions/${WORK}-1.0.tsv`)).toContain('Published anyway: A trial.');
    expect(edition()).toEqual([]);
    expect(corrections()).toEqual({ work: WORK, since: '1.0', date: '2026-12-01', corrections: [] });

    const why = 'A capital in the print, for the sake of the example.';
    rule({ content, work: WORK, place: 'p. 2', reading: 'terrorists', printed: 'Terrorists', why });
    edition();
    expect(corrections().corrections).toEqual([
      {
        id: 'p2-2',
        changes: [
          { before: expect.stringMatching(/^terrorists/), after: expect.stringMatching(/^Terrorists/) },
        ],
        causes: [{ cause: 'ruling', evidence: why }],
      },
    ]);
    const frozen = read(`editions/${WORK}-1.0.tsv`);

    expect(() => publish('1.0')).toThrow('version-published-before');
    expect(() => publish('0.5')).toThrow('no-version');
    const listed = corrections();
    expect(publish('1.10', { date: '2026-12-24' })).toContain('tag the commit edition-1.10');
    expect(put('1.10')).toEqual({ version: '1.10', published: '2026-12-24', ...listed });
    expect(existsSync(pathOf(`editions/${WORK}-1.0.corrections.json`))).toBe(false);
    expect(edition()).toEqual([]);
    const kept = read(`editions/${WORK}-1.10.corrections.json`);
    expect(() => publish('1.9')).toThrow('version-published-before');
    expect(corrections()).toMatchObject({ since: '1.10', date: '2026-12-24', corrections: [] });
    publish('1.11', { date: '2027-01-01' });
    expect(put('1.11')).toMatchObject({ since: '1.10', corrections: [] });
    expect(read(`editions/${WORK}-1.10.corrections.json`)).toBe(kept);
    expect(read(`editions/${WORK}-1.0.tsv`)).toBe(frozen);
  },
  BUILD_LIMIT_MS,
);

test(
  'a published version whose words were lost is asked for',
  () => {
    const path = pathOf(`editions/${WORK}-1.11.tsv`);
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    expect(() => buildEdition({ content })).toThrow(/missing-file[\s\S]*publish-edition/);
    writeFileSync(path, text.replace('# version', '# vision'));
    expect(() => buildEdition({ content })).toThrow('broken-published-edition');
    writeFileSync(path, text);
  },
  BUILD_LIMIT_MS,
);

test('a published version is read back as it was written', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' '));
  const texts = fc
    .uniqueArray(fc.nat(999), { maxLength: 5 })
    .chain((pages) => fc.tuple(...pages.map((page) => fc.tuple(fc.constant(`p${page}-1`), words))));
  fc.assert(
    fc.property(texts, (rows) => {
      const frozen = { version: '1.0', date: '2026-12-01', texts: new Map(rows) };
      expect(parseFrozen(formatFrozen(frozen), 'editions')).toEqual(frozen);
    }),
  );
});

test('places that differ are told apart, words in between left out', () => {
  expect(wordChanges('In lune 1917 the Soviets met', 'In June 1917 the Soviets all met')).toEqual([
    { before: 'lune', after: 'June' },
    { before: '', after: 'all' },
  ]);
  expect(wordChanges('as it was', 'as it was')).toEqual([]);
});

test('a record whose entry stands in several lines is not rewritten', () => {
  expect(() => recordVersion('id: a\nedition:\n  version: "0.1"\n', '1.0', '2026-12-01')).toThrow(
    'no-edition-entry',
  );
});
