import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import type { ChapterDraft } from '../passages/draft-chapters.ts';
import { sampleChapter } from '../sample-work.ts';
import { readWitness } from '../witness/read-witness.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import { type Extent, extentsOf, formatExtents, parseExtents } from './extents.ts';

/** carr-1950:5523-5532: the foot of p. 126 with its note, and the head of p. 127; here from line 1. */
const witness = readWitness(
  [
    ' sought a strengthening of state power ; between those who ',
    'desired a dispersal of power and initiative through local author-',
    '',
    'I The translatlOn " VIllage Soviets " is consecrated by usage but may be ',
    'of undefined area and populatIOn. ',
    ' ities and those who desired a concentration of authority and ',
  ].join('\n'),
  'excerpt',
);

function tokens(...numbers: number[]): Token[] {
  return tokenizeLines(witness.lines.filter(({ number }) => numbers.includes(number)));
}

const draft: ChapterDraft = {
  chapter: sampleChapter({ slug: 'chapter', opens: '124' }),
  passages: [
    { kind: 'paragraph', tokens: tokens(1, 2, 6) },
    { kind: 'lacuna', folio: '128' },
  ],
  notes: [{ id: 'n126-1', mark: '1', folio: '126', paragraphs: [tokens(4).slice(1), tokens(5)] }],
};

test('a passage over a page end has two stretches, with the notes between them left out', () => {
  const extents = extentsOf(draft, ['p126-1', 'page-128', 'n126-1'], witness);
  expect(formatExtents(extents, witness)).toBe(
    'p126-1\t1:2-2:66 6:2-6:62\npage-128\t\nn126-1\t4:3-4:73 / 5:1-5:34\n',
  );
});

test('a missing page has no place in the witness', () => {
  expect(extentsOf(draft, ['p126-1', 'page-128', 'n126-1'], witness)[1]).toEqual({
    id: 'page-128',
    paragraphs: [],
  });
});

test('a place that the witness does not have is refused', () => {
  expect(() => parseExtents('p126-1\t1:2-9:1\n', witness)).toThrow(
    'extent 9:1: no such place in the witness',
  );
  expect(() => parseExtents('p126-1\t1:2\n', witness)).toThrow('no such place in the witness');
  expect(() => parseExtents('p126-1\t1:2-1:999\n', witness)).toThrow('extent 1:999');
});

const span = fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => {
  const [start, end] = [a % witness.text.length, b % witness.text.length].toSorted((x, y) => x - y);
  return { start: start ?? 0, end: end ?? 0 };
});
const anyExtent: fc.Arbitrary<Extent> = fc.record({
  id: fc.constantFrom('p126-1', 'pvi-2b', 'h70-1', 'n61-2', 'page-141'),
  paragraphs: fc.array(fc.array(span, { minLength: 1, maxLength: 4 }), { maxLength: 3 }),
});

test('all extents are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(anyExtent), (extents) => {
      expect(parseExtents(formatExtents(extents, witness), witness)).toEqual(extents);
    }),
  );
});
