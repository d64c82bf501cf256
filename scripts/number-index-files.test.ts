import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { numberIndexFiles } from './number-index-files.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A folder with a list and the files that it names, as the engine leaves it. */
function indexFolder(list: string, fragments: readonly string[], chunks: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  folders.push(folder);
  for (const [kind, names] of [
    ['fragment', fragments],
    ['index', chunks],
  ] as const) {
    mkdirSync(join(folder, kind));
    for (const name of names) writeFileSync(join(folder, kind, `${name}.pf_${kind}`), name);
  }
  writeFileSync(join(folder, 'pagefind.unknown_abc.pf_meta'), gzipSync(Buffer.from(list, 'latin1')));
  return folder;
}

const listOf = (folder: string) =>
  gunzipSync(readFileSync(join(folder, 'pagefind.unknown_abc.pf_meta'))).toString('latin1');

test('files have numbers in the order of the list, which keeps its length and leads to the same files', () => {
  const list = 'ounknown_0a1b2c3\u0018\u00c8ounknown_ffffff0aunknown_0a1b2c34 eaboutdbackounknown_1111111';
  const folder = indexFolder(
    list,
    ['unknown_0a1b2c3', 'unknown_ffffff0', 'unknown_0a1b2c34'],
    ['unknown_1111111'],
  );
  numberIndexFiles(folder);
  const numbered = listOf(folder);
  expect(numbered).toHaveLength(list.length);
  const fragments = readdirSync(join(folder, 'fragment')).sort();
  expect(fragments.map((file) => numbered.includes(file.replace('.pf_fragment', '')))).toEqual([
    true,
    true,
    true,
  ]);
  const contents = fragments.map((file) => readFileSync(join(folder, 'fragment', file), 'utf8'));
  // The longer number belongs to the longer name.
  expect(contents.toSorted()).toEqual(['unknown_0a1b2c3', 'unknown_0a1b2c34', 'unknown_ffffff0']);
  expect(fragments.map((file) => file.length)).toEqual(contents.map((name) => `${name}.pf_fragment`.length));
});

test('a file that no list names is an error, an index of nothing is none', () => {
  expect(() =>
    numberIndexFiles(indexFolder('ounknown_0a1b2c3', ['unknown_0a1b2c3', 'unknown_7777777'], [])),
  ).toThrow(/unlisted: unknown_7777777/);
  const folder = mkdtempSync(join(tmpdir(), 'index-'));
  folders.push(folder);
  expect(() => numberIndexFiles(folder)).not.toThrow();
});
