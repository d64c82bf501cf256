/** The index of words, against the edition data word by word. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isIndexed } from '../edition/word-index.ts';
import type { EditionData } from '../schemas/edition-data.ts';
import { foldedWords, foldWord, tokensOf } from '../search/tokens.ts';
import { readPages } from './read-site.ts';

const { folder } = inject('site');
const published = inject('publicSite');

/** The data of all works that a site shows. */
function worksOf(site: string): EditionData[] {
  return readdirSync(join(site, 'data'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(site, 'data', file), 'utf8')) as Partial<EditionData>)
    .filter((data): data is EditionData => data.passages !== undefined);
}

/** The entries of the index of a site: folded forms, and the addresses to which each leads. */
function entriesOf(site: string): { forms: string[]; links: string[] }[] {
  return [...readPages(join(site, 'words'))]
    .flatMap(([, { html }]) => [...html.matchAll(/<li id="w-[^"]*"><b>(.*?)<\/b>(.*?)<\/li>/gs)])
    .map(([, forms = '', rest = '']) => ({
      forms: forms.split(', ').map((form) => foldedWords(form).join('')),
      links: [...rest.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href),
    }));
}

/** Pages, `work/folio`, on which each word begins, and the chapter of each page. */
function pagesByWord(works: readonly EditionData[]) {
  const pages = new Map<string, Set<string>>();
  for (const { work, passages } of works) {
    for (const { text, folio, pageBreaks } of passages) {
      for (const { start, end } of tokensOf(text)) {
        const folded = foldWord(text.slice(start, end).replace(/[’']s$/i, ''));
        const begun = pageBreaks.filter((one) => (one.split ?? one.offset) <= start).at(-1)?.folio ?? folio;
        pages.set(folded, (pages.get(folded) ?? new Set()).add(`${work.id}/p/${begun}`));
      }
    }
  }
  return pages;
}

test('every word of the books stands in the index once, with all its pages or its chapters', () => {
  const works = worksOf(folder);
  const pages = pagesByWord(works);
  const entries = entriesOf(folder);
  const indexed = entries.flatMap(({ forms }) => forms);
  expect(indexed.length).toBeGreaterThan(5000);
  expect(indexed.filter((form, index) => indexed.indexOf(form) !== index)).toEqual([]);
  const known = new Set(indexed);
  expect([...pages.keys()].filter((word) => isIndexed(word) && !known.has(word))).toEqual([]);
  const chapterOf = new Map(
    works.flatMap((data) =>
      data.pages.map(({ folio, chapter }) => [`${data.work.id}/p/${folio}`, `/${data.work.id}/${chapter}/`]),
    ),
  );
  const wrong = entries.filter(({ forms, links }) => {
    const stands = new Set(forms.flatMap((form) => [...(pages.get(form) ?? [])]));
    return works.some(({ work }) => {
      const here = [...stands].filter((page) => page.startsWith(`${work.id}/`));
      const told = links.filter((link) => link.startsWith(`/${work.id}/`));
      const wanted = told.some((link) => link.includes('/p/'))
        ? here.map((page) => `/${page}/`)
        : [...new Set(here.map((page) => chapterOf.get(page) ?? ''))];
      return wanted.length !== told.length || wanted.some((address) => !told.includes(address));
    });
  });
  expect(wrong).toEqual([]);
});

test('no part of the index is larger than 300 kB', () => {
  const large = [...readPages(join(folder, 'words'))]
    .filter(([, { html }]) => Buffer.byteLength(html) > 300_000)
    .map(([path]) => path);
  expect(large).toEqual([]);
});

test('a word that only a work left out of the public site has is not in its index', () => {
  expect(existsSync(join(published.folder, 'words/index.html'))).toBe(true);
  const shown = pagesByWord(worksOf(published.folder));
  const all = pagesByWord(worksOf(folder));
  expect(all.size).toBeGreaterThan(shown.size);
  const entries = entriesOf(published.folder);
  expect(entries.length).toBeGreaterThan(1000);
  expect(entries.flatMap(({ forms }) => forms).filter((form) => !shown.has(form))).toEqual([]);
});
