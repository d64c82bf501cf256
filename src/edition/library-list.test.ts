/** The list to take to a library, made of the works as they are committed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { type ListedPlace, libraryList, markOf, wantedPages } from './library-list.ts';
import { librarySheet } from './library-sheet.ts';
import { readProvenance } from './provenance.ts';
import { placeName } from './wording.ts';

const names = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) =>
    /^(?:site\.yaml|(?:sources|chapters|pages|corrections|provenance)\/.*\.(?:yaml|md|txt|jsonl?|tsv))$/.test(
      name,
    ),
  );
const files = new Map(names.map((name) => [name, readFileSync(join('content', name), 'utf8')]));

const works = readLibrary(files, { publicOnly: false }).entries.map((entry) => {
  const provenance = readProvenance(entry.work, files);
  return { id: entry.work.id, entry, provenance, pages: libraryList(entry, provenance) };
});

describe.each(works)('the list of $id', ({ entry, provenance, pages }) => {
  const places = pages.flatMap(({ folio, places: onPage }) => onPage.map((place) => ({ ...place, folio })));
  const texts = entry.chapters.flatMap(({ passages, notes }) => [...passages, ...notes]);
  const isDoubt = ({ kind }: ListedPlace) => kind === 'doubt' || kind === 'illegible';

  test('has every doubtful reading of its text once, with its words and what else they may be', () => {
    const doubts = texts.flatMap(({ id, text, doubts: own }) =>
      own.map(({ start, end, alternatives }) => `${id} ${text.slice(start, end)} ${alternatives.join('|')}`),
    );
    const listed = places
      .filter(isDoubt)
      .map(({ id, words, alternatives }) => `${id} ${words} ${alternatives.join('|')}`);
    expect(listed.toSorted()).toEqual(doubts.toSorted());
  });

  test('has its pages in the order of the book, each with the name of its text', () => {
    const order = entry.pageMap.pages.map(({ folio }) => folio);
    const ranks = pages.map(({ folio }) => order.indexOf(folio));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks).not.toContain(-1);
    for (const { folio, mark } of pages) expect(mark).toBe(markOf(entry, folio));
    expect(new Set(pages.map(({ mark }) => mark)).size).toBe(pages.length);
  });

  test('shows words among their neighbours as they stand in the text', () => {
    for (const { id, before, words, after, kind } of places) {
      const context = `${before}${kind === 'note-without-sign' ? '' : words}${after}`.replace(/^… | …$/g, '');
      if (kind !== 'sign-without-note') expect(texts.find((one) => one.id === id)?.text).toContain(context);
    }
  });

  test('names lines of the scanned page in which the first letter of what was received stands', () => {
    const known = places.filter(({ line }) => line !== undefined);
    expect(known.length).toBeGreaterThanOrEqual(places.filter(isDoubt).length);
    for (const { folio, line = 0, at = '' } of known) {
      const [first = 0, last = 0] = entry.pageMap.pages.find((page) => page.folio === folio)?.lines ?? [];
      const printed = entry.witness.slice(first - 1, last).filter((text) => text.trim() !== '');
      expect(printed[line - 1]).toBe(entry.witness[Number.parseInt(at, 10) - 1]);
    }
  });

  test('as a text names every page of the book that has text once', () => {
    const sheet = librarySheet(entry, pages);
    const present = entry.pageMap.pages
      .filter(({ status }) => status === 'present')
      .map(({ folio }) => folio);
    const named = [...sheet.matchAll(/^Page: (\S+) \(text [0-9a-f]{8}\)$/gm)].map(([, folio]) => folio);
    expect(named.toSorted()).toEqual(present.toSorted());
    expect(sheet.match(/^Place: /gm)?.length ?? 0).toBe(places.length);
  });

  test('asks for every page that the source lacks', () => {
    const missing = entry.pageMap.pages.filter(({ status }) => status === 'lacuna').map(({ folio }) => folio);
    expect(wantedPages(entry)).toEqual(missing);
    const [asked] = /^# Our source lacks .*$/m.exec(librarySheet(entry, pages)) ?? [''];
    expect(asked.match(/\b(?:\d+|[ivxlc]+)\b/g) ?? []).toEqual(missing);
  });

  test('is empty where the text is left out', () => {
    expect(
      libraryList({ ...entry, shown: false, chapters: [], rulings: [], witness: [] }, provenance),
    ).toEqual([]);
    expect(wantedPages({ ...entry, shown: false })).toEqual([]);
  });
});

test('a place is named by its line and note, as far as they are known, and by what is doubtful', () => {
  expect(placeName({ kind: 'doubt', line: 27 })).toBe('about line 27: doubtful reading');
  expect(placeName({ kind: 'probable', line: 38, note: '2' })).toBe(
    'about line 38, note 2: restored, but not for certain',
  );
  expect(placeName({ kind: 'note-without-sign', note: '…' })).toBe(
    'notes: a note to which no sign was found',
  );
});
