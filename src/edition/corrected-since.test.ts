import { expect, test } from 'vitest';
import { changedSince, correctedOn, editionOfPage } from './corrected-since.ts';
import type { Entry } from './library.ts';

const changed = (id: string) => ({ id, changes: [{ before: 'lune', after: 'June' }], causes: [] });
const entry = {
  work: { id: 'carr-1950', edition: { version: '1.0', date: '2026-11-23', state: 'published' } },
  pageMap: { pages: ['viii', '70', '71', '72', '73'].map((folio) => ({ folio })) },
  chapters: [
    {
      passages: [
        { id: 'p70-1', text: 'In June', pageBreaks: [{ offset: 0, folio: '70' }] },
        { id: 'p70-2', text: 'one two', pageBreaks: [{ offset: 4, folio: '71' }] },
      ],
      notes: [{ id: 'n72-1', folio: '72', label: '1', text: 'Ibid.', pageBreaks: [] }],
    },
  ],
  corrections: {
    work: 'carr-1950',
    since: '1.0',
    date: '2026-11-23',
    corrections: [changed('p70-2'), changed('n72-1'), changed('p73-1')],
  },
} as unknown as Entry;
const library = { entries: [entry] };
const idsOn = (first: string, last = first) => correctedOn(entry, { first, last }).map(({ id }) => id);

test('a correction counts on every page on which its passage has words, and for the pages of a chapter', () => {
  expect(idsOn('70')).toEqual(['p70-2']);
  expect(idsOn('71')).toEqual(['p70-2']);
  expect(idsOn('72')).toEqual(['n72-1']);
  expect(idsOn('viii')).toEqual([]);
  expect(idsOn('viii', '72')).toEqual(['p70-2', 'n72-1']);
});

test('a passage that is gone counts on the page that its id names', () => {
  expect(idsOn('73')).toEqual(['p73-1']);
});

test('a report names the version, and says so where the words of its page were corrected since', () => {
  expect(editionOfPage(library, entry.work, 'viii')).toBe('1.0 of 2026-11-23');
  expect(editionOfPage(library, entry.work, '71')).toBe('1.0 of 2026-11-23, with corrections since');
});

test('the history of a passage says what was changed since the version, and nothing where nothing was', () => {
  expect(changedSince(library, 'carr-1950', 'n72-1')).toEqual([
    'Changed since version 1.0: “lune” → “June”.',
  ]);
  expect(changedSince(library, 'carr-1950', 'p70-1')).toEqual([]);
  expect(changedSince(library, 'webb-1936', 'n72-1')).toEqual([]);
});
