import { expect, test } from 'vitest';
import { sampleChapter } from '../sample-work.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import type { ZonedPage } from '../zones/zone.ts';
import { type QuotedLook, weighQuotations } from './weigh-quotations.ts';

const shareOf = (text: string) => text.trim().length / 60;
const line = (width: number) =>
  'so and so '
    .repeat(8)
    .slice(0, width - 1)
    .padEnd(width, 'x');

/** Pages that announce a quotation by a colon and set it narrower; the widths of lines stray by three characters. */
function pagesOf(count: number, narrower: number): ZonedPage[] {
  const chapter = sampleChapter({ slug: 'chapter', opens: '1' });
  return Array.from({ length: count }, (_, k): ZonedPage => {
    const play = (j: number) => ((k * 5 + j * 3) % 7) - 3;
    const full = [0, 1, 2, 3].map((j) => line(60 + play(j)));
    const quoted = [4, 5, 6, 7].map((j) => line(60 - narrower + play(j)));
    const texts = [...full, 'he said :', '', ...quoted, 'we so.', '', ...full, 'so.'];
    const lines = excerptLines(1, texts).map((one) => ({
      line: one,
      kind: one.text === '' ? ('blank' as const) : ('body' as const),
    }));
    return { folio: String(k + 1), chapter, lines };
  });
}

const look: QuotedLook = {
  shares: [0.9, 0.95, 0.94, 0.96, 0.94, 0.95, 0.4],
  text: 'The attempt to draw the proletarian masses towards the state',
  signAtEnd: false,
  signInside: false,
  afterQuotation: true,
};

test('narrow lines below a quotation that no sign ends go on quoting (carr-1950:9212-9218)', () => {
  const weigh = weighQuotations(pagesOf(40, 3), shareOf);
  expect(weigh(look)).toBeGreaterThan(0);
  expect(weigh({ ...look, shares: [0.97, 1.01, 1, 1.02, 0.99, 1.01, 0.4] })).toBeLessThan(0);
});

test('who says "we" and has the sign of a note at his end is quoted, though nothing announces it (carr-1950:5998)', () => {
  const weigh = weighQuotations(pagesOf(40, 3), shareOf);
  const unannounced = { ...look, afterQuotation: false };
  expect(weigh(unannounced)).toBeLessThan(weigh(look));
  expect(weigh({ ...unannounced, text: 'We are in favour', signAtEnd: true })).toBeGreaterThan(
    weigh(unannounced),
  );
});

test('the sign of a note inside speaks against a quotation: they have theirs at the end (carr-1950:1387)', () => {
  const weigh = weighQuotations(pagesOf(40, 3), shareOf);
  expect(weigh({ ...look, signInside: true })).toBeLessThan(weigh(look) - 2);
});

test('a book that announces few quotations tells nothing, and none is taken for one', () => {
  expect(weighQuotations(pagesOf(10, 3), shareOf)(look)).toBe(Number.NEGATIVE_INFINITY);
});
