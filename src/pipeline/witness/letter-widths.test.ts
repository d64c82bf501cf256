import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnLetterWidths } from './letter-widths.ts';

/** A line as a compositor fills it: letters of the widths 4, 5 and 6 as long as they fit into 300. */
function setLine(choices: readonly number[]): string {
  let line = '';
  let room = 300;
  for (const choice of [...choices, ...Array.from({ length: 75 }, (_, k) => k % 3)]) {
    if (choice + 4 > room) continue;
    line += 'iom'[choice];
    room -= choice + 4;
  }
  return line;
}

const lines = fc.array(fc.array(fc.nat(2), { minLength: 30, maxLength: 60 }), {
  minLength: 40,
  maxLength: 60,
});

test('what was set full is measured full, whatever letters it holds', () => {
  fc.assert(
    fc.property(lines, (choices) => {
      const set = choices.map(setLine);
      const width = learnLetterWidths(set);
      const off = set.map((line) => Math.abs(width(line) - 1));
      expect(Math.max(...off)).toBeLessThan(0.06);
    }),
    { numRuns: 30 },
  );
});

test('a wide letter is found to be wide: each full line is an equation', () => {
  const set = Array.from({ length: 200 }, (_, k) =>
    setLine(Array.from({ length: 50 }, (_, j) => (j % (2 + (k % 5)) === 0 ? k : k + 1) % 3)),
  );
  const width = learnLetterWidths(set);
  expect(width('mmmm') / width('oooo')).toBeCloseTo(6 / 5, 1);
  expect(width('oooo') / width('iiii')).toBeCloseTo(5 / 4, 1);
});

test('spaces that the OCR puts into years and before stops have no width (carr-1950:1360)', () => {
  const width = learnLetterWidths(['the text of the programme ', 'as adopted will be found ']);
  expect(width('( 1 932), p .')).toBeCloseTo(width('(1932), p.'), 9);
});

test('a witness without a full line still has widths: all characters alike', () => {
  const width = learnLetterWidths([]);
  expect(width('nnnn')).toBeCloseTo(width('iiii'), 9);
});
