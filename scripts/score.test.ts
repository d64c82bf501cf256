import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from './project-root.ts';
import { scoreEdition } from './score.ts';

const planted = join(projectRoot, 'src/score/cases/planted-faults');
const folders = { edition: join(planted, 'edition'), gold: join(planted, 'gold') };

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'score-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test('--json prints what the reference scorer prints, byte for byte', async () => {
  const expected = readFileSync(join(planted, 'expected.json'), 'utf8');
  expect(`${await scoreEdition({ ...folders, json: true })}\n`).toBe(expected);
});

test('--worst says how many pages are listed', async () => {
  const pagesListed = async (worst: string) =>
    (await scoreEdition({ ...folders, worst })).split('\n').filter((line) => line.startsWith('  carr-'))
      .length;
  expect([await pagesListed('0'), await pagesListed('2')]).toEqual([0, 2]);
});

test('--show prints the faults of a page, and the pages there are when it is none of them', async () => {
  expect(await scoreEdition({ ...folders, show: 'carr-029' })).toContain(
    'came out in favour of Martov.⟦ref 2→4⟧',
  );
  await expect(scoreEdition({ ...folders, show: 'carr-30' })).rejects.toThrow(
    'found: --show carr-30\n  expected: one of carr-029, carr-178, carr-203\n  hint: --show carr-029',
  );
});

test('an option that makes no sense is refused', async () => {
  await expect(scoreEdition({ ...folders, worst: 'all' })).rejects.toThrow(
    'wrong-option\n  found: --worst all',
  );
  await expect(scoreEdition({ ...folders, 'no-rulings': true })).rejects.toThrow(
    '--no-rulings with --edition',
  );
});

test('a folder without pages, without edition data, or not there at all is refused', async () => {
  const empty = folderWith({});
  await expect(scoreEdition({ ...folders, gold: empty })).rejects.toThrow('no file that ends in .gold');
  await expect(scoreEdition({ ...folders, edition: empty })).rejects.toThrow('no file that ends in .json');
  await expect(scoreEdition({ ...folders, gold: join(empty, 'none') })).rejects.toThrow('ENOENT');
});

test('edition data that is not JSON, or gives a work twice, is refused with its file', async () => {
  const work = '{ "gold": "carr", "passages": [] }';
  const broken = folderWith({ 'carr.json': work.slice(1) });
  await expect(scoreEdition({ ...folders, edition: broken })).rejects.toThrow('carr.json  not-json');
  const twice = folderWith({ 'a.json': work, 'b.json': work });
  await expect(scoreEdition({ ...folders, edition: twice })).rejects.toThrow('b.json  work-given-twice');
});
