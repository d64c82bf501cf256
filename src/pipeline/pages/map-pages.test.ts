import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnusableInput } from '../../model/finding.ts';
import type { Work } from '../../model/work.ts';
import { sampleChapter, samplePages, sampleWork } from '../sample-work.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import type { ScannedPage } from './divide-scans.ts';
import { mapPages } from './map-pages.ts';

const chapter = sampleChapter({ slug: 'self-determination-in-practice', opens: '286' });

function workOf(pages: Work['pages'], given: Partial<Work> = {}): Work {
  return sampleWork({ pages, chapters: [chapter], runningHeads: ['DISPERSAL AND REUNION'], ...given });
}

/** One page a scan, each between lines of text. */
function scanned(...heads: readonly (readonly string[])[]): ScannedPage[] {
  return heads.map((head, scan) => ({
    scan,
    position: 0,
    lines: excerptLines(scan * 10 + 1, [...head, '', 'the only question at issue '], scan),
  }));
}

const TEXT = ['nationalities policy. It marked the end of the civil war and . '];

/** The folios of the map with the status of each, as `290 present`. */
function mapOf(
  work: Work,
  pages: readonly ScannedPage[],
  repeats: ReadonlyMap<number, number> = new Map(),
): string[] {
  return mapPages(work, pages, repeats, pages.length).map.pages.map(
    ({ folio, status }) => `${folio} ${status}`,
  );
}

test('pages follow one another; a folio that is read there is printed, all others are counted', () => {
  const pages = scanned(TEXT, ['287 DISPERSAL AND REUNION PT. III '], TEXT);
  const { map } = mapPages(workOf(samplePages('286', '288')), pages, new Map(), 3);
  expect(map.pages).toEqual([
    { folio: '286', status: 'present', chapter: chapter.slug, scan: 0, lines: [1, 3], evidence: 'inferred' },
    { folio: '287', status: 'present', chapter: chapter.slug, scan: 1, lines: [11, 13], evidence: 'printed' },
    {
      folio: '288',
      status: 'present',
      chapter: chapter.slug,
      scan: 2,
      lines: [21, 23],
      evidence: 'inferred',
    },
  ]);
  expect(map.scans).toBe(3);
});

test('a scan that repeats an earlier page stands where a page is missing: 291, 292, 291 again, 294', () => {
  const { map } = mapPages(
    workOf(samplePages('286', '289')),
    scanned(TEXT, TEXT, TEXT, TEXT),
    new Map([[2, 0]]),
    4,
  );
  expect(map.pages.map(({ folio, status, scan }) => [folio, status, scan])).toEqual([
    ['286', 'present', 0],
    ['287', 'present', 1],
    ['288', 'lacuna', undefined],
    ['289', 'present', 3],
  ]);
  expect(map.pages[0]?.duplicates).toEqual([{ scan: 2, lines: [21, 23] }]);
});

test('a page that the editors know to be missing takes no scan: p. 255 of Carr', () => {
  const pages = samplePages('286', '288', { missing: [{ page: '287', reason: 'No scan holds it.' }] });
  expect(mapOf(workOf(pages), scanned(TEXT, TEXT))).toEqual(['286 present', '287 lacuna', '288 present']);
});

test('pages without text between two parts are blank, no lacuna, and belong to no chapter', () => {
  const pages = samplePages('286', '289', {
    blank: [{ pages: ['287', '288'], kind: 'half-title', reason: 'Half-title and its back.' }],
  });
  const { map } = mapPages(workOf(pages), scanned(TEXT, TEXT), new Map(), 2);
  expect(map.pages[1]).toEqual({
    folio: '287',
    status: 'blank',
    evidence: 'inferred',
    reason: 'Half-title and its back.',
  });
  expect(map.pages.map(({ status }) => status)).toEqual(['present', 'blank', 'blank', 'present']);
});

test('Roman pages come before Arabic ones, with what was never in the source between them', () => {
  const pages = {
    ...samplePages('v', '4'),
    sequences: [
      { from: 'v', to: 'vi' },
      { from: '3', to: '4' },
    ],
  };
  const work = workOf(pages, {
    chapters: [sampleChapter({ slug: 'preface', opens: 'v' }), sampleChapter({ slug: 'text', opens: '3' })],
  });
  const { map } = mapPages(work, scanned(TEXT, TEXT, TEXT, TEXT), new Map(), 4);
  expect(map.pages.map(({ folio, chapter: slug }) => `${folio} ${slug}`)).toEqual([
    'v preface',
    'vi preface',
    '3 text',
    '4 text',
  ]);
});

function refusal(work: Work, pages: readonly ScannedPage[]): string {
  try {
    mapPages(work, pages, new Map(), pages.length);
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
  }
  throw new Error('the map was not refused');
}

test('a map that ends too early or too late does not close', () => {
  expect(refusal(workOf(samplePages('286', '288')), scanned(TEXT, TEXT, TEXT, TEXT))).toBe(
    'content/sources/sample-1950/work.yaml: pages  map-not-closed\n  found: 4 scanned pages\n  expected: 3 for the printed pages 286-288\n' +
      '  hint: check pages.sequences, pages.blank and pages.missing against the witness',
  );
});

test('pages that the witness does not reach are no lacunae that nobody saw: the map does not close', () => {
  expect(refusal(workOf(samplePages('286', '288')), scanned(TEXT, TEXT))).toContain('map-not-closed');
});

const signed = samplePages('286', '300', {
  signatures: { letters: ['S', 'T', 'U'], first: '287', every: 4 },
});

test('signatures prove the count: a sheet begins every so many pages, even if its letter was lost', () => {
  const sheets = [
    TEXT,
    ['VOL. I S '],
    TEXT,
    TEXT,
    TEXT,
    ['VOL. I '],
    TEXT,
    TEXT,
    TEXT,
    ['VOL. I U '],
    ...Array.from({ length: 5 }, () => TEXT),
  ];
  const pages = sheets.map((lines, scan) => ({
    scan,
    position: 0,
    lines: excerptLines(scan * 10 + 1, [...TEXT, ...lines], scan),
  }));
  expect(mapOf(workOf(signed), pages)).toHaveLength(15);
  const late = pages.map((page, index) =>
    index === 9
      ? { ...page, lines: pages[8]?.lines ?? [] }
      : index === 8
        ? { ...page, lines: pages[9]?.lines ?? [] }
        : page,
  );
  expect(refusal(workOf(signed), late)).toBe(
    'content/sources/sample-1950/witness.txt:92:1  map-not-closed\n  found: "VOL. I U" where the count has come to p. 294\n  expected: p. 295\n' +
      '  hint: a page is missing or doubled before this line: add it to pages.missing or pages.blank in work.yaml',
  );
});

test('one misread folio is a misread folio: "212" on p. 312 (carr-1950:13695)', () => {
  expect(
    mapOf(workOf(samplePages('286', '288')), scanned(TEXT, ['212 DISPERSAL AND REUNION PT. III '], TEXT)),
  ).toHaveLength(3);
});

test('two folios that disagree with the count are a lost page', () => {
  const pages = scanned(TEXT, ['288 DISPERSAL AND REUNION PT. III '], TEXT, [
    '290 DISPERSAL AND REUNION PT. III ',
  ]);
  expect(refusal(workOf(samplePages('286', '289')), pages)).toContain(
    'witness.txt:11:1  map-not-closed\n  found: "288 DISPERSAL AND REUNION PT. III" where the count has come to p. 287\n  expected: p. 288, printed there',
  );
});

test('a chapter that opens on another page than the outline says stops the build', () => {
  const opening = { text: 'SELF-DETERMINATION IN PRACTICE', inWitness: true };
  const work = workOf(samplePages('286', '288'), { chapters: [{ ...chapter, headings: [opening] }] });
  const heads = scanned(TEXT, ['CHAPTER II ', '', 'SELF-DETERMINATION IN PRACTICE '], TEXT);
  expect(refusal(work, heads)).toContain('expected: p. 286, where "self-determination-in-practice" opens');
  expect(
    mapOf(work, scanned(['CHAPTER II ', '', 'SELF-DETERMINATION IN PRACTICE '], TEXT, TEXT)),
  ).toHaveLength(3);
});

test('a chapter whose page the book does not have is named', () => {
  const work = workOf(samplePages('286', '288'), {
    chapters: [chapter, sampleChapter({ slug: 'note-b', opens: '410' })],
  });
  expect(refusal(work, scanned(TEXT, TEXT, TEXT))).toBe(
    'content/sources/sample-1950/work.yaml: chapters.note-b.opens  chapter-not-found\n  found: p. 410\n  expected: a printed page from 286 to 288\n' +
      '  hint: correct `opens` to the page on which the chapter begins',
  );
});

test('the pages of a closed map rise, each once, and every scan is a page or repeats one', () => {
  const book = fc.array(fc.constantFrom('page', 'missing', 'blank', 'repeat'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(book, (kinds) => {
      const folios = ['present', ...kinds].map((kind, k) => ({ kind, folio: String(286 + k) }));
      const of = (wanted: string) => folios.filter(({ kind }) => kind === wanted).map(({ folio }) => folio);
      const pages = samplePages('286', String(286 + kinds.length), {
        missing: of('missing').map((page) => ({ page, reason: '' })),
        blank: [{ pages: of('blank'), kind: 'blank', reason: 'No text.' }],
      });
      const onScans = folios.filter(({ kind }) => kind !== 'missing' && kind !== 'blank');
      const repeats = new Map(
        onScans.flatMap(({ kind }, index) => (kind === 'repeat' ? [[index, 0] as const] : [])),
      );
      const { map } = mapPages(workOf(pages), scanned(...onScans.map(() => TEXT)), repeats, onScans.length);
      expect(map.pages.map(({ folio }) => folio)).toEqual(folios.map(({ folio }) => folio));
      const used = map.pages.flatMap(({ scan, duplicates = [] }) =>
        [scan ?? [], ...duplicates.map((one) => one.scan)].flat(),
      );
      expect(used.toSorted((a, b) => a - b)).toEqual(onScans.map((_, index) => index));
      expect(map.pages.filter(({ status }) => status === 'lacuna')).toHaveLength(
        of('missing').length + of('repeat').length,
      );
    }),
  );
});
