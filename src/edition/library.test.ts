import { expect, test } from 'vitest';
import { editionDataSchema } from '../schemas/edition-data.ts';
import { addressList } from './address-list.ts';
import { addressesUnder } from './addresses.ts';
import { contentsOf } from './contents.ts';
import { editionData, withheldData } from './edition-data.ts';
import { figuresOf } from './figures.ts';
import { readLibrary } from './library.ts';
import { libraryList } from './library-list.ts';
import { neighbours, runsOf } from './pages-of-work.ts';
import { placeList } from './place-list.ts';
import { NO_PROVENANCE } from './provenance.ts';
import { sitemap } from './sitemap.ts';
import { wordIndex } from './word-index.ts';

const sha256 = 'a'.repeat(64);

const site = `name: A Shelf
line: "{count} books printed in {years}"
operator: ""
contact: ""
address: ""
`;

function workYaml(id: string, publish: boolean, year: number): string {
  return `id: ${id}
siglum: A
groundTruth: ${id}
title: A Book
shortTitle: Book
authors: [{ given: A. N., family: Author }]
publisher: Press
place: London
year: ${year}
language: en-GB
spelling: ize
witness: { file: witness.txt, sha256: ${sha256}, received: OCR text of 3 scans, lineEnds: marked }
notes: { marks: numbers }
edition: { version: "0.1", date: "2026-11-22", state: draft }
publish: ${publish}
rights: { statement: http://rightsstatements.org/vocab/InC/1.0/, label: In Copyright, reason: It is new. }
pages:
  first: "3"
  last: "6"
  sequences: [{ from: "3", to: "6" }]
  blank: [{ pages: ["6"], kind: blank, reason: The back of page 5. }]
  beforeSource: The title is not in the source.
  afterSource: Nothing follows.
runningHeads: []
chapters:
  - slug: beginnings
    kind: chapter
    label: CHAPTER 1
    number: "1"
    title: Beginnings
    shortTitle: Beginnings
    part: { number: "I", title: The Whole }
    opens: "3"
    headings: [{ text: CHAPTER 1, inWitness: true }]
    sections: [{ text: (a) First, opens: "5", inWitness: true }]
`;
}

const pageMap = (work: string) =>
  JSON.stringify({
    work,
    witness: sha256,
    scans: 3,
    pages: [
      { folio: '3', status: 'present', chapter: 'beginnings', scan: 0, lines: [1, 2], evidence: 'printed' },
      { folio: '4', status: 'lacuna', chapter: 'beginnings', evidence: 'inferred' },
      {
        folio: '5',
        status: 'present',
        chapter: 'beginnings',
        scan: 2,
        lines: [3, 4],
        evidence: 'inferred',
        state: 'once',
        readings: [{ letter: 'a', reader: 'automatic', seen: 'ocr', date: '2026-11-23' }],
        duplicates: [{ scan: 1, lines: [5, 6] }],
      },
      { folio: '6', status: 'blank', evidence: 'inferred', reason: 'The back of page 5.' },
    ],
  });

const chapter = (work: string) => `---
work: ${work}
slug: beginnings
order: 1
kind: chapter
number: "1"
title: Beginnings
shortTitle: Beginnings
part:
  number: I
  title: The Whole
pages:
  first: "3"
  last: "5"
---

# :id[h3-1] :page[3]CHAPTER 1

:id[p3-1]{broken-off} It began[^3-1] and then it

::missing-page[4]

## :id[h5-2] :page[5](a) First

:id[p5-1] ended:unmatched-mark[2] as [p. 3](#page-3) says.

[^3-1]: In 1917.
`;

function shelf(...works: readonly { id: string; publish: boolean; year: number }[]): Map<string, string> {
  const files = new Map([['site.yaml', site]]);
  for (const { id, publish, year } of works) {
    files.set(`sources/${id}/work.yaml`, workYaml(id, publish, year));
    files.set(`sources/${id}/headnote.md`, 'By *somebody*.\n');
    files.set(`sources/${id}/witness.txt`, 'l1\nl2\nl3\nl4\nl5\nl6\n');
    files.set(`pages/${id}.json`, pageMap(id));
    files.set(`chapters/${id}/01-beginnings.md`, chapter(id));
  }
  return files;
}

const one = shelf({ id: 'author-1950', publish: false, year: 1950 });
const whole = readLibrary(one, { publicOnly: false });

test('the older book stands first', () => {
  const { entries } = readLibrary(
    shelf({ id: 'b-1950', publish: true, year: 1950 }, { id: 'c-1936', publish: true, year: 1936 }),
    { publicOnly: false },
  );
  expect(entries.map(({ work }) => work.id)).toEqual(['c-1936', 'b-1950']);
});

test('a public library keeps record, outline and pages of a book that may not be published, and not a word of it', () => {
  const files = shelf({ id: 'author-1950', publish: false, year: 1950 });
  files.set('chapters/author-1950/01-beginnings.md', 'not even read');
  const [entry] = readLibrary(files, { publicOnly: true }).entries;
  expect(entry).toMatchObject({ shown: false, chapters: [], witness: [] });
  expect(entry?.outline).toEqual([
    expect.objectContaining({ slug: 'beginnings', number: '1', pages: { first: '3', last: '5' } }),
  ]);
  expect(entry && contentsOf(entry)[0]?.chapters[0]?.sections).toEqual([{ text: '(a) First', folio: '5' }]);
});

test('what outline and page map tell of a chapter is what its own file says', () => {
  const [entry] = whole.entries;
  const { passages: _passages, notes: _notes, ...record } = entry?.chapters[0] ?? { passages: [], notes: [] };
  expect(entry?.outline[0]).toEqual(record);
});

test('a record with a year in quotes is refused with file, path, found, expected and hint', () => {
  const files = new Map(one);
  files.set(
    'sources/author-1950/work.yaml',
    workYaml('author-1950', true, 1950).replace('year: 1950', 'year: "1950"'),
  );
  expect(() => readLibrary(files, { publicOnly: false })).toThrow(
    /^content\/sources\/author-1950\/work\.yaml: year: record-invalid-type\n {2}found: {4}"1950"\n {2}expected: .*number.*\n {2}hint: {5}content\/README\.md/,
  );
});

test('a missing chapter file is named', () => {
  const files = new Map(one);
  files.delete('chapters/author-1950/01-beginnings.md');
  expect(() => readLibrary(files, { publicOnly: false })).toThrow(
    'content/chapters/author-1950/01-beginnings.md: file-missing',
  );
});

test('no work may take an address of the site', () => {
  expect(() =>
    readLibrary(shelf({ id: 'search', publish: true, year: 1950 }), { publicOnly: false }),
  ).toThrow('work-id-reserved');
});

test('a folder must bear the name of its work', () => {
  const files = new Map(one);
  files.set('sources/author-1950/work.yaml', workYaml('other-1950', true, 1950));
  expect(() => readLibrary(files, { publicOnly: false })).toThrow('expected: "author-1950"');
});

const [entry] = whole.entries;
if (!entry) throw new Error('the shelf is empty');
const data = editionData(entry.work, entry.chapters, entry.pageMap, addressesUnder('/x/'));

test('the edition data are what their own schema says', () => {
  expect(editionDataSchema.parse(data)).toEqual(data);
});

test('the notes of a chapter follow its text, each with the page on which it begins', () => {
  expect(data.passages.map(({ id, kind, folio }) => [id, kind, folio])).toEqual([
    ['h3-1', 'heading', '3'],
    ['p3-1', 'paragraph', '3'],
    ['page-4', 'lacuna', '4'],
    ['h5-2', 'heading', '5'],
    ['p5-1', 'paragraph', '5'],
    ['n3-1', 'note', '3'],
  ]);
  expect(data.passages.find(({ id }) => id === 'n3-1')).toMatchObject({ label: '1', text: 'In 1917.' });
});

test('a mark without a note is no reference but is not lost', () => {
  expect(data.passages.find(({ id }) => id === 'p5-1')).toMatchObject({
    noteRefs: [],
    unmatchedMarks: [{ offset: 5, mark: '2' }],
  });
  expect(data.passages.find(({ id }) => id === 'p3-1')).toMatchObject({
    noteRefs: [{ offset: 8, note: 'n3-1', mark: '1' }],
    brokenOff: true,
  });
});

test('a missing page says in the data what it says to readers', () => {
  expect(data.passages.flatMap(({ id, notice }) => (notice === undefined ? [] : [[id, notice]]))).toEqual([
    ['page-4', 'Page 4 is missing from our source. The sentence before it breaks off.'],
  ]);
});

test('a printed cross-reference carries the address it leads to', () => {
  expect(data.passages.find(({ id }) => id === 'p5-1')?.links).toEqual([
    { start: 9, end: 13, chapter: 'beginnings', target: 'page-3', url: '/x/author-1950/beginnings/#page-3' },
  ]);
});

test('a page names its scans, the one that the text follows first, and all that has words on it', () => {
  expect(data.pages).toEqual([
    expect.objectContaining({ folio: '3', scans: [0], passages: ['h3-1', 'p3-1', 'n3-1'] }),
    expect.objectContaining({ folio: '4', status: 'lacuna', scans: [], passages: ['page-4'] }),
    expect.objectContaining({ folio: '5', scans: [2, 1], passages: ['h5-2', 'p5-1'] }),
    expect.objectContaining({ folio: '6', status: 'blank', scans: [], passages: [] }),
  ]);
});

test('a page with text has its state and the readings that it follows from, another has none', () => {
  expect(data.pages.map(({ state, readings }) => [state, readings?.length])).toEqual([
    ['rule', 0],
    [undefined, undefined],
    ['once', 1],
    [undefined, undefined],
  ]);
});

test('a page map that claims a state without the readings for it, or for a missing page, is refused', () => {
  for (const claim of ['"state":"print",', '"readings":[{"letter":"a","reader":"person","seen":"ocr"}],']) {
    const files = new Map(one);
    files.set(
      'pages/author-1950.json',
      pageMap('author-1950').replace('"status":"lacuna",', (kept) => kept + claim),
    );
    expect(() => readLibrary(files, { publicOnly: false })).toThrow(
      /pages\.1[\s\S]*a state with the readings/,
    );
  }
});

test('the figures count what the text consists of', () => {
  expect(figuresOf(entry)).toMatchObject({
    present: 2,
    missing: 1,
    blank: 1,
    duplicates: 1,
    printedFolios: 1,
    passages: 2,
    notes: 1,
    unmatchedMarks: 1,
    unreferencedNotes: 0,
    links: 1,
    states: { rule: 1, once: 1, twice: 0, print: 0 },
  });
});

test('pages know their neighbours and their runs', () => {
  expect(neighbours(entry.pageMap, '3')).toMatchObject({ before: undefined, after: { folio: '4' } });
  expect(neighbours(entry.pageMap, '6').after).toBeUndefined();
  expect(runsOf(entry.pageMap, 'present')).toEqual([
    { first: '3', last: '3' },
    { first: '5', last: '5' },
  ]);
});

test('a sitemap lists no page of a book that may not be published', () => {
  const both = readLibrary(
    shelf({ id: 'author-1950', publish: false, year: 1950 }, { id: 'other-1936', publish: true, year: 1936 }),
    { publicOnly: false },
  );
  const xml = sitemap(both, addressesUnder('/x/'), 'https://example.org');
  expect(xml).toContain('<loc>https://example.org/x/other-1936/p/6/</loc>');
  expect(xml).toContain('<loc>https://example.org/x/other-1936/beginnings/</loc>');
  expect(xml).not.toContain('author-1950');
  // What only leads to pages, or shows them once more, is for readers.
  expect(xml).not.toMatch(/(?<!\/p)\/(?:all|words|find|\d+)\/<\/loc>/);
  expect(xml.match(/\/p\/\d+\/<\/loc>/g)).toHaveLength(4);
});

test('the places of a book are its chapters, sections, pages and notes; of one that is not shown no note', () => {
  const [work] = placeList(whole, addressesUnder('/x/')).works;
  expect(work?.chapters).toMatchObject([
    {
      name: 'Chapter 1: Beginnings',
      address: '/x/author-1950/beginnings/',
      first: '3',
      last: '5',
      sections: [{ title: '(a) First', folio: '5', id: 'h5-2' }],
    },
  ]);
  expect(work?.pages).toEqual([
    { folio: '3', chapter: 0, notes: ['1'] },
    { folio: '4', status: 'lacuna', chapter: 0 },
    { folio: '5', chapter: 0 },
    { folio: '6', status: 'blank', reason: 'The back of page 5.' },
  ]);
  const [withheld] = placeList(readLibrary(one, { publicOnly: true }), addressesUnder('/x/')).works;
  expect(withheld).toMatchObject({ isShown: false, pages: [{ folio: '3' }, {}, {}, {}] });
  expect(JSON.stringify(withheld)).not.toContain('"notes"');
});

test('the index of words has singular and plural in one place, and leaves out what holds sentences together', () => {
  const files = shelf({ id: 'author-1950', publish: false, year: 1950 });
  const text =
    'The Soviet’s party met; parties of Soviets and a régime IV of 1917. It was in process of time.';
  files.set(
    'chapters/author-1950/01-beginnings.md',
    chapter('author-1950').replace('It began[^3-1] and then it', `${text}[^3-1]`),
  );
  const indexed = (publicOnly: boolean) => wordIndex(readLibrary(files, { publicOnly }).entries);
  const words = indexed(false).flatMap((letter) => letter.words);
  expect(words.map(({ forms }) => forms.join(' '))).toEqual(
    'CHAPTER|ended|First|met|party parties|process|régime|says|Soviet Soviets|time'.split('|'),
  );
  expect(words.find(({ forms }) => forms.includes('party'))?.works).toMatchObject([{ pages: ['3'] }]);
  expect(words.find(({ forms }) => forms.includes('ended'))?.works).toMatchObject([{ pages: ['5'] }]);
  expect(indexed(true)).toEqual([]);
});

test('the address list names every chapter and folio, also of a book that is not shown', () => {
  const list = addressList(readLibrary(one, { publicOnly: true }), addressesUnder('/'));
  expect(list.works).toEqual([
    {
      id: 'author-1950',
      address: '/author-1950/',
      name: 'Book',
      chapters: [
        { address: '/author-1950/beginnings/', name: 'Chapter 1: Beginnings', part: 'Part I: The Whole' },
      ],
      pages: '/author-1950/p/',
      folios: [[3, 6]],
    },
  ]);
});

/** The shelf with a work published as 1.2, and what its versions 1.1 and 1.2 put right. */
function publishedShelf(): Map<string, string> {
  const files = shelf({ id: 'author-1950', publish: true, year: 1950 });
  const record = files.get('sources/author-1950/work.yaml') ?? '';
  files.set('sources/author-1950/work.yaml', record.replace('"0.1"', '"1.2"').replace('draft', 'published'));
  const list = (since: string) => ({ work: 'author-1950', since, date: '2026-11-23', corrections: [] });
  const put = (version: string, since: string) =>
    files.set(
      `editions/author-1950-${version}.corrections.json`,
      JSON.stringify({ ...list(since), version, published: '2026-12-01' }),
    );
  files.set('corrections/author-1950.json', JSON.stringify(list('1.2')));
  put('1.2', '1.1');
  put('1.1', '1.0');
  return files;
}

test('what each version put right is read from the first version to the present one', () => {
  const [entry] = readLibrary(publishedShelf(), { publicOnly: false }).entries;
  expect(entry?.history.map(({ since, version }) => `${since} ${version}`)).toEqual(['1.0 1.1', '1.1 1.2']);
});

test('a list of corrections that was lost between two versions is asked for', () => {
  const files = publishedShelf();
  files.delete('editions/author-1950-1.2.corrections.json');
  expect(() => readLibrary(files, { publicOnly: false })).toThrow(
    /author-1950-1\.1\.corrections\.json: corrections-chain-broken/,
  );
});

test('a list of corrections in the place of another version’s is refused', () => {
  const files = publishedShelf();
  const list = files.get('editions/author-1950-1.1.corrections.json') ?? '';
  files.set('editions/author-1950-1.2.corrections.json', list);
  expect(() => readLibrary(files, { publicOnly: false })).toThrow('corrections-of-another-version');
});

test('a work that is withdrawn and shown at once is refused', () => {
  const files = shelf({ id: 'author-1950', publish: true, year: 1950 });
  const path = 'sources/author-1950/work.yaml';
  files.set(path, `${files.get(path)}withdrawn: { date: "2026-12-01", reason: The heirs asked. }\n`);
  expect(() => readLibrary(files, { publicOnly: false })).toThrow(
    /withdrawn: [\s\S]*publish: false beside it/,
  );
});

test('the data of a work that is not shown says which work it is and why, and has no text', () => {
  const files = shelf({ id: 'author-1950', publish: false, year: 1950 });
  const path = 'sources/author-1950/work.yaml';
  files.set(path, `${files.get(path)}withdrawn: { date: "2026-12-01", reason: The heirs asked. }\n`);
  const [entry] = readLibrary(files, { publicOnly: true }).entries;
  expect(entry && withheldData(entry.work, addressesUnder('/'))).toEqual({
    work: { id: 'author-1950', title: 'A Book', url: '/author-1950/' },
    notShown: 'Withdrawn on 2026-12-01. The heirs asked.',
    withdrawn: { date: '2026-12-01', reason: 'The heirs asked.' },
  });
});

test.each(['4', '1905', 'vi'])('no chapter is called %s: numbers lead to chapters and pages', (slug) => {
  const files = new Map(one);
  const yaml = workYaml('author-1950', false, 1950).replace('slug: beginnings', `slug: "${slug}"`);
  files.set('sources/author-1950/work.yaml', yaml);
  expect(() => readLibrary(files, { publicOnly: false })).toThrow(/chapters\.0\.slug: chapter-slug-a-number/);
});

test('a chapter may not take an address that the site has below each work', () => {
  const files = new Map(one);
  files.set(
    'sources/author-1950/work.yaml',
    workYaml('author-1950', false, 1950).replace('slug: beginnings', 'slug: library-list'),
  );
  expect(() => readLibrary(files, { publicOnly: false })).toThrow(
    /chapters\.0\.slug: chapter-slug-reserved\n {2}found: {4}"library-list"[\s\S]*none of all, library-list, p/,
  );
});

const ruling = (at: string, thanks: string) =>
  `  - { kind: keep, at: "${at}", reading: l1, certainty: certain, readers: [reader], why: seen, copy: X.1, date: "2026-12-01", thanks: ${thanks} }\n`;

test('those who reported errors are thanked once each, also where the text is left out; its words stay out', () => {
  const files = new Map(one);
  const rulings = `rulings:\n${ruling('1:1', 'Jane Roe')}${ruling('2:1', 'A. Reader')}${ruling('3:1', 'Jane Roe')}`;
  files.set('sources/author-1950/rulings/01-beginnings.yaml', rulings);
  const [shown] = readLibrary(files, { publicOnly: false }).entries;
  expect(shown?.thanked).toEqual(['Jane Roe', 'A. Reader']);
  expect(shown?.rulings.map(({ at }) => at)).toEqual(['1:1', '2:1', '3:1']);
  const [hidden] = readLibrary(files, { publicOnly: true }).entries;
  expect([hidden?.thanked, hidden?.rulings]).toEqual([['Jane Roe', 'A. Reader'], []]);
});

test('a copy without the day on which it was seen is refused, and a day without a copy', () => {
  const read = (gone: string) => {
    const files = new Map(one);
    files.set(
      'sources/author-1950/rulings/01-beginnings.yaml',
      `rulings:\n${ruling('1:1', 'Jane').replace(gone, '')}`,
    );
    return readLibrary(files, { publicOnly: false });
  };
  expect(() => read('copy: X.1, ')).toThrow(/rulings\.0\.copy: [\s\S]*library and shelfmark/);
  expect(() => read('date: "2026-12-01", ')).toThrow(/rulings\.0\.date: [\s\S]*2026-11-23/);
});

test('a sign to which no note was found stands on the list for a library, on its page', () => {
  const [entry] = whole.entries;
  const list = entry && libraryList(entry, NO_PROVENANCE);
  expect(list).toMatchObject([
    {
      folio: '5',
      places: [
        { kind: 'sign-without-note', id: 'p5-1', words: '2', before: 'ended', after: ' as p. 3 says.' },
      ],
    },
  ]);
});
