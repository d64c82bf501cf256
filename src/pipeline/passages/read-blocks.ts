import type { Token } from '../../model/token.ts';
import type { WitnessLine } from '../../model/witness.ts';
import { widthOf } from '../witness/measure-lines.ts';
import type { ZonedLine, ZonedPage } from '../zones/zone.ts';
import type { Block } from './block.ts';

/** What an estimated width must fall short of a full line, in letters, to be trusted. */
const FITTING_MARGIN = 1;
/** So many lines tell how wide a full line is. */
const LEAST_LINES = 8;
/** A line this much narrower than the measure ends a paragraph or announces a quotation. */
const SHORT_BY = 9;

/**
 * The blocks of a page: its body lines parted at blank lines and headings. Where the OCR lost the blank line, a
 * short line that ends a sentence parts them too (carr-1950:1052, and every paragraph of the Webbs, whose scans
 * hold none).
 *
 * @param tokens the tokens of the page's text, notes linked
 * @param measure usual width of a body line here
 */
export function readBlocks(page: ZonedPage, tokens: readonly Token[], measure: number): Block[] {
  const blocks: Block[] = [];
  let run: WitnessLine[] = [];
  const close = () => {
    for (const lines of partRun(run, measure)) blocks.push(blockOf(lines, tokens, blocks.length === 0));
    run = [];
  };
  page.lines.forEach((zoned, index) => {
    if (zoned.kind === 'body') run.push(zoned.line);
    else if (zoned.kind === 'heading') {
      close();
      const previous = page.lines[index - 1];
      if (isSameHeading(previous, zoned)) return;
      const lines = page.lines.filter((other) => isSameHeading(other, zoned)).map((other) => other.line);
      blocks.push({ ...blockOf(lines, tokens, blocks.length === 0), heading: headingOf(page, zoned) });
    } else if (zoned.kind !== 'garbage') close();
  });
  close();
  return blocks;
}

function isSameHeading(a: ZonedLine | undefined, b: ZonedLine): boolean {
  return a?.heading !== undefined && a.heading.of === b.heading?.of && a.heading.index === b.heading.index;
}

function headingOf(page: ZonedPage, { heading }: ZonedLine): { text: string; level: 1 | 2 } {
  const outlined = heading?.of === 'chapter' ? page.chapter.headings : page.chapter.sections;
  return { text: outlined[heading?.index ?? 0]?.text ?? '', level: heading?.of === 'chapter' ? 1 : 2 };
}

function blockOf(lines: readonly WitnessLine[], tokens: readonly Token[], opensPage: boolean): Block {
  const start = lines[0]?.span.start ?? 0;
  const end = lines.at(-1)?.span.end ?? 0;
  return {
    tokens: tokens.filter((token) => token.spans[0].start >= start && token.spans[0].start < end),
    widths: lines.map(widthOf),
    opensPage,
  };
}

/**
 * Whether the first word of the next line would have fitted on this one, so that nothing but a paragraph's end
 * can have kept it away. Widths are estimated from the letters; a margin keeps doubtful cases whole.
 */
function wouldHaveFitted(line: WitnessLine, next: WitnessLine, full: number): boolean {
  const word = next.text.trim().split(/\s+/)[0] ?? '';
  return lettersWidth(line.text.trim()) + lettersWidth(` ${word}`) <= full - FITTING_MARGIN;
}

/** Estimated width of a full line, from the lines of a run: their median; nothing fits where they are few. */
function fullWidth(lines: readonly WitnessLine[]): number {
  if (lines.length < LEAST_LINES) return 0;
  const widths = lines.map((line) => lettersWidth(line.text.trim())).sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

/** Width of a text in average letters: narrow ones count half, wide ones half more. */
function lettersWidth(text: string): number {
  let width = 0;
  for (const letter of text.replace(/\s+/g, ' ').replace(/ (?=[;:,.?!])/g, '')) {
    width += /[iljtfrI1.,;:'‘’!|()\- ]/.test(letter) ? 0.62 : /[mwMWA-Z—]/.test(letter) ? 1.45 : 1.08;
  }
  return width;
}

/** Parts a run of lines where a short line ends a sentence or announces what follows. */
function partRun(lines: readonly WitnessLine[], measure: number): WitnessLine[][] {
  if (lines.length === 0) return [];
  const parts: WitnessLine[][] = [[]];
  const full = fullWidth(lines);
  lines.forEach((line, index) => {
    parts.at(-1)?.push(line);
    const next = lines[index + 1];
    if (!next) return;
    const isShort = widthOf(line) < measure - SHORT_BY || wouldHaveFitted(line, next, full);
    const ends =
      /[.:?!]["”’]?[\s]*([*†]|\S{1,2})?\s*$/.test(line.text) && /[.:?!]/.test(line.text.trim().slice(-4));
    if (isShort && ends && /^\s*["“‘([«]?\s?[\p{Lu}\d(]/u.test(next.text)) parts.push([]);
  });
  return parts;
}
