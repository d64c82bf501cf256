import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { ReferencePreview } from '../edition/reference-previews.ts';
import type { CrossReference } from '../model/cross-reference.ts';
import { readPages } from './read-site.ts';

const { folder } = inject('site');
const pages = readPages(folder);

/** Addresses of the links in the list of what refers to a page (`references`) or a chapter (`tools-references`). */
const linksOf = (path: string, list: 'references' | 'tools-references') => {
  const [part = ''] = new RegExp(`class="${list}".*?</ul>`, 's').exec(pages.get(path)?.html ?? '') ?? [];
  return [...part.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href);
};

const works = readdirSync('content/sources');
const referencesIn = (work: string) =>
  JSON.parse(readFileSync(`content/cross-references/${work}.json`, 'utf8')) as CrossReference[];

test('every cross-reference that is a link has a preview, and no other place has one', () => {
  for (const work of works) {
    const previews = JSON.parse(
      readFileSync(join(folder, `data/cross-references/${work}.json`), 'utf8'),
    ) as Record<string, ReferencePreview>;
    const targets = referencesIn(work).flatMap(({ target }) => target?.id ?? []);
    expect(Object.keys(previews).sort()).toEqual([...new Set(targets)].sort());
    for (const { place, words } of Object.values(previews))
      expect(`${place}: ${words}`).toMatch(/p\. \S+.*: .{12}/s);
  }
});

test('a cross-reference that names a note leads to that note, from its chapter and from its page', () => {
  let named = 0;
  for (const work of works) {
    for (const { chapter, folio, kind, names, text, target } of referencesIn(work)) {
      const [, page = '', label = ''] = (kind === 'note' && /^(\S+) note (\S+)$/.exec(names)) || [];
      if (!target || page === '') continue;
      named++;
      for (const path of [`${work}/${chapter}/`, `${work}/p/${folio}/`]) {
        // On the page the words can be marked as changed.
        const links = pages.get(path)?.html.matchAll(new RegExp(`#${target.id}">(.*?)</a>`, 'g')) ?? [];
        expect([...links].map(([, words = '']) => words.replace(/<[^>]*>/g, ''))).toContain(text);
      }
      const note = new RegExp(
        `<li id="${target.id}"[^>]* data-folio="${page}">.*?<span class="note-label">([^<]*)`,
      );
      expect(note.exec(pages.get(`${work}/${target.chapter}/`)?.html ?? '')?.[1]).toBe(label);
    }
  }
  expect(named).toBeGreaterThan(5);
});

test('the page to which a cross-reference leads lists it, and its chapter does among the tools', () => {
  let listed = 0;
  for (const work of works) {
    for (const { chapter, passage, target } of referencesIn(work)) {
      const folio = /^(?:page-|[a-z])([^-]+)/.exec(target?.id ?? '')?.[1];
      if (!target || folio === undefined) continue;
      listed++;
      expect(linksOf(`${work}/p/${folio}/`, 'references')).toContain(`/${work}/${chapter}/#${passage}`);
      const source = target.chapter === chapter ? `#${passage}` : `/${work}/${chapter}/#${passage}`;
      expect(linksOf(`${work}/${target.chapter}/`, 'tools-references')).toContain(source);
    }
  }
  expect(listed).toBeGreaterThan(40);
});

test('a page lists nothing that does not refer to it', () => {
  for (const work of works) {
    const sources = new Set(
      referencesIn(work).map(({ chapter, passage }) => `/${work}/${chapter}/#${passage}`),
    );
    for (const path of pages.keys())
      if (path.startsWith(`${work}/p/`))
        for (const href of linksOf(path, 'references')) expect(sources).toContain(href);
  }
});
