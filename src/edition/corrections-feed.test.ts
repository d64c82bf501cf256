import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import type { CorrectionList, VersionCorrections } from '../model/correction.ts';
import { addressesUnder } from './addresses.ts';
import { correctionsByVersion } from './corrections-by-version.ts';
import { correctionsFeed } from './corrections-feed.ts';
import type { Entry, Library } from './library.ts';
import { urnOf } from './name-uuid.ts';
import { readVersions } from './published-versions.ts';

const correction = (id: string, before: string, after: string) => ({
  id,
  changes: [{ before, after }],
  causes: [{ cause: 'ruling', evidence: 'A month & a year.' }],
});
const first = correction('p70-1', 'lune', 'June');
const second = correction('n70-1', '1971', '1917');

const list = (
  since: string,
  date: string,
  ...corrections: CorrectionList['corrections']
): CorrectionList => ({
  work: 'carr-1950',
  since,
  date,
  corrections,
});

/** A library of one work whose version 1.0 was published in November and 1.1, if at all, in December. */
function libraryOf(corrections: CorrectionList, history: readonly VersionCorrections[] = []): Library {
  const entry = {
    work: { id: 'carr-1950', shortTitle: 'The Bolshevik Revolution', edition: { date: '2026-11-23' } },
    shown: true,
    chapters: [
      {
        slug: 'preface',
        passages: [{ id: 'p70-1', kind: 'paragraph', text: 'In June.' }],
        notes: [{ id: 'n70-1', label: '1', text: 'In 1917.' }],
      },
    ] as unknown as Chapter[],
    corrections,
    history,
  } as unknown as Entry;
  const site = { name: 'A Shelf', line: '', operator: '', contact: '', address: '' };
  return { site, entries: [entry] };
}

const before = libraryOf(list('1.0', '2026-11-23', first));
const after = libraryOf(list('1.1', '2026-12-24', second), [
  { ...list('1.0', '2026-11-23', first), version: '1.1', published: '2026-12-24' },
]);
const files = [
  ['content/editions/carr-1950-1.10.tsv', '# version\t1.10\t2027-01-01\np70-1\tJune\n'],
  ['content/editions/carr-1950-1.1.tsv', '# version\t1.1\t2026-12-24\np70-1\tJune\n'],
  ['content/editions/carr-1950-1.0.tsv', '# version\t1.0\t2026-11-23\np70-1\tlune\n'],
  ['content/editions/other-1900-1.0.tsv', '# version\t1.0\t2026-11-23\n'],
] as const;
const at = addressesUnder('/x/');
const feedOf = (library: Library, site = 'https://example.org') =>
  correctionsFeed(library, readVersions(files.slice(1), library), at, site);
const entriesOf = (feed: string) =>
  [...feed.matchAll(/<entry>\n<id>(.*?)<\/id>\n<title>(.*?)<\/title>\n<updated>(.*?)<\/updated>/g)].map(
    ([, id, title, date]) => ({ id, title, date }),
  );

test('a version that was published keeps what it put right in the one before it; the latest stands first', () => {
  const shown = correctionsByVersion(after.entries[0] as Entry, at);
  expect(shown.map(({ version, since, lines }) => [version, since, lines.map(({ id }) => id)])).toEqual([
    [undefined, '1.1', ['n70-1']],
    ['1.1', '1.0', ['p70-1']],
  ]);
  expect(shown[1]?.lines[0]?.address).toBe('/x/carr-1950/preface/#p70-1');
});

test('the feed has an entry for every passage put right and every version, with the dates of the record', async () => {
  expect(entriesOf(await feedOf(after)).map(({ title, date }) => [title, date])).toEqual([
    ['The Bolshevik Revolution, p. 70, note 1', '2026-12-24T00:00:00Z'],
    ['The Bolshevik Revolution, p. 70, paragraph “In June.”', '2026-12-24T00:00:00Z'],
    ['The Bolshevik Revolution: version 1.1', '2026-12-24T00:00:00Z'],
    ['The Bolshevik Revolution: version 1.0', '2026-11-23T00:00:00Z'],
  ]);
});

test('a correction keeps its id when it becomes part of a version, and then has the date of that version', async () => {
  const of = (feed: string) => entriesOf(feed).find(({ title }) => title?.endsWith('“In June.”'));
  const [early, late] = [of(await feedOf(before)), of(await feedOf(after))];
  expect(early?.id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(late?.id).toBe(early?.id);
  expect([early?.date, late?.date]).toEqual(['2026-11-23T00:00:00Z', '2026-12-24T00:00:00Z']);
});

test('ids in the feed do not depend on where the site stands, no two are the same, and signs are escaped', async () => {
  const [here, nowhere] = [await feedOf(after), await feedOf(after, '')];
  expect(entriesOf(here)).toEqual(entriesOf(nowhere));
  expect(here).toContain('href="https://example.org/x/carr-1950/preface/#p70-1"');
  expect(nowhere).toContain('href="/x/carr-1950/preface/#p70-1"');
  const ids = [...here.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(here).toContain('“lune” → “June”. A month &amp; a year. In version 1.1.');
});

test('a work that is not shown has no entry, and of its versions the address answers without a word', async () => {
  const [entry] = after.entries;
  const hidden = {
    ...after,
    entries: [
      {
        ...entry,
        shown: false,
        chapters: [],
        work: { ...entry?.work, withdrawn: { date: '2027-01-01', reason: 'The heirs asked.' } },
      } as unknown as Entry,
    ],
  };
  expect(entriesOf(await feedOf(hidden))).toEqual([]);
  expect(readVersions(files.slice(2, 3), hidden)).toEqual([
    {
      work: 'carr-1950',
      version: '1.0',
      date: '2026-11-23',
      file: '# version\t1.0\t2026-11-23\tNot shown here. Withdrawn on 2027-01-01. The heirs asked.\n',
    },
  ]);
});

test('versions stand in the order of their numbers, and a file of no known work is none', () => {
  expect(readVersions(files, after).map(({ version }) => version)).toEqual(['1.0', '1.1', '1.10']);
});

test('an id made of a name is the version 5 that the standard describes', async () => {
  // Same name, same id, whatever was asked in between; another name, another id.
  const [one, other, again] = [
    await urnOf('a/1.0/p1-1'),
    await urnOf('a/1.0/p1-2'),
    await urnOf('a/1.0/p1-1'),
  ];
  expect(again).toBe(one);
  expect(other).not.toBe(one);
  expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
});
