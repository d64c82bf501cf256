import type { Token } from '../../model/token.ts';
import type { WitnessLine } from '../../model/witness.ts';
import { widthOf } from '../witness/measure-lines.ts';
import type { ZonedLine, ZonedPage } from '../zones/zone.ts';
import type { Block } from './block.ts';
import type { BodyType } from './body-type.ts';
import { firstWordShare, ROOMY } from './measure-shares.ts';

/** A line that ends a sentence, with the sign of a note behind it or not. */
const ENDS = /^(?=.*[.?!][^.?!]{0,3}$).*[.?!]["”’]?\s*([*†]|\S{1,2})?\s*$/;
const UNSIGNED = /[.?!]["'”’)\]\s]*$/;
const ANNOUNCES = /:["”’]?\s*([*†]|\S{1,2})?\s*$/;
const OPENS = /^\s*["“‘([«]?\s?[\p{Lu}\d(]/u;

/** A lone line this much narrower than a full one, and without an end, is a piece of the line above it. */
const PIECE = 0.5;

/**
 * The blocks of a page: its body lines parted at blank lines and headings. Where no blank line stands they are parted
 * too where a paragraph most likely ends (every paragraph of the Webbs, whose scans show no blank line) or a short
 * line announces a quotation (carr-1950:1050).
 *
 * @param tokens the tokens of the page's text, notes linked
 */
export function readBlocks(page: ZonedPage, tokens: readonly Token[], type: BodyType): Block[] {
  const blocks: Block[] = [];
  let run: WitnessLine[] = [];
  const add = (lines: readonly WitnessLine[], given: Partial<Block> = {}) =>
    blocks.push({ ...blockOf(lines, tokens, type), opensPage: blocks.length === 0, ...given });
  const close = () => {
    for (const lines of partRun(run, type)) add(lines);
    run = [];
  };
  page.lines.forEach((zoned, index) => {
    if (zoned.kind === 'body') run.push(zoned.line);
    else if (zoned.kind === 'heading') {
      close();
      const previous = page.lines[index - 1];
      if (isSameHeading(previous, zoned)) return;
      const lines = page.lines.filter((other) => isSameHeading(other, zoned)).map((other) => other.line);
      add(lines, { heading: headingOf(page, zoned) });
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

function blockOf(
  lines: readonly WitnessLine[],
  tokens: readonly Token[],
  { shareOf }: BodyType,
): Omit<Block, 'opensPage'> {
  const start = lines[0]?.span.start ?? 0;
  const end = lines.at(-1)?.span.end ?? 0;
  return {
    tokens: tokens.filter((token) => token.spans[0].start >= start && token.spans[0].start < end),
    lines: lines.map((line) => ({
      width: widthOf(line),
      share: shareOf(line.text),
      firstWord: firstWordShare(line.text, shareOf),
    })),
  };
}

/** Parts a run of lines where one of them ends a paragraph or announces what follows. */
function partRun(lines: readonly WitnessLine[], type: BodyType): WitnessLine[][] {
  if (lines.length === 0) return [];
  const parts: WitnessLine[][] = [];
  let from = 0;
  lines.forEach(({ text }, index) => {
    const above = lines.slice(from, index + 1);
    const below = lines.slice(index + 1);
    if (!OPENS.test(below[0]?.text ?? '') || isPiece(below, type)) return;
    const announces =
      ANNOUNCES.test(text) && type.shareOf(text) + firstWordShare(below[0]?.text ?? '', type.shareOf) < ROOMY;
    if (!announces && !(ENDS.test(text) && opensParagraph(above, below, type))) return;
    parts.push(above);
    from = index + 1;
  });
  return [...parts, lines.slice(from)];
}

/** Whether nothing follows but the end of a line that the OCR broke ("The" by itself, carr-1950:2148). */
function isPiece(lines: readonly WitnessLine[], { shareOf }: BodyType): boolean {
  const [line] = lines;
  if (!line || lines.length > 1) return false;
  return shareOf(line.text) < PIECE && !ENDS.test(line.text) && !ANNOUNCES.test(line.text);
}

/** Whether lines that nothing parts from those above them most likely open a paragraph. */
function opensParagraph(
  above: readonly WitnessLine[],
  below: readonly WitnessLine[],
  { shareOf, weighBreak }: BodyType,
): boolean {
  const last = above.at(-1)?.text ?? '';
  const opening = below[0]?.text ?? '';
  const odds = weighBreak({
    last: shareOf(last),
    nextWord: firstWordShare(opening, shareOf),
    ...(below.length > 1 && { first: shareOf(opening) }),
    opening,
    isSigned: !UNSIGNED.test(last),
    gap: 'nothing',
    above: above.length,
    below: below.length,
  });
  return odds > 0;
}
