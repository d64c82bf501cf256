import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import { addressesUnder } from './addresses.ts';
import { causeWords, evidenceWords } from './cause-words.ts';
import { correctionLines } from './correction-lines.ts';

const chapters = [
  {
    slug: 'from-february-to-october',
    passages: [{ id: 'p70-1', kind: 'paragraph', text: 'In June 1917 the first All-Russian congress met.' }],
    notes: [
      { id: 'n160-4', label: '4', text: 'The vice-president of the commission.' },
      { id: 'n160-5', label: '…', text: 'Lost its sign.' },
    ],
  },
] as unknown as Chapter[];

const lines = correctionLines(
  {
    work: 'carr-1950',
    since: '1.0',
    date: '2026-12-01',
    corrections: [
      {
        id: 'p70-1',
        changes: [{ before: 'lune', after: 'June' }],
        causes: [{ cause: 'ruling', evidence: 'A month.' }, { cause: 'misread-small-word' }],
      },
      {
        id: 'n160-4',
        changes: [{ before: 'Vice-president', after: 'vice-president' }],
        causes: [{ cause: 'hyphen-at-line-end false-capital', evidence: 'lexicon' }],
      },
      { id: 'n160-5', changes: [{ before: 'sigh', after: 'sign' }], causes: [] },
      {
        id: 'p141-1',
        changes: [{ before: '', after: Array.from({ length: 20 }, () => 'word').join(' ') }],
        causes: [{ cause: 'added-page', evidence: '141' }],
      },
      {
        id: 'p140-9',
        changes: [{ before: Array.from({ length: 20 }, () => 'word').join(' '), after: '' }],
        causes: [{ cause: 'added-page', evidence: '141' }],
      },
    ],
  },
  chapters,
  addressesUnder('/'),
);

test('a page that was added is one line, however many passages it holds', () => {
  expect(lines.map(({ id }) => id)).toEqual(['p. 141', 'p70-1', 'n160-4', 'n160-5', 'p140-9']);
  expect(lines[0]).toMatchObject({ address: '/carr-1950/p/141/', reasons: '' });
  expect(lines[0]?.words).toContain('with 1 passage or note');
});

test('a correction shows the old words and the new, and whether a rule or an editor put them right', () => {
  expect(lines[1]).toEqual({
    id: 'p70-1',
    name: 'p. 70, paragraph “In June 1917 the first …”',
    address: '/carr-1950/from-february-to-october/#p70-1',
    words: '“lune” → “June”',
    reasons: `A month.; by rule: ${causeWords('misread-small-word')}`,
  });
});

test('a note is named by its printed sign, and what a rule undid and appeals to is said in words for readers', () => {
  expect(lines[2]).toMatchObject({
    name: 'p. 160, note 4',
    reasons: `by rule: ${causeWords('hyphen-at-line-end')}; ${causeWords('false-capital')}: ${evidenceWords('lexicon')}`,
  });
  expect(lines[3]?.name).toBe('p. 160, a note without sign');
});

test('a long text is cut, and a passage that is in no chapter leads to the book', () => {
  expect(lines[4]?.words).toBe(`“${'word '.repeat(12)}…” → nothing`);
  expect(lines[4]?.name).toBe('p. 140, a passage that no longer stands by itself');
  expect(lines[4]?.address).toBe('/carr-1950/');
});
