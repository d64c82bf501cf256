import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedFiles, writeFiles } from './write-files.ts';

const FOLDERS = ['chapters/carr-1950', 'provenance/carr-1950'];

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function namesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

test('what changed is written, what is no longer generated goes, and nothing is left beside them', () => {
  const root = folderWith({
    'chapters/carr-1950/01-preface.md': 'old',
    'chapters/carr-1950/02-gone.md': 'stale',
    'pages/carr-1950.json': 'same',
    'sources/carr-1950/work.yaml': 'not generated',
  });
  const files = new Map([
    ['chapters/carr-1950/01-preface.md', 'new'],
    ['pages/carr-1950.json', 'same'],
    ['ledger/carr-1950.tsv', 'first'],
  ]);
  const changed = [
    'chapters/carr-1950/01-preface.md',
    'chapters/carr-1950/02-gone.md',
    'ledger/carr-1950.tsv',
  ];
  expect(changedFiles(root, files, FOLDERS)).toEqual(changed);
  expect(writeFiles(root, files, FOLDERS)).toEqual(changed);
  expect(namesIn(root)).toEqual(['01-preface.md', 'carr-1950.json', 'carr-1950.tsv', 'work.yaml']);
  expect(readFileSync(join(root, 'chapters/carr-1950/01-preface.md'), 'utf8')).toBe('new');
  expect(writeFiles(root, files, FOLDERS)).toEqual([]);
});

test('a file that cannot be written leaves all others as they were', () => {
  const root = folderWith({
    'chapters/carr-1950/01-preface.md': 'old',
    ledger: 'a file where a folder should be',
  });
  const files = new Map([
    ['chapters/carr-1950/01-preface.md', 'new'],
    ['ledger/carr-1950.tsv', 'first'],
  ]);
  expect(() => writeFiles(root, files, FOLDERS)).toThrow();
  expect(readFileSync(join(root, 'chapters/carr-1950/01-preface.md'), 'utf8')).toBe('old');
});

test('the rest of a writing that broke off is cleared away by the next', () => {
  const root = folderWith({ 'chapters/carr-1950/01-preface.md.new': 'half' });
  writeFiles(root, new Map([['chapters/carr-1950/01-preface.md', 'whole']]), FOLDERS);
  expect(namesIn(root)).toEqual(['01-preface.md']);
});
