/** What the page on privacy says of the browser's memory is all that the site's scripts do with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as remembered from './remembered.ts';
import { REMEMBERED } from './remembered-list.ts';

const { KEPT_FILES, HIT_WALK } = remembered;
const NAMED: Readonly<Record<string, remembered.Remembered>> = remembered;
const inThisTab = new Set<string>(
  REMEMBERED.filter(({ lasts }) => lasts === 'in this tab').map(({ key }) => key),
);

const files = ['client', 'components', 'layouts', 'pages']
  .flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join('src', folder, name).replaceAll('\\', '/'),
    ),
  )
  .filter((path) => /\.(?:[jt]s|astro)$/.test(path) && !/\.test\.ts$/.test(path))
  .map((path) => ({ path, code: readFileSync(path, 'utf8') }));
const keys = REMEMBERED.map(({ key }): string => key);

/** What a file stores outside the list: keys in quotes that are not on it, and keys out of a variable that is not of it. */
function unlisted(code: string, known: readonly string[]): string[] {
  const calls = [...code.matchAll(/\b(?:getItem|setItem|removeItem)\(\s*([^,)]+)/g)].map(([, key = '']) =>
    key.trim(),
  );
  const literals = [...code.matchAll(/['"`](printed-page:[^'"`]+)['"`]/g)].map(([, key = '']) => key);
  const isFromList = /from '(?:\.\/|\.\.\/(?:client\/)?)remembered\.ts'/.test(code);
  return [
    ...calls.filter((key) => (/^['"`]/.test(key) ? !known.includes(key.slice(1, -1)) : !isFromList)),
    ...literals.filter((key) => !known.includes(key)),
    ...(code.match(/\b(?:localStorage|sessionStorage)(?:\s*\[|\.(?!getItem|setItem|removeItem)\w+)/g) ?? []),
  ];
}

test('every script keeps in the browser only what the list names', () => {
  const faults = files
    .filter(({ path }) => !path.endsWith('/remembered.ts'))
    .flatMap(({ path, code }) => unlisted(code, keys).map((use) => `${path}: ${use}`));
  expect(faults).toEqual([]);
});

/** Uses of anything in a file that keeps or sends what is not on the list. */
const usesIn = (uses: RegExp, isMeant: (path: string) => boolean) =>
  files
    .filter(({ path }) => isMeant(path))
    .flatMap(({ path, code }) => [...code.matchAll(uses)].map(([use]) => `${path}: ${use}`));

test('no script sets a cookie, keeps a database, or sends a beacon', () => {
  const uses = /\bdocument\.cookie\b|\bcookieStore\b|\bindexedDB\b|\bsendBeacon\b/g;
  expect(usesIn(uses, () => true)).toEqual([]);
});

test('files are kept by the service worker alone, in stores whose names begin as the list says', () => {
  const worker = 'src/client/offline-worker.ts';
  const uses = /\b(?:Cache|caches|store)\.(?:open|put|add|addAll)\(/g;
  const opens = /\bcaches\.open\(/g;
  expect(usesIn(uses, (path) => path !== worker && path !== 'src/client/list-kept-pages.ts')).toEqual([]);
  expect(usesIn(/\.(?:put|add|addAll)\(/g, (path) => path === 'src/client/list-kept-pages.ts')).toEqual([]);
  expect(usesIn(opens, (path) => path === worker)).not.toEqual([]);
  const { code = '' } = files.find(({ path }) => path === worker) ?? {};
  expect(code).toContain(`'${KEPT_FILES.key}'`);
});

test('what lasts as long as the tab is never written where it would stay, nor the other way round', () => {
  const faults = files.flatMap(({ path, code }) =>
    [...code.matchAll(/\b(local|session)Storage\.\w+\(\s*(\w+)\.key/g)]
      .filter(([, store, name = '']) => (store === 'session') !== inThisTab.has(NAMED[name]?.key ?? ''))
      .map(([use]) => `${path}: ${use}`),
  );
  expect(faults).toEqual([]);
  expect([...inThisTab]).toEqual([HIT_WALK.key]);
});

test('every key begins with the name of the program, stands once, and says in words what it holds', () => {
  expect(keys.filter((key) => !/^printed-page:[a-z-]+$/.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(REMEMBERED.filter(({ holds }) => holds.trim().split(' ').length < 2)).toEqual([]);
});

test('a key that is not on the list is found, however it is written', () => {
  expect(unlisted("localStorage.setItem('printed-page:size', '2')", ['printed-page:size'])).toEqual([]);
  expect(unlisted("localStorage.setItem('printed-page:size', '2')", []).length).toBeGreaterThan(0);
  expect(unlisted("localStorage.setItem('size', '2')", ['printed-page:size'])).toEqual(["'size'"]);
  expect(unlisted('localStorage.getItem(key)', [])).toEqual(['key']);
  expect(unlisted("localStorage['size'] = '2'", [])).toEqual(['localStorage[']);
  expect(unlisted('sessionStorage.size = 2', [])).toEqual(['sessionStorage.size']);
  expect(unlisted('localStorage.size = 2', [])).toEqual(['localStorage.size']);
});
