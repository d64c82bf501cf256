import { expect, test } from 'vitest';
import { excerptLines } from './excerpt-lines.ts';
import { bodyMeasure, widthOf } from './measure-lines.ts';

test('white space counts once, and not at the ends of a line (carr-1950:1399)', () => {
  const [line] = excerptLines(1399, ['came out in favour of Martov.z  At the end of a long and stubborn ']);
  expect(line && widthOf(line)).toBe(
    'came out in favour of Martov.z At the end of a long and stubborn'.length,
  );
});

test('the measure is the width of a full line: last lines of paragraphs and short lines do not count', () => {
  const full = 'in the fact that the extinction of organized pohtical opposition to '; // carr-1950:7798
  const lines = excerptLines(1, [
    full,
    full,
    'nation. ',
    '',
    full,
    full,
    'exist. But they were now concentrated within the party. The ',
    '',
  ]);
  expect(bodyMeasure(lines)).toBe(full.trim().length);
});

test('a page without a full line has the measure of a common book page', () => {
  expect(bodyMeasure(excerptLines(189, ['E. H. CARR ', 'April ZO, 1950 ']))).toBe(60);
});
