import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readNames, renameFont } from './rename-font.ts';

const folder = dirname(createRequire(import.meta.url).resolve('source-serif-pro/package.json'));
const font = readFileSync(join(folder, 'VAR', 'SourceSerifVariable-Roman.ttf'));

test('a cut font bears the name of the site and no longer the reserved one', () => {
  const renamed = renameFont(font, {
    family: 'Site Serif',
    style: 'Italic',
    copyright: 'Copyright of its makers',
    licence: 'SIL Open Font License, Version 1.1',
  });
  const names = readNames(renamed);
  expect(names.get(1)).toBe('Site Serif');
  expect(names.get(4)).toBe('Site Serif Italic');
  expect(names.get(6)).toBe('SiteSerif-Italic');
  expect([...names.values()].join(' ')).not.toContain('Source');
  expect([...readNames(font).values()].join(' ')).toContain('Source');
});
