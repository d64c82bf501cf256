import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesOf } from './check-accessibility.ts';
import { differentFiles } from './same-bytes.ts';

test('two builds are compared file by file, byte by byte', () => {
  const root = mkdtempSync(join(tmpdir(), 'same-'));
  const [a, b] = [join(root, 'a'), join(root, 'b')];
  for (const folder of [a, b]) {
    mkdirSync(join(folder, 'p'), { recursive: true });
    writeFileSync(join(folder, 'p/index.html'), 'page 61');
  }
  expect(differentFiles(a, b)).toEqual([]);
  writeFileSync(join(b, 'p/index.html'), 'page 62');
  writeFileSync(join(a, 'index.html'), 'home');
  expect(differentFiles(a, b)).toEqual([
    `index.html: only in ${a}`,
    `${join('p', 'index.html')}: different bytes`,
  ]);
  rmSync(root, { recursive: true });
});

test('the pages of a site are found at their addresses, the parts of the search box are no pages', () => {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  for (const file of ['index.html', '404.html', 'carr-1950/p/61/index.html', 'pagefind/x.html', 'a.css']) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  expect(pagesOf(root)).toEqual(['', '404.html', 'carr-1950/p/61/']);
  rmSync(root, { recursive: true });
});
