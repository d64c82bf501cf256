import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { normalizeBase, siteOptions, swapFolders } from './build.ts';

test('the base path has one form, however it was written', () => {
  expect(['', '/', 'x', '/x', 'x/', '/x/y/', '//x'].map(normalizeBase)).toEqual([
    '/',
    '/',
    '/x/',
    '/x/',
    '/x/',
    '/x/y/',
    '/x/',
  ]);
});

test('the command line goes before the environment, and an empty variable is no variable', () => {
  const env = { SITE_URL: '', BASE_PATH: '/env/', PRINTED_PAGE_PUBLIC: '1' };
  expect(siteOptions({}, env)).toEqual({ out: 'dist', base: '/env/', publicOnly: true });
  expect(siteOptions({ base: '/given/', site: 'https://example.org', out: 'dist-x' }, env)).toEqual({
    out: 'dist-x',
    base: '/given/',
    siteUrl: 'https://example.org',
    publicOnly: true,
  });
});

test('who publishes a site may be said in the environment', () => {
  const env = { SITE_OPERATOR: 'A Library', SITE_CONTACT: 'desk@library.example' };
  expect(siteOptions({}, env)).toMatchObject({ operator: 'A Library', contact: 'desk@library.example' });
  expect(siteOptions({}, { SITE_OPERATOR: '', SITE_CONTACT: '' })).not.toHaveProperty('operator');
});

test('without a word the owner gets the whole site', () => {
  expect(siteOptions({}, {})).toEqual({ out: 'dist', base: '/', publicOnly: false });
});

test('a new site takes the place of the old one, and nothing of the old one stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'swap-'));
  const [dist, next] = [join(folder, 'dist'), join(folder, 'dist.next')];
  for (const [site, page] of [
    [dist, 'old.html'],
    [next, 'new.html'],
  ] as const) {
    mkdirSync(site);
    writeFileSync(join(site, page), page);
  }
  swapFolders(next, dist);
  expect(readFileSync(join(dist, 'new.html'), 'utf8')).toBe('new.html');
  expect([join(dist, 'old.html'), next, `${dist}.old`].filter((path) => existsSync(path))).toEqual([]);
  rmSync(folder, { recursive: true });
});
