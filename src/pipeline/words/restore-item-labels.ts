import type { Token } from '../../model/token.ts';
import { withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { readsOneAsLetter } from './number-habits.ts';

/** A label in brackets: a number, a small letter, or what either is read as. */
const LABEL = /^\(([\dIlrzZSsB!a-h]-?)\)$/;
/** What a label may be read as, beside itself. */
const READ_AS: Readonly<Record<string, readonly string[]>> = {
  1: ['I', 'l', 'r', '!'],
  2: ['z', 'Z', 'a'],
  4: ['4-'],
  5: ['S', 's'],
  8: ['B'],
  b: ['6'],
  c: ['e'],
  e: ['c'],
};
/** So many labels of a row must stand as they should before the others are read by them. */
const SURE = 2;

/**
 * Restores the labels of items that a text counts off, where their row shows what one must be: "(a) … (6) … (c)" is
 * (a), (b), (c) (webb-1936:80), "(1) … (a) … (3)" is (1), (2), (3) (webb-1936:941). One that opens a passage may have
 * its row in the passages behind it: there "(I)" is a figure where the witness reads figures so (carr-1950:10987).
 */
export function restoreItemLabels(tokens: readonly Token[], evidence: Evidence): Token[] {
  const places = tokens.flatMap((token, index) =>
    token.role === 'word' && LABEL.test(token.form) ? [index] : [],
  );
  const labels = places.map((place) => LABEL.exec(tokens[place]?.form ?? '')?.[1] ?? '');
  const restored = [...tokens];
  const [first] = tokens;
  if (first?.role === 'word' && first.form === '(I)' && readsOneAsLetter(evidence))
    restored[0] = withForm(first, '(1)', { cause: 'item-label', evidence: 'the head of a passage' });
  for (let from = 0; from < labels.length; from++) {
    const row = ['123456789', 'abcdefgh']
      .map((series) => rowOf(labels.slice(from), [...series]))
      .reduce((best, one) => (one.length > best.length ? one : best));
    row.forEach((label, step) => {
      const place = places[from + step] ?? 0;
      const token = tokens[place] as Token;
      const evidence = `item ${step + 1} of a row`;
      restored[place] = withForm(token, `(${label})`, { cause: 'item-label', evidence });
    });
    from += Math.max(0, row.length - 1);
  }
  return restored;
}

/** The labels that the first of these are, as far as they follow a series; none where too few are as they should. */
function rowOf(labels: readonly string[], series: readonly string[]): string[] {
  const row: string[] = [];
  for (const label of labels) {
    const expected = series[row.length];
    if (expected === undefined) break;
    if (label !== expected && !READ_AS[expected]?.includes(label)) break;
    row.push(expected);
  }
  const sure = row.filter((expected, step) => labels[step] === expected).length;
  // The last must be sure: what follows a row need not belong to it.
  while (row.length > 0 && labels[row.length - 1] !== row[row.length - 1]) row.pop();
  return sure >= SURE && row.length > SURE ? row : [];
}
