import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPageReadings } from './read-page-readings.ts';

const record = `reader: automatic
name: automatic reader, first reading
seen: ocr
date: "2026-11-23"
read: "0123456789012345"
findings: none
`;

function contentWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'readings-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const read = (files: Readonly<Record<string, string>>) => readPageReadings(contentWith(files), ['carr-1950']);

test('the records come in the order of the book, named by their files', () => {
  const readings = read({
    'readings/carr-1950/101-a.yaml': record,
    'readings/carr-1950/61-b.yaml': record,
    'readings/carr-1950/61-a.yaml': record,
    'readings/carr-1950/vi-a.yaml': record,
  });
  expect(readings.get('carr-1950')?.map(({ folio, letter }) => `${folio}-${letter}`)).toEqual([
    'vi-a',
    '61-a',
    '61-b',
    '101-a',
  ]);
});

test('where nobody has read yet there are no records', () => {
  expect(read({ 'site.yaml': '' })).toEqual(new Map());
});

test('a name that is no page and letter, a book that is not here and a file that is no YAML are refused', () => {
  expect(() => read({ 'readings/carr-1950/061-a.yaml': record })).toThrow(/061-a\.yaml[\s\S]*61-a\.yaml/);
  expect(() => read({ 'readings/carr-1950/61.yaml': record })).toThrow(/unknown-reading-name/);
  expect(() => read({ 'readings/carr-1951/61-a.yaml': record })).toThrow(/unknown-work[\s\S]*carr-1950/);
  expect(() => read({ 'readings/carr-1950/61-a.yaml': 'reader: "' })).toThrow(/61-a\.yaml[\s\S]*unreadable/);
  expect(() => read({ 'readings/carr-1950/61-a.yaml': 'reader: person' })).toThrow(/61-a\.yaml[\s\S]*name/);
});
