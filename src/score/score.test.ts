import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';
import { readGoldPage } from './read-gold-page.ts';
import { readScoredWork } from './read-scored-work.ts';
import { scoreWorks } from './score-works.ts';

const cases = join(import.meta.dirname, 'cases');
const groundTruth = join(import.meta.dirname, '../../content/ground-truth');

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }));

const goldIn = (folder: string) =>
  filesIn(folder, '.gold').map(({ name, content }) => readGoldPage(name, content));

const worksIn = (folder: string) =>
  filesIn(folder, '.json').map(({ name, content }) => readScoredWork(name, JSON.parse(content)));

const scoreCase = (name: string) =>
  scoreWorks(worksIn(join(cases, name, 'edition')), goldIn(join(cases, name, 'gold')));

const caseNames = [
  'as-printed',
  'distorted-copies-1',
  'distorted-copies-2',
  'hard-to-place',
  'planted-faults',
];

test.each(caseNames)('the figures of %s are those of the reference scorer, to the last digit', (name) => {
  const expected: unknown = JSON.parse(readFileSync(join(cases, name, 'expected.json'), 'utf8'));
  expect(figuresOf(scoreCase(name))).toEqual(expected);
});

test('no case lies beside the tests without being scored', () => {
  const folders = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(caseNames);
});

test('an edition as printed has no fault, whatever its quotes, dashes and the case of its headings', () => {
  expect(scoreCase('as-printed').total.faults).toEqual([]);
});

test('a page that is nowhere in the edition counts as lost, letter by letter', () => {
  // the body of scan 272 of Carr; its note is not in the edition either, but resembles others
  const page = scoreCase('hard-to-place').pages.find(({ page }) => page === 'carr-272');
  expect(page?.tally.unplaced).toBe(1);
  expect(page?.tally.exactBlocks).toBe(0);
});

test('a page of a work that is not in the edition stops the scoring and names the work', () => {
  const gold = [readGoldPage('webb-021.gold', '[H] Is the USSR an Autocracy?\n')];
  expect(() => scoreWorks([{ gold: 'carr', passages: [] }], gold)).toThrow(
    'webb-021.gold  work-without-edition\n' +
      '  found: edition data for carr\n' +
      '  expected: edition data with "gold": "webb"\n' +
      '  hint: "gold": "webb"',
  );
});

test('the ten ground-truth pages can be read: eight of Carr, two of the Webbs', () => {
  const works = goldIn(groundTruth).map(({ work }) => work);
  expect(works).toEqual([...Array<string>(8).fill('carr'), 'webb', 'webb']);
});
