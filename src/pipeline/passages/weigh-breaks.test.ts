import { expect, test } from 'vitest';
import { sampleChapter } from '../sample-work.ts';
import { excerptLines } from '../witness/excerpt-lines.ts';
import type { ZonedPage } from '../zones/zone.ts';
import { type Juncture, weighBreaks } from './weigh-breaks.ts';

const MEASURE = 60;
const shareOf = (text: string) => text.trim().length / MEASURE;

/** A line of words as wide as asked, stop included. */
function lineOf(width: number, start: string, end: string): string {
  const words = `${start} ${'so and so '.repeat(8)}`.slice(0, width - end.length - 1).trim();
  return `${words.padEnd(width - end.length, 'x')}${end}`;
}

/**
 * A book of so many paragraphs of six lines, one to a page: first lines are indented by three characters, last
 * lines end anywhere; every third paragraph has a sentence that ends with its third line.
 */
function bookOf(paragraphs: number, hasBlanks: boolean): ZonedPage[] {
  const chapter = sampleChapter({ slug: 'chapter', opens: '1' });
  return Array.from({ length: paragraphs }, (_, k): ZonedPage => {
    const play = (j: number) => ((k * 5 + j * 3) % 5) - 2;
    const paragraph = (first: string) => [
      lineOf(57 + play(0), first, ' and'),
      lineOf(60 + play(1), 'so. He went on', ' and'),
      lineOf(60 + play(2), 'so', k % 3 === 0 ? '.' : ' and'),
      lineOf(60 + play(3), k % 3 === 0 ? 'He' : 'so', ' and'),
      lineOf(60 + play(4), 'so', ' and'),
      lineOf(8 + ((k * 11) % 40), 'so', '.'),
    ];
    const texts = [...paragraph('The'), ...(hasBlanks ? [''] : []), ...paragraph('The')];
    const lines = excerptLines(1, texts).map((line) => ({
      line,
      kind: line.text === '' ? ('blank' as const) : ('body' as const),
    }));
    return { folio: String(k + 1), chapter, lines };
  });
}

const foot: Juncture = {
  last: 1,
  nextWord: 0.1,
  opening: 'So',
  isSigned: false,
  gap: 'page end',
  above: 3,
  below: 3,
};

test('after a short line a new page opens a paragraph, after a full one the old goes on', () => {
  const weigh = weighBreaks(bookOf(60, true), shareOf);
  expect(weigh({ ...foot, last: 0.4 })).toBeGreaterThan(2);
  expect(weigh(foot)).toBeLessThan(-0.5);
});

test('a first line that is short by an indent speaks for a paragraph, a full one against it (carr-1950:1363)', () => {
  const weigh = weighBreaks(bookOf(60, true), shareOf);
  expect(weigh({ ...foot, first: 0.94 })).toBeGreaterThan(weigh(foot));
  expect(weigh({ ...foot, first: 1.02 })).toBeLessThan(weigh(foot));
});

test('a word that opens the paragraphs of the book speaks for one, a word that goes on against it', () => {
  const weigh = weighBreaks(bookOf(60, true), shareOf);
  expect(weigh({ ...foot, opening: 'The' })).toBeGreaterThan(weigh({ ...foot, opening: 'He' }));
});

test('where blank lines stand between paragraphs, their absence speaks against one', () => {
  const weigh = weighBreaks(bookOf(60, true), shareOf);
  const short = { ...foot, last: 0.9, nextWord: 0.05 };
  expect(weigh({ ...short, gap: 'nothing' })).toBeLessThan(weigh({ ...short, gap: 'blank line' }) - 4);
});

test('where the scans show no blank lines, their absence tells next to nothing (webb-1936:96)', () => {
  const weigh = weighBreaks(bookOf(60, false), shareOf);
  expect(weigh({ ...foot, gap: 'nothing' })).toBeCloseTo(weigh(foot), 1);
  expect(weigh({ ...foot, last: 0.88, nextWord: 0.05, gap: 'nothing' })).toBeGreaterThan(0);
});

test('a blank line below the sign of a note tells nothing: the raised sign parts the lines', () => {
  const weigh = weighBreaks(bookOf(60, true), shareOf);
  expect(weigh({ ...foot, isSigned: true, gap: 'blank line' })).toBe(weigh({ ...foot, isSigned: true }));
});

test('a book of a few lines decides by the last line alone', () => {
  const weigh = weighBreaks(bookOf(2, true), shareOf);
  expect(weigh({ ...foot, first: 0.9, opening: 'The' })).toBe(weigh(foot));
  expect(weigh({ ...foot, last: 0.4 })).toBeGreaterThan(weigh(foot));
});
