import { expect, test } from 'vitest';
import type { Token } from '../../model/token.ts';
import { NO_SCAN } from '../../model/witness.ts';
import { readWitness } from '../witness/read-witness.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import { addedTokens, leaveAddedWords } from './leave-added-words.ts';

/** The end of carr-1950:6153, and behind it a page that begins with a line like those of a new scan. */
const witness = readWitness(' Most constitutions of the \n bourgeois teh states', 'excerpt', 2);
const tokens = tokenizeLines(witness.lines);
const place = { row: 0, opensChapter: false, closesNote: true, closesParagraph: true };

test('no scan opens on an added page, whatever its lines begin with', () => {
  expect(witness.lines.map(({ scan }) => scan)).toEqual([0, NO_SCAN]);
  expect(witness.scans).toBe(1);
});

test('a stage is given the words of the scan alone, as long as nothing follows them, and leaves the typed ones', () => {
  const seen: string[] = [];
  const shout = (words: readonly Token[], { closesParagraph }: typeof place) => {
    seen.push(`${words.map(({ form }) => form).join(' ')} ${closesParagraph}`);
    return words.map((word) => ({ ...word, form: word.form.toUpperCase() }));
  };
  const left = leaveAddedWords(shout, addedTokens(witness))(tokens, place);
  expect(left.map(({ form }) => form).join(' ')).toBe('MOST CONSTITUTIONS OF THE bourgeois teh states');
  expect(seen[0]).toBe('Most constitutions of the false');
});

test('what a stage marks in typed words it may mark, apart from what it marks before them', () => {
  const range = { group: 'title 1', kind: 'emphasis', start: 0, end: 2, inferred: true } as const;
  const mark = (words: readonly Token[]) => words.map((word) => ({ ...word, ranges: [range] }));
  const left = leaveAddedWords(mark, addedTokens(witness))(tokens, place);
  expect(left.map(({ ranges }) => ranges?.[0]?.group)).toEqual([
    ...Array.from({ length: 4 }, () => 'title 1'),
    ...Array.from({ length: 3 }, () => 'added title 1'),
  ]);
});
