import { expect, test } from 'vitest';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import { linkNotes, noteId } from './link-notes.ts';
import { MARK_SYSTEMS } from './mark-forms.ts';
import type { ReadNote } from './read-notes.ts';

function note(folio: string, mark: string, rank: number): ReadNote {
  return { folio, mark, rank, label: { start: 0, end: 1 }, paragraphs: [] };
}

function link(text: string, notes: readonly ReadNote[]) {
  const tokens = tokenizeLines(excerptLines(1399, [text]));
  return linkNotes('29', tokens, notes, MARK_SYSTEMS.numbers, (token) => `excerpt:${token?.received}`);
}

test('a note has the number that is printed before it; a sign is counted', () => {
  expect(noteId(note('61', '2', 1))).toBe('n61-2');
  expect(noteId(note('13', '†', 1))).toBe('n13-2');
  expect(noteId(note('13', '*', 0))).toBe('n13-1');
});

test('a sign is cut out of its word before any word is touched: "Martov.z" (carr-1950:1399)', () => {
  const { tokens, findings } = link('came out in favour of Martov.z  At the end', [note('29', '2', 1)]);
  expect(findings).toEqual([]);
  expect(
    tokens
      .slice(5, 8)
      .map(({ received, form, role, mark, note: id }) => ({ received, form, role, mark, id })),
  ).toEqual([
    { received: 'Martov.', form: 'Martov.', role: 'word', mark: undefined, id: undefined },
    { received: 'z', form: '', role: 'note-mark', mark: '2', id: 'n29-2' },
    { received: 'At', form: 'At', role: 'word', mark: undefined, id: undefined },
  ]);
});

test('a sign between spaces becomes a mark without letters and without a gap', () => {
  const { tokens } = link('and " soft " Iskra-ites I was the ', [note('29', '1', 0)]);
  expect(tokens[5]).toMatchObject({
    received: 'I',
    form: '',
    gap: '',
    role: 'note-mark',
    mark: '1',
    note: 'n29-1',
  });
});

test('a note without a sign in the text is kept and reported with a ruling to paste', () => {
  const { tokens, findings } = link('came out in favour of the others', [note('29', '2', 1)]);
  expect(tokens.every(({ role }) => role === 'word')).toBe(true);
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      rule: 'orphan-note',
      place: 'excerpt:came',
      found: 'note 2 of p. 29 without a reference in the text',
      expected: 'its sign between those of the notes before and after it',
    },
  ]);
  expect(findings[0]?.hint).toContain('kind: note-reference');
});

test('a sign that is read as one with the last t of its word is found where its note has no other (carr-1950:13547)', () => {
  const { tokens, findings } = link('a White Russian governmenU The work', [note('309', '2', 1)]);
  expect(findings).toEqual([]);
  expect(tokens.slice(3, 5)).toMatchObject([
    { received: 'governmen', form: 'government', changes: [{ cause: 'letter-read-with-sign' }] },
    { received: 'U', form: '', role: 'note-mark', note: 'n309-2' },
  ]);
  const plain = link('a governmenU party.2 The leadershiP', [note('309', '2', 1)]);
  expect(plain.tokens.map(({ form }) => form)).toEqual([
    'a',
    'governmenU',
    'party.',
    '',
    'The',
    'leadershiP',
  ]);
});

test('of signs that were read together none is lost in silence: each is a mark or reported', () => {
  for (const text of [
    'in favour of Martov.12 At the end',
    'in favour of Martov.1 2 At the end',
    'party.I 2 At',
  ]) {
    const { tokens, findings } = link(text, [note('29', '1', 0), note('29', '2', 1)]);
    expect(tokens.filter(({ role }) => role === 'note-mark').length + findings.length).toBe(2);
  }
});

test('the bracket behind a sign stays in the text (carr-1950:18287)', () => {
  const { tokens } = link('Germany and Hungary I) whose', [note('29', '1', 0)]);
  expect(tokens.map(({ form, gap }) => `${gap}${form}`).join('')).toBe('Germany and Hungary) whose');
  expect(tokens.map(({ received }) => received).join(' ')).toBe('Germany and Hungary I ) whose');
});
