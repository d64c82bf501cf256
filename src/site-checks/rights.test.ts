import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { readPages, textOf } from './read-site.ts';

const whole = readPages(inject('site').folder);
const open = readPages(inject('publicSite').folder);
const works = readdirSync('content/sources').map(
  (work) =>
    parse(readFileSync(join('content/sources', work, 'work.yaml'), 'utf8')) as {
      title: string;
      rights: { label: string; reason: string; statement: string };
    },
);
const site = parse(readFileSync('content/site.yaml', 'utf8')) as { operator: string; contact: string };
const wordsOf = (pages: typeof whole, path: string) => textOf(pages.get(path)?.html ?? '');

test('the page on rights says of every book what its record says, and leads to the statement', () => {
  for (const pages of [whole, open]) {
    const words = wordsOf(pages, 'rights/');
    for (const { title, rights } of works) {
      expect(words).toContain(title);
      expect(words).toContain(`${rights.label}. ${rights.reason}`);
      expect(pages.get('rights/')?.html).toContain(`href="${rights.statement}"`);
    }
  }
});

test('the licences that it names are those of the program, of the fonts and of the lists of words', () => {
  const words = wordsOf(whole, 'rights/');
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
  expect(words).toContain('MIT licence');
  expect(readFileSync('src/assets/fonts/LICENSE.md', 'utf8')).toContain('SIL OPEN FONT LICENSE');
  expect(words).toContain('SIL Open Font License');
  const lists = ['lexicon', 'authority'].flatMap((folder) =>
    readdirSync(join('content', folder)).map((name) => readFileSync(join('content', folder, name), 'utf8')),
  );
  const licences = lists.flatMap((list) =>
    list
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t').at(-2)),
  );
  expect([...new Set(licences)]).toEqual(['CC0-1.0']);
  expect(words).toContain('CC0 1.0');
});

test('a public site names who publishes it and where to write; without both a copy says that nobody has published it', () => {
  expect(wordsOf(open, 'rights/')).toMatch(/This site is published by \S.*: \S+\./);
  for (const path of ['rights/', 'accessibility/', '', '404.html'])
    expect(open.get(path)?.html, path).toContain('href="mailto:');
  const isNamed = site.operator !== '' && site.contact !== '';
  expect(wordsOf(whole, 'rights/').includes('This copy is not published by anyone yet')).toBe(!isNamed);
});

test('the foot of every page leads to corrections, rights, accessibility and privacy', () => {
  const ways = ['corrections/', 'rights/', 'accessibility/', 'privacy/'];
  for (const { path, tags } of whole.values()) {
    const links = tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes.get('href'));
    expect(
      ways.filter((way) => !links.includes(`/${way}`)),
      path,
    ).toEqual([]);
  }
});
