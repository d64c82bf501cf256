import { expect, test } from 'vitest';
import { excerptLines } from '../witness/excerpt-lines.ts';
import { tokenizeLines } from '../witness/tokenize.ts';
import { cutOrphanSigns } from './cut-orphan-signs.ts';

const cut = (text: string, marks: readonly string[]) =>
  cutOrphanSigns('73', tokenizeLines(excerptLines(3321, [text])), marks, () => 'witness.txt:3321:1');

test('a figure behind the stop of a word is a sign though no note answers, and is reported (carr-1950:3321)', () => {
  const { tokens, findings } = cut('second sold 100,000 copies.3 The views ', ['1', '2']);
  expect(tokens.map((token) => token.form)).toEqual([
    'second',
    'sold',
    '100,000',
    'copies.',
    '',
    'The',
    'views',
  ]);
  expect(tokens[4]).toMatchObject({ role: 'note-mark', mark: '3', received: '3' });
  expect(tokens[4]).not.toHaveProperty('note');
  expect(findings).toMatchObject([{ rule: 'orphan-sign', place: 'witness.txt:3321:1' }]);
});

test('a figure whose note stands on the page is left to the alignment of the notes', () => {
  expect(cut('second sold 100,000 copies.3 The views ', ['1', '2', '3']).findings).toEqual([]);
});

test('figures that are text stay text: years, prices, numbered words', () => {
  const text = 'in 1917.5 of No.3 at p.4 the F.2 and 3.5 per cent ';
  expect(
    cut(text, [])
      .tokens.map((token) => token.form)
      .join(' '),
  ).toBe(text.trim());
});
