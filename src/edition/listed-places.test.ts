import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import type { PageMap } from '../model/page-map.ts';
import { type Note, type Passage, PLAIN } from '../model/passage.ts';
import { acceptedPlaces } from './accepted-places.ts';
import { listedPlaces } from './listed-places.ts';
import { variantPlaces } from './variant-places.ts';
import { wordList } from './word-lists.ts';

const passage = (id: string, text: string, more: Partial<Passage>): Passage => ({
  ...PLAIN,
  id,
  text,
  kind: 'paragraph',
  noteRefs: [],
  ...more,
});
const note = (id: string, label: string, text: string, more: Partial<Note> = {}): Note => ({
  ...PLAIN,
  id,
  label,
  folio: '126',
  text,
  ...more,
});

// carr-1950:5512-5532, shortened: the page ends in the middle of a word.
const chapter = {
  passages: [
    passage('h126-1', 'The Soviets', { kind: 'heading', isSupplied: true }),
    passage('p126-1', 'the local authorities and those who or which', {
      pageBreaks: [{ offset: 21, folio: '127', split: 16 }],
      doubts: [
        { start: 17, end: 21, alternatives: [] },
        { start: 36, end: 38, alternatives: ['of', ''] },
      ],
      editorNotes: [{ start: 0, end: 3, text: 'So in the source.' }],
      noteRefs: [
        { offset: 3, mark: '1', note: 'n126-1' },
        { offset: 40, mark: '7' },
      ],
    }),
  ],
  notes: [
    note('n126-1', '1', 'The translation', { doubts: [{ start: 0, end: 3, alternatives: ['This'] }] }),
    note('n126-2', '2', 'Ibid.'),
  ],
} as unknown as Chapter;

const map = {
  pages: [
    { folio: '126', status: 'present', evidence: 'inferred', lines: [5488, 5531] },
    {
      folio: '127',
      status: 'present',
      evidence: 'inferred',
      lines: [5532, 5580],
      duplicates: [{ scan: 9, lines: [6190, 6230] }],
    },
  ],
} as const satisfies Pick<PageMap, 'pages'>;

test('a doubt stands on the page where its letters stand, text before notes', () => {
  expect(listedPlaces([chapter], map).doubts).toEqual([
    { folio: '126', id: 'n126-1', words: 'The', alternatives: ['This'] },
    { folio: '127', id: 'p126-1', words: 'ties', alternatives: [] },
    { folio: '127', id: 'p126-1', words: 'or', alternatives: ['of', ''] },
  ]);
});

test('a mark without a note and a note without a mark are listed, a pair is not', () => {
  const unsigned = note('n126-0', '…', 'Orjonikidze and Enukidze.');
  expect(listedPlaces([{ ...chapter, notes: [unsigned] }], map).unreferencedNotes).toEqual([
    { folio: '126', id: 'n126-0', words: 'Orjonikidze and Enukidze.' },
  ]);
  const { unmatchedMarks, unreferencedNotes, supplied, editorNotes } = listedPlaces([chapter], map);
  expect(unmatchedMarks).toEqual([{ folio: '127', id: 'p126-1', words: '7' }]);
  expect(unreferencedNotes).toEqual([{ folio: '126', id: 'n126-2', words: '2' }]);
  expect(supplied).toEqual([{ folio: '126', id: 'h126-1', words: 'The Soviets' }]);
  expect(editorNotes).toEqual([{ folio: '126', id: 'p126-1', words: 'the', text: 'So in the source.' }]);
});

test('an accepted finding stands on its page by id or by locus; one of the whole work stands last', () => {
  const finding = (at: string) => ({ code: 'C2', at, excerpt: 'Kongress', reason: 'German.' });
  const places = acceptedPlaces(['everywhere', '6200:1', 'n126-1'].map(finding), map);
  expect(places.map(({ at, folio }) => [at, folio])).toEqual([
    ['n126-1', '126'],
    ['6200:1', '127'],
    ['everywhere', undefined],
  ]);
});

test('a variant that stands on no page is a fault', () => {
  const variant = { at: '5540:3', from: 'a', reads: 'a', otherAt: '6195:3', otherFrom: 'o', otherReads: 'o' };
  expect(variantPlaces([{ ...variant, choice: 'base' }], map).map(({ folio }) => folio)).toEqual(['127']);
  expect(() => variantPlaces([{ ...variant, at: '1:1', choice: 'base' }], map)).toThrow('1:1');
});

test('a word list says what it is in its first line, and its licences in the fields before the reasons', () => {
  const text = '# Short words\n# Own list.\na\tshort\town\tCC0-1.0\ta word\nI\tshort\town\tMIT\ta word\n';
  expect(wordList('lexicon/short-words.tsv', text)).toEqual({
    path: 'lexicon/short-words.tsv',
    title: 'Short words',
    entries: 2,
    licences: ['CC0-1.0', 'MIT'],
  });
});
