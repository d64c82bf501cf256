import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { EditionData } from '../schemas/edition-data.ts';
import { readPages, textOf } from './read-site.ts';

const { folder } = inject('site');
const pages = readPages(folder);
const ledgers = readdirSync('content/ledger').filter((file) => file.endsWith('.tsv'));
const editions = readdirSync(join(folder, 'data'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8')) as Partial<EditionData>)
  .filter((data): data is EditionData => data.passages !== undefined);

test.each(ledgers)('every live id of %s stands in its chapter', (file) => {
  const [head = '', ...rows] = readFileSync(join('content/ledger', file), 'utf8').trim().split('\n');
  const names = head.split('\t');
  const work = file.replace(/\.tsv$/, '');
  const lost = rows
    .map((row) => Object.fromEntries(row.split('\t').map((cell, index) => [names[index] ?? '', cell])))
    .filter(({ state }) => state === 'live')
    .filter(({ id = '', chapter }) => !pages.get(`${work}/${chapter}/`)?.ids.includes(id))
    .map(({ id }) => id);
  expect(lost).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});

/** The words of the book on a page: without the marks of notes and the brackets around what is supplied. */
function wordsOf(html: string): string {
  return textOf(html.replace(/<sup\b.*?<\/sup>/gs, '')).replace(/[⟨⟩]/g, '');
}

test('every passage and note of the data is read in its chapter without scripts, word for word', () => {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const data of editions) {
    for (const { id, chapter, text } of data.passages) {
      const path = `${data.work.id}/${chapter}/`;
      const page = texts.get(path) ?? wordsOf(pages.get(path)?.html ?? '');
      texts.set(path, page);
      const words = text.replace(/\s+/g, ' ').trim();
      if (!page.includes(words)) missing.push(`${path}#${id}: ${words.slice(0, 60)}`);
    }
  }
  expect(missing).toEqual([]);
});

test('every printed page of the map has a page of its own, in the order of the book', () => {
  for (const data of editions) {
    for (const { folio, status } of data.pages) {
      const page = pages.get(`${data.work.id}/p/${folio}/`);
      expect(page?.html, `page ${folio}`).toContain(`<h1>Page ${folio}</h1>`);
      if (status === 'present') expect(page?.html, `page ${folio}`).toContain('<pre class="scanned-lines">');
    }
  }
});

test('a page view shows exactly the passages that begin or go on there', () => {
  for (const data of editions) {
    for (const { folio, passages } of data.pages) {
      const tags = pages.get(`${data.work.id}/p/${folio}/`)?.tags ?? [];
      const shown = tags.flatMap(
        ({ attributes }) => attributes.get('data-passage') ?? attributes.get('data-note') ?? [],
      );
      expect(shown, `${data.work.id}, page ${folio}`).toEqual(passages);
    }
  }
});
