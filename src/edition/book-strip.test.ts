import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROW_HEIGHT, ROW_WIDTH, STRIP, type StripPage, stripRows, stripScale } from './book-strip.ts';
import { pageTold, stripRowTold } from './wording.ts';

const page = (folio: string, byRule = 0, byReader = 0, doubts = 0): StripPage => ({
  folio,
  status: 'present',
  byRule,
  byReader,
  doubts,
});
const missing = (folio: string): StripPage => ({ ...page(folio), status: 'lacuna' });

test('pages stand below the page fifty before them, and the preface in a row of its own', () => {
  const rows = stripRows(
    ['v', 'vi', '3', '50', '51', '53'].map((folio) => page(folio)),
    stripScale([]),
  );
  expect(rows.map(({ marks }) => marks.map(({ folio, x }) => [folio, x / STRIP.page]))).toEqual([
    [
      ['v', 0],
      ['vi', 1],
    ],
    [
      ['3', 2],
      ['50', 49],
    ],
    [
      ['51', 0],
      ['53', 2],
    ],
  ]);
});

test('the page with most corrections fills the room, and one correction is still seen', () => {
  const pages = [page('1', 106, 1), page('2', 1, 21), page('3')];
  const [row] = stripRows(pages, stripScale(pages));
  expect(row?.marks.map(({ above, below }) => [above, below])).toEqual([
    [STRIP.above, 1],
    [1, STRIP.below],
    [0, 0],
  ]);
});

test('no page is lost or told twice, and every mark lies within its row', () => {
  const pages = fc
    .uniqueArray(
      fc.record({ number: fc.integer({ min: 1, max: 400 }), byRule: fc.nat(200), byReader: fc.nat(30) }),
      {
        selector: ({ number }) => number,
      },
    )
    .map((all) =>
      all
        .sort((a, b) => a.number - b.number)
        .map(({ number, byRule, byReader }) => page(String(number), byRule, byReader)),
    );
  fc.assert(
    fc.property(pages, (all) => {
      const marks = stripRows(all, stripScale(all)).flatMap((row) => row.marks);
      expect(marks.map(({ folio }) => folio)).toEqual(all.map(({ folio }) => folio));
      for (const { x, above, below } of marks) {
        expect(x + STRIP.page).toBeLessThanOrEqual(ROW_WIDTH);
        expect(above).toBeLessThanOrEqual(STRIP.above);
        expect(STRIP.above + below + STRIP.ring).toBeLessThanOrEqual(ROW_HEIGHT);
      }
    }),
  );
});

test('who does not see the strip is told the same, by the page and by the row', () => {
  expect(pageTold(page('61', 23, 1, 2))).toBe(
    'p. 61: 23 places put right by rule, 1 by readers, 2 doubtful readings',
  );
  expect(pageTold(missing('141'))).toBe('p. 141: missing');
  expect(stripRowTold([page('140', 23, 4, 1), missing('141'), page('142', 1000, 2)])).toBe(
    'Pages 140 to 142: 1,023 places put right by rule, 6 by readers, 1 doubtful reading; missing: 141.',
  );
});
