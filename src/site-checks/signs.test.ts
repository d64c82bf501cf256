import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { EditionData } from '../schemas/edition-data.ts';
import { readPages, type SitePage, textOf } from './read-site.ts';

const { folder } = inject('site');
const pages = readPages(folder);
const works = [...pages.keys()]
  .filter((path) => /^[^/]+\/$/.test(path))
  .flatMap((path) => {
    try {
      return [
        JSON.parse(readFileSync(join(folder, 'data', `${path.slice(0, -1)}.json`), 'utf8')) as EditionData,
      ];
    } catch {
      return [];
    }
  });
const chapters = works.flatMap((data) =>
  data.chapters.map((chapter) => ({
    chapter,
    page: pageAt(chapter.url),
    passages: data.passages.filter((passage) => passage.chapter === chapter.slug),
    views: data.pages.filter((page) => page.chapter === chapter.slug).map(({ url }) => pageAt(url)),
  })),
);

function pageAt(url: string): SitePage {
  const page = pages.get(url.replace(/^\//, '').replace(/#.*/, ''));
  if (!page) throw new Error(`${url} is no page of the site`);
  return page;
}

/** Text of the element with an id; of a page as it is written, without what a style sheet draws. */
function textAt({ html }: SitePage, id: string): string {
  const [, name, rest = ''] = new RegExp(`<([a-z0-9]+)[^>]*\\sid="${id}"[^>]*>(.*)`, 's').exec(html) ?? [];
  return textOf(rest.split(`</${name}>`)[0] ?? '');
}

/** The text proper of a page: without the lists behind it, the scanned text and all that is for study. */
function runningText({ html }: SitePage): string {
  const article = /<article class="text".*?>(.*?)<\/article>/s.exec(html)?.[1] ?? '';
  return article.replace(/<section class="notes (?:editor-notes|doubtful-readings)".*$/s, '');
}

test('every doubtful reading of the data is marked and listed in its chapter and on its page', () => {
  let count = 0;
  for (const { page, passages, views } of chapters) {
    const anchors = passages.flatMap(({ doubts }) => doubts.map(({ url }) => url.split('#')[1] ?? ''));
    const marked = ({ ids }: SitePage) => ids.filter((id) => /^d[phn][^-]+-\d+[a-z]?-\d+$/.test(id));
    expect(marked(page).sort(), page.path).toEqual(anchors.toSorted());
    expect([...new Set(views.flatMap(marked))].sort(), page.path).toEqual(anchors.toSorted());
    for (const shown of [page, ...views]) {
      for (const anchor of marked(shown)) {
        expect(shown.ids, shown.path).toContain(`${anchor}-entry`);
        expect(shown.html, shown.path).toContain(`href="#${anchor}" role="doc-backlink"`);
      }
    }
    count += anchors.length;
  }
  expect(count).toBeGreaterThan(0);
});

test('doubtful readings are listed with what else they may be, and why; none has only a title to say so', () => {
  let reasons = 0;
  for (const { page, passages } of chapters) {
    expect(page.html, page.path).not.toMatch(/class="doubt[^>]*title=/);
    for (const { doubts, text } of passages) {
      for (const { url, start, end, alternatives } of doubts) {
        const entry = textAt(page, `${url.split('#')[1]}-entry`);
        const words = text.slice(start, end);
        for (const part of [words, ...alternatives.filter((other) => other !== '')])
          expect(entry).toContain(part);
        if (/ — [^⟩]{3,}⟩/.test(entry)) reasons++;
      }
    }
  }
  expect(reasons).toBeGreaterThan(0);
});

test('a missing page says so in its chapter, on its page and in the data, in the same words and with a name', () => {
  let count = 0;
  for (const { page, passages } of chapters) {
    for (const { id, kind, notice, folio } of passages.filter((passage) => passage.kind === 'lacuna')) {
      expect(notice, `${id} ${kind}`).toBeDefined();
      const view = pages.get(page.path.replace(/[^/]+\/$/, `p/${folio}/`));
      for (const shown of [page, view]) {
        const note = shown?.tags.find(({ attributes }) => attributes.get('id') === id)?.attributes;
        expect([note?.get('role'), note?.get('aria-label')], shown?.path).toEqual([
          'note',
          `Missing page ${folio}`,
        ]);
        expect(shown && textAt(shown, id), shown?.path).toBe(`⟨${notice}⟩`);
      }
      count++;
    }
  }
  expect(count).toBeGreaterThan(0);
});

test('what is supplied stands in angle brackets, wherever the data say so', () => {
  for (const { page, passages } of chapters) {
    for (const { id, isSupplied, supplied, text } of passages) {
      if (isSupplied) expect(textAt(page, id), page.path).toBe(`⟨${text}⟩`);
      for (const { start, end } of supplied)
        expect(textOf(page.html)).toContain(`⟨${text.slice(start, end)}⟩`);
    }
  }
});

test('marks without a note and notes without a mark say so beside them', () => {
  for (const { page, passages } of chapters) {
    const marks = passages.flatMap(({ unmatchedMarks }) => unmatchedMarks);
    expect(page.html.split('class="note-ref unmatched"').length - 1, page.path).toBe(marks.length);
    const referred = new Set(passages.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)));
    for (const { id, kind } of passages) {
      if (kind === 'note' && !referred.has(id))
        expect(textAt(page, id), id).toMatch(/⟨no (?:mark|sign) [^⟩]*⟩$/);
    }
  }
});

test('square brackets are the author’s: a text shows as many as the book prints', () => {
  const bracketsIn = (text: string) => text.split(/[[\]]/).length - 1;
  let count = 0;
  for (const { page, passages } of chapters) {
    const printed = passages.reduce((sum, { text }) => sum + bracketsIn(text), 0);
    expect(bracketsIn(textOf(runningText(page))), page.path).toBe(printed);
    count += printed;
  }
  expect(count).toBeGreaterThan(0);
});

test('every chapter says at its foot how far it was read, as every page with text does', () => {
  const footOf = ({ html }: SitePage) =>
    textOf(/<footer class="edition-state">(.*?)<\/footer>/s.exec(html)?.[1] ?? '');
  const HOW_FAR = /(?:was|were|has) read [^.]*against|read it against|checked against|read against/;
  for (const { page, views } of chapters) {
    const withText = views.filter(({ html }) => !/class="(?:missing|blank)-page"/.test(html));
    for (const shown of [page, ...withText]) expect(footOf(shown), shown.path).toMatch(HOW_FAR);
  }
});
