import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import { type Note, type Passage, PLAIN } from '../model/passage.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import type { Ruling } from '../model/ruling.ts';
import type { Variant } from '../model/variant.ts';
import {
  changeLine,
  decisionWords,
  doubtWords,
  historyCount,
  historyName,
  historyWords,
  linesWords,
  variantWords,
} from './history-words.ts';
import { type ChapterProvenance, type Provenance, parseExtents } from './provenance.ts';
import { chapterHistories, historiesOnPage } from './reading-history.ts';

/** carr-1950:4638, 4655, 4664 and the words around them, shortened; a page ends after line 2. */
const WITNESS = [
  'Th-e international aspect of the revo',
  'lutlOn was present.! The second ',
  'congress of 1917. ',
  'I Lenm, xxii, 4-5 ',
];
const TEXT = 'The international aspect of the revolution was present. The second congress of 1917.';

const decided = { certainty: 'certain', readers: ['a', 'b'] } as const;
const rulings: Ruling[] = [
  { kind: 'reading', at: '1:1', reading: 'Th-e', printed: 'The', ...decided, why: 'stray mark in word' },
  {
    kind: 'doubt',
    at: '3:13',
    reading: '1917',
    alternatives: ['1918'],
    ...decided,
    why: 'the year is disputed',
  },
  { kind: 'emphasis', at: '3:1', reading: 'congress', ...decided, why: 'a title' },
];

const passage: Passage = {
  ...PLAIN,
  id: 'p107-4',
  kind: 'paragraph',
  text: TEXT,
  noteRefs: [{ offset: 55, mark: '1', note: 'n107-1' }],
  doubts: [{ start: 79, end: 83, alternatives: ['1918'] }],
};
const note: Note = { ...PLAIN, id: 'n107-1', label: '1', folio: '107', text: 'Lenin, xxii, 4–5.' };
const heading: Passage = {
  ...PLAIN,
  id: 'h107-1',
  kind: 'heading',
  text: 'The Soviets',
  noteRefs: [],
  isSupplied: true,
};
const chapter = {
  work: 'a-work',
  slug: 'a',
  passages: [passage, heading],
  notes: [note],
} as unknown as Chapter;

const recorded: ChapterProvenance = {
  records: [
    { at: '1:1', from: 'Th-e', to: 'The', cause: 'ruling', evidence: 'stray mark in word' },
    {
      at: '1:34',
      from: 'revo|lutlOn',
      to: 'revolution',
      cause: 'misread-letters',
      evidence: '577 times attested',
    },
    { at: '2:20', from: '!', to: '', cause: 'note-mark', evidence: 'note 1' },
    { at: '4:3', from: 'Lenm,', to: 'Lenin,', cause: 'misread-letters', evidence: '477 times attested' },
    { at: '4:15', from: '4-5', to: '4–5.', cause: 'lost-stop', evidence: 'notes end with a stop' },
  ],
  extents: parseExtents('p107-4\t1:1-3:18\nn107-1\t4:3-4:18\n', 'a.extent.tsv'),
};
const provenance: Provenance = {
  chapters: new Map([['a', recorded]]),
  variants: [
    {
      at: '2:8',
      from: 'was',
      reads: 'was',
      otherAt: '9:8',
      otherFrom: 'wa�',
      otherReads: 'wa�',
      choice: 'base',
    },
  ],
  dropped: [],
};
const histories = chapterHistories(chapter, provenance, { rulings, witness: WITNESS });

test('each change is told with its lines, its cause in words, and who decided', () => {
  const [paragraph] = histories;
  expect(paragraph?.changes.map((change) => changeLine(change, true))).toEqual([
    {
      lines: [1],
      from: '“Th-e”',
      to: '“The”',
      why: 'stray mark in word',
      who: 'decided as certain by two automatic readers independently of each other',
    },
    {
      lines: [1, 2],
      from: '“revo | lutlOn”',
      to: '“revolution”',
      why: 'letters were misread: the book has the word 577 times elsewhere',
      who: 'by rule',
    },
    { lines: [2], from: '“!”', to: 'the sign of note 1', why: 'it is no word of the text', who: 'by rule' },
  ]);
});

test('a reading that was questioned and stands is no change', () => {
  const kept: ReadingRecord = {
    at: '3:13',
    from: '1917.',
    to: '1917.',
    cause: 'ruling',
    evidence: 'as the next note',
  };
  const records = [...recorded.records, kept];
  const chapters = new Map([['a', { ...recorded, records }]]);
  const [paragraph] = chapterHistories(chapter, { ...provenance, chapters }, { rulings, witness: WITNESS });
  const last = paragraph?.changes.at(-1);
  expect(last && changeLine(last, true)).toMatchObject({ from: '“1917.”', to: 'stands as received' });
  expect(paragraph && historyCount(paragraph)).toContain('3 changes');
});

test('doubt, variant and further decisions are sentences', () => {
  const [paragraph] = histories;
  expect(paragraph?.doubts.map((doubt) => doubtWords(doubt, false))).toEqual([
    '“1917” is doubtful. It may also be “1918”. The year is disputed. Left open by two readers independently of each other.',
  ]);
  expect(paragraph?.variants.map(variantWords)).toEqual([
    'The first scan reads “was”, the second “wa�” (line 9). The edition follows the first: “was”.',
  ]);
  expect(paragraph?.decisions.map((ruling) => decisionWords(ruling, true))).toEqual([
    '“congress” is set in italics. A title. Decided as certain by two automatic readers independently of each other.',
  ]);
});

test('a variant tells what the edition reads after all decisions', () => {
  // carr-1950:17899, 7585, 9477
  const witness = ['corporate entitles, thus ', 'by the counter-revolution " . ', 'ii, p. 219. '];
  const text = 'corporate entities, thus by the counter-revolution”. ii, p. 219.';
  const variant = (
    at: string,
    from: string,
    reads: string,
    otherReads: string,
    choice: Variant['choice'],
  ) => ({
    ...{ at, from, reads, otherAt: '9:1', otherFrom: otherReads, otherReads, choice },
  });
  const told = (doubts: Passage['doubts']) => {
    const records = [{ at: '1:11', from: 'entitles,', to: 'entities,', cause: 'ruling' }];
    const variants = [
      variant('1:11', 'entitles,', 'entitles,', 'entities,', 'open'),
      variant('2:28', '" .', '”.', '”.5', 'base'),
      variant('3:8', '219.', '219.', '319.', 'open'),
    ];
    const extents = parseExtents('p107-4\t1:1-3:13\n', 'a.extent.tsv');
    const [history] = chapterHistories(
      { ...chapter, passages: [{ ...passage, text, noteRefs: [], doubts }], notes: [] },
      { chapters: new Map([['a', { records, extents }]]), variants, dropped: [] },
      { rulings: [], witness },
    );
    return history?.variants.map((one) => variantWords(one).replace(/^.*\(line \d+\)[^.]*\. /, ''));
  };
  expect(told([])).toEqual([
    'It was decided afterwards; the edition has “entities,”.',
    'The edition follows the first: “counter-revolution”. ii,”.',
    'It was decided afterwards; the edition has “219.”.',
  ]);
  expect(told([{ start: 60, end: 64, alternatives: ['319.'] }])?.at(-1)).toBe(
    'It is open; the edition has “219.”.',
  );
});

test('a page has of a passage that runs over it what stands on its lines, and the headings that were supplied', () => {
  const [first, supplied] = historiesOnPage(histories, '107', [1, 2]);
  const [second, ofNote] = historiesOnPage(histories, '108', [3, 4]);
  expect(supplied && [historyWords(supplied), historyCount(supplied)]).toEqual(['The Soviets', 'supplied']);
  expect(first && historyCount(first)).toBe('3 changes, 1 variant');
  expect(second && historyCount(second)).toBe('1 doubtful reading, 1 further decision');
  expect(second && historyWords(second)).toBe('congress of 1917.');
  const unsigned = ofNote && { ...ofNote, text: { ...note, label: '…' } };
  expect(unsigned && historyName(unsigned)).toBe('Note without a sign');
  expect(ofNote && [historyName(ofNote), historyCount(ofNote)]).toEqual(['Note 1', '2 changes']);
});

test('lines are named one by one or as a run', () => {
  expect(linesWords([4547])).toBe('line 4547');
  expect(linesWords([4547, 4548])).toBe('lines 4547 and 4548');
  expect(linesWords([4547, 4548, 4549])).toBe('lines 4547 to 4549');
  expect(linesWords([4618, 4619, 4628])).toBe('lines 4618, 4619 and 4628');
});
