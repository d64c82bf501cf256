import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { EditionData } from '../schemas/edition-data.ts';
import { filesIn, readPages, textOf } from './read-site.ts';

const { folder } = inject('site');
const pages = readPages(folder);
const editions = filesIn(join(folder, 'data'))
  .filter((file) => /^[^/]+\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8')) as Partial<EditionData>)
  .filter((data): data is EditionData => data.passages !== undefined);

test('the list for a library has as many doubtful readings as the data, on paper as in the text to fill in', () => {
  for (const { work, passages } of editions) {
    const doubts = passages.flatMap((passage) => passage.doubts).length;
    const page = textOf(pages.get(`${work.id}/library-list/`)?.html ?? '');
    const sheet = readFileSync(join(folder, 'data/library-list', `${work.id}.txt`), 'utf8');
    const named = /: (?:doubtful reading|cannot be read)/g;
    expect([page, sheet].map((text) => text.match(named)?.length ?? 0)).toEqual([doubts, doubts]);
    const [, places, onPages] = /(\d+) places? on (\d+) pages?\./.exec(page) ?? [];
    expect(Number(places)).toBe(sheet.match(/^Place: /gm)?.length ?? 0);
    const parts = sheet.split('# Pages with nothing to look up')[0] ?? '';
    expect(Number(onPages)).toBe(parts.match(/^Page: /gm)?.length ?? 0);
    expect(pages.get(`${work.id}/`)?.html).toContain(`${work.id}/library-list/"`);
  }
  expect(editions.length).toBeGreaterThan(0);
});

test('the list for a library asks for every page that the source lacks', () => {
  for (const { work, pages: folios } of editions) {
    const html = pages.get(`${work.id}/library-list/`)?.html ?? '';
    const [section = ''] = /<section[^>]*aria-labelledby="list-wanted".*?<\/section>/s.exec(html) ?? [];
    const asked = [...section.matchAll(/\/p\/([^/]+)\//g)].map(([, folio]) => folio);
    expect(asked).toEqual(folios.filter(({ status }) => status === 'lacuna').map(({ folio }) => folio));
  }
});

test('every printed page has a form, closed, with its place in the text: of its words, or of who has a page without text', () => {
  for (const { work, pages: folios } of editions) {
    for (const { folio, status } of folios) {
      const html = pages.get(`${work.id}/p/${folio}/`)?.html ?? '';
      expect(html).toContain('<details class="report" id="report">');
      expect(html).toContain(`>Place: ${work.id} p. ${folio}\n`);
      expect(html.includes('How you can send the page:')).toBe(status !== 'present');
      expect(html.includes('The edition has:')).toBe(status === 'present');
    }
  }
});
