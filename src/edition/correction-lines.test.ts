import { expect, test } from 'vitest';
import type { Chapter } from '../model/chapter.ts';
import { addressesUnder } from './addresses.ts';
import { correctionLines } from './correction-lines.ts';

const chapters = [
  { slug: 'from-february-to-october', passages: [{ id: 'p70-1' }], notes: [{ id: 'n70-1' }] },
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
  expect(lines.map(({ name }) => name)).toEqual(['p. 141', 'p70-1', 'p140-9']);
  expect(lines[0]).toMatchObject({ address: '/carr-1950/p/141/', reasons: '' });
  expect(lines[0]?.words).toContain('with 1 passage or note');
});

test('a correction shows the old words and the new, and whether a rule or an editor put them right', () => {
  expect(lines[1]).toEqual({
    name: 'p70-1',
    address: '/carr-1950/from-february-to-october/#p70-1',
    words: '“lune” → “June”',
    reasons: 'A month.; rule: misread small word',
  });
});

test('a long text is cut, and a passage that is in no chapter leads to the book', () => {
  expect(lines[2]?.words).toBe(`“${'word '.repeat(12)}…” → nothing`);
  expect(lines[2]?.address).toBe('/carr-1950/');
});
