import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KEY_PREFIX, REMEMBERED } from './remembered.ts';

test('all that the browser remembers stands under one prefix, each thing once and in words for the reader', () => {
  const keys = REMEMBERED.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key, words } of REMEMBERED) {
    expect(key.startsWith(KEY_PREFIX), key).toBe(true);
    expect(words).toMatch(/\w/);
  }
});

test('no other file asks the browser to remember anything', () => {
  const source = join(import.meta.dirname, '..');
  const asking = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$/.test(file))
    .filter((file) =>
      /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
  expect(asking).toEqual([join('client', 'remembered.ts')]);
});
