import type { WitnessLine } from '../../model/witness.ts';
import { learnLetterWidths, type TextWidth } from '../witness/letter-widths.ts';
import { bodyMeasure, widthOf } from '../witness/measure-lines.ts';
import type { ZonedPage } from '../zones/zone.ts';

/** Width of a line of a chapter's text before its spaces were stretched, as a share of a full line: 1 is full. */
export type ShareOf = (text: string, chapter: string) => number;

/**
 * A line that would be narrower than this even with the next word on it has room for that word: of the lines that run
 * on one in a hundred of Carr, and one in two hundred of the Webbs, are so.
 */
export const ROOMY = 0.98;
/** A line shorter than this ends its paragraph for certain; no justified line of either book is so short. */
export const SURELY_SHORT = 0.86;
/** Lines this much longer or shorter than the usual, in characters, are of another type or misread. */
const OTHER_TYPE = 12;

/**
 * Measures how full the lines of a work's text are. The widths of the letters are learnt from all lines that stand
 * between two others; a chapter in smaller type has its own full line. Notes are measured in the same way.
 */
export function measureShares(pages: readonly ZonedPage[], zone: 'body' | 'notes' = 'body'): ShareOf {
  const inner = pages.flatMap((page) =>
    innerLines(page, zone).map((line) => ({ line, chapter: page.chapter.slug })),
  );
  const usual = bodyMeasure(inner.map(({ line }) => line));
  const width: TextWidth = learnLetterWidths(
    inner.filter(({ line }) => Math.abs(widthOf(line) - usual) < OTHER_TYPE).map(({ line }) => line.text),
  );
  const full = new Map<string, number>();
  for (const [chapter, lines] of Map.groupBy(inner, (one) => one.chapter)) {
    const widths = lines.map(({ line }) => width(line.text)).sort((a, b) => a - b);
    full.set(chapter, widths[widths.length >> 1] ?? 1);
  }
  return (text, chapter) => width(text) / (full.get(chapter) ?? 1);
}

/** Width of the first word of a line with the space that would stand before it at the end of the line above. */
export function firstWordShare(line: string, shareOf: (text: string) => number): number {
  const word = line.trim().split(/\s+/)[0] ?? '';
  return shareOf(`n ${word}`) - shareOf('n');
}

/** The lines of a page's text or notes that stand between two others: neither indented nor the end of a paragraph. */
function innerLines(page: ZonedPage, zone: 'body' | 'notes'): WitnessLine[] {
  return page.lines.flatMap(({ kind, line }, index) =>
    kind === zone && page.lines[index - 1]?.kind === zone && page.lines[index + 1]?.kind === zone
      ? [line]
      : [],
  );
}
