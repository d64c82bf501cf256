import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Chapter } from '../../model/chapter.ts';
import type { PageMap, PageRecord } from '../../model/page-map.ts';
import { type Note, type Passage, PLAIN } from '../../model/passage.ts';
import type { OutlineChapter, Work } from '../../model/work.ts';
import { resolveCrossReferences } from './resolve-cross-references.ts';

// A small book cut out of a real one: p. 141 is in no scan, pp. 250-252 are blank, the source ends with p. 420.
const records: PageRecord[] = [
  ...pages('opening', 40, 140),
  { folio: '141', status: 'lacuna', chapter: 'opening', evidence: 'inferred' },
  ...pages('opening', 142, 232),
  ...pages('theory', 233, 249),
  ...['250', '251', '252'].map((folio): PageRecord => ({ folio, status: 'blank', evidence: 'inferred' })),
  ...pages('closing', 253, 420),
];
const map: PageMap = { work: 'book', witness: '', scans: 1, pages: records };
const work = {
  id: 'book',
  volume: 'I',
  chapters: [
    outline({ slug: 'opening', number: '1', opens: '40', part: { number: 'I', title: 'One' } }),
    outline({
      slug: 'theory',
      kind: 'note',
      label: 'NOTE A',
      opens: '233',
      part: { number: 'I', title: 'One' },
    }),
    outline({ slug: 'closing', number: '2', opens: '253', part: { number: 'II', title: 'Two' } }),
  ],
} as unknown as Work;

function pages(chapter: string, from: number, to: number): PageRecord[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    return { folio: String(from + index), status: 'present', chapter, evidence: 'inferred' };
  });
}

function outline(chapter: Partial<OutlineChapter>): OutlineChapter {
  const none = {
    slug: '',
    kind: 'chapter',
    label: null,
    number: null,
    title: 'T',
    shortTitle: 'T',
    part: null,
  } as const;
  return { ...none, opens: '1', headings: [], sections: [], ...chapter };
}

function note(folio: string, label: string, text: string): Note {
  return { ...PLAIN, id: `n${folio}-${label}`, folio, label, text };
}

function paragraph(id: string, text: string, rest: Partial<Passage> = {}): Passage {
  return { ...PLAIN, id, kind: 'paragraph', noteRefs: [], text, ...rest };
}

function chapter(slug: string, first: string, passages: Passage[], notes: Note[] = []): Chapter {
  const record = { work: 'book', slug, order: 1, kind: 'chapter', title: 'T', shortTitle: 'T' } as const;
  return { ...record, pages: { first, last: first }, passages, notes };
}

/** The outcome for one note in a book that has some notes more. */
function resolveNote(own: Note, others: Note[] = [], inWork: Work = work) {
  const result = resolveCrossReferences([chapter('opening', '40', [], [own, ...others])], map, inWork);
  return { ...result, links: result.chapters[0]?.notes[0]?.links, first: result.references[0] };
}

test('"see p. 240 below" links the words "p. 240" to the page', () => {
  // carr-1950:1154
  const { links, references, findings } = resolveNote(
    note('43', '3', 'the same technique (see p. 240 below).'),
  );
  expect(links).toEqual([{ start: 24, end: 30, chapter: 'theory', target: 'page-240' }]);
  expect(references).toEqual([
    {
      chapter: 'opening',
      passage: 'n43-3',
      folio: '43',
      start: 24,
      end: 30,
      text: 'p. 240',
      kind: 'page',
      names: '240',
      direction: 'below',
      outcome: 'here',
      directionAgrees: true,
      target: { chapter: 'theory', id: 'page-240' },
    },
  ]);
  expect(findings).toEqual([]);
});

test('a misread page is linked and the text left as it is', () => {
  // carr-1950:6071
  const { chapters, links } = resolveNote(note('138', '2', 'See p I28 above.'));
  expect(links).toEqual([{ start: 4, end: 9, chapter: 'opening', target: 'page-128' }]);
  expect(chapters[0]?.notes[0]?.text).toBe('See p I28 above.');
});

test('each of two notes is linked to its own text', () => {
  // carr-1950:18085
  const own = note('409', '1', 'the two minor amendments mentioned on p. 401, notes 3 and 4 above.');
  const { links } = resolveNote(own, [
    note('401', '3', 'The number was increased.'),
    note('401', '4', 'Even in'),
  ]);
  expect(links).toEqual([
    { start: 38, end: 53, chapter: 'opening', target: 'n401-3' },
    { start: 58, end: 59, chapter: 'opening', target: 'n401-4' },
  ]);
});

test('a note that its page does not have leads to the page, and is reported', () => {
  // carr-1950:15478
  const { links, findings } = resolveNote(note('350', '2', 'See p. 359, note 2 below'));
  expect(links).toEqual([{ start: 4, end: 18, chapter: 'closing', target: 'page-359' }]);
  expect(findings).toEqual([
    {
      severity: 'warning',
      rule: 'cross-referenced-note-missing',
      place: 'book/opening#n350-2:4',
      found: '"p. 359, note 2"; the link leads to the page',
      expected: 'a note 2 on p. 359',
      hint: 'if a figure or a label is misread, add a ruling of kind "reading" for it',
    },
  ]);
});

test('a missing page has a place to lead to', () => {
  // invented: no printed reference leads to one of the missing pages
  const { links, first } = resolveNote(note('43', '1', 'See p. 141 below.'));
  expect(first).toMatchObject({ outcome: 'lacuna', target: { chapter: 'opening', id: 'page-141' } });
  expect(links).toHaveLength(1);
});

test('pages past the end of the source are no link, but their direction is checked', () => {
  // carr-1950:11412
  const { links, first } = resolveNote(note('262', '1', 'for the “Polish heresy” see pp. 422–423 below.'));
  expect(first).toMatchObject({ kind: 'pages', outcome: 'beyond-source', directionAgrees: true });
  expect(first).not.toHaveProperty('target');
  expect(links).toEqual([]);
});

test('a run of pages that begins on a blank page leads to the first page with text', () => {
  expect(resolveNote(note('43', '1', 'See pp. 251-260 below.')).first?.target?.id).toBe('page-253');
  expect(resolveNote(note('43', '1', 'See p. 251 below.')).first?.outcome).toBe('beyond-source');
});

test('"above" that names a later page is linked all the same, and reported', () => {
  // carr-1950:7964 prints "below" for pp. 188-189 on p. 180; here with the wrong word
  const { links, first, findings } = resolveNote(note('180', '1', 'See pp. 188-189 above.'));
  expect(links).toHaveLength(1);
  expect(first?.directionAgrees).toBe(false);
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      rule: 'cross-reference-direction',
      place: 'book/opening#n180-1:4',
      found: '"pp. 188-189" above, printed on p. 180',
      expected: 'an earlier place',
    },
  ]);
});

test('a run of pages may begin or end on the page that refers to it', () => {
  expect(resolveNote(note('383', '1', 'See pp. 383-384 below.')).first?.directionAgrees).toBe(true);
  expect(resolveNote(note('384', '1', 'See pp. 383-384 above.')).first?.directionAgrees).toBe(true);
  expect(resolveNote(note('384', '1', 'See pp. 383-384 below.')).first?.directionAgrees).toBe(false);
});

test('a note of the same page is above if its label is smaller', () => {
  const earlier = note('301', '3', 'Earlier.');
  expect(resolveNote(note('301', '6', 'See p. 301, note 3 above.'), [earlier]).first?.directionAgrees).toBe(
    true,
  );
  expect(resolveNote(note('301', '6', 'See p. 301, note 3 below.'), [earlier]).first?.directionAgrees).toBe(
    false,
  );
});

test('in a paragraph over a page end the direction counts from the page of the words', () => {
  const text = 'the defeat of the Rada (see p. 61 above) in the winter';
  const turn = (offset: number) => [
    { offset: 0, folio: '61' },
    { offset, folio: '62' },
  ];
  const directionAt = (offset: number) =>
    resolveCrossReferences(
      [chapter('opening', '61', [paragraph('p61-1', text, { pageBreaks: turn(offset) })])],
      map,
      work,
    ).references[0]?.directionAgrees;
  expect(directionAt(4)).toBe(true);
  expect(directionAt(text.length - 6)).toBe(false);
});

test('a paragraph without a page end stands on the page where the one before it ended', () => {
  const passages = [
    paragraph('p61-1', 'first page, second page', { pageBreaks: [{ offset: 12, folio: '62' }] }),
    paragraph('p62-1', 'as was said (see p. 61 above)'),
  ];
  const { references } = resolveCrossReferences([chapter('opening', '61', passages)], map, work);
  expect(references).toMatchObject([{ passage: 'p62-1', folio: '62', directionAgrees: true }]);
});

test('"Note A" leads to the heading of the note, the pages beside it to its first page', () => {
  // carr-1950:5571
  const heading = paragraph('h233-1', 'NOTE A', { kind: 'heading', level: 1 });
  const own = chapter('opening', '127', [], [note('127', '1', 'See Note A, pp. 233-249 below')]);
  const { references } = resolveCrossReferences([own, chapter('theory', '233', [heading])], map, work);
  expect(references).toMatchObject([
    {
      text: 'Note A',
      kind: 'named-note',
      target: { chapter: 'theory', id: 'h233-1' },
      directionAgrees: true,
    },
    {
      text: 'pp. 233-249',
      kind: 'pages',
      target: { chapter: 'theory', id: 'page-233' },
      directionAgrees: true,
    },
  ]);
});

test('a chapter without heading is linked by its first page', () => {
  expect(resolveNote(note('43', '1', 'See Chapter 2 below.')).first).toMatchObject({
    kind: 'chapter',
    target: { chapter: 'closing', id: 'page-253' },
    directionAgrees: true,
  });
});

test('a part of the outline is here, another stands in another volume', () => {
  expect(resolveNote(note('43', '1', 'will be discussed in Part II.')).first).toMatchObject({
    outcome: 'here',
    target: { chapter: 'closing', id: 'page-253' },
  });
  // carr-1950:3056
  const later = resolveNote(note('66', '1', 'The party attitude towards war will be discussed in Part V.'));
  expect(later.first).toMatchObject({
    kind: 'part',
    names: 'Part V',
    outcome: 'other-part',
    directionAgrees: null,
  });
  expect(later.links).toEqual([]);
});

test('another volume is no link, and a volume that names itself no reference', () => {
  expect(resolveNote(note('43', '1', 'See the third volume.')).first?.outcome).toBe('other-volume');
  expect(resolveNote(note('43', '1', 'See the first volume.')).references).toEqual([]);
});

test('a work without numbered chapters and parts speaks of another book', () => {
  // webb-1936:170
  const pamphlet = { ...work, chapters: [outline({ slug: 'opening', kind: 'text', opens: '40' })] };
  const { first, links } = resolveNote(
    note('43', '*', 'Chapter IX in Part II, “In Place of Profit.”'),
    [],
    pamphlet,
  );
  expect(first).toMatchObject({ text: 'Chapter IX in Part II', kind: 'chapter', outcome: 'other-book' });
  expect(links).toEqual([]);
});

test('a page after "see" that may be of another book is reported as no link', () => {
  // carr-1950:15073
  const { references, findings } = resolveNote(note('341', '2', 'of December 1, 1917, see pp. 8–10.'));
  expect(references).toEqual([]);
  expect(findings).toMatchObject([
    { severity: 'note', rule: 'doubtful-cross-reference', place: 'book/opening#n341-2:25' },
  ]);
});

test('a link that would cross other words is left out and reported', () => {
  const crossed = { ...note('43', '1', 'See p. 61 below.'), emphasis: [{ start: 0, end: 6 }] };
  const { links, findings } = resolveNote(crossed);
  expect(links).toEqual([]);
  expect(findings).toMatchObject([
    { rule: 'cross-reference-across-range', found: '"p. 61" and "See p." overlap in part' },
  ]);
});

test('a second run changes nothing, links stay apart and the words theirs', () => {
  const piece = fc.constantFrom(
    'See p. 61 below',
    'p. 401, notes 3 and 4 above',
    'in Part II',
    'See Note A',
    'Ibid. p. 9',
    ', ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const before = [chapter('opening', '40', [], [note('43', '1', pieces.join(' '))])];
      const once = resolveCrossReferences(before, map, work);
      const text = once.chapters[0]?.notes[0];
      expect(text?.text).toBe(pieces.join(' '));
      for (const [index, link] of (text?.links ?? []).entries()) {
        expect(link.start).toBeGreaterThanOrEqual(text?.links[index - 1]?.end ?? 0);
        expect(link.end).toBeGreaterThan(link.start);
      }
      expect(resolveCrossReferences(once.chapters, map, work)).toEqual(once);
    }),
  );
});
