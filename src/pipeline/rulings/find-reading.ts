import { LINE_END } from '../../model/ruling.ts';
import type { Span } from '../../model/span.ts';
import type { Witness } from '../../model/witness.ts';
import type { Standing, TextIndex } from './text-index.ts';

/** No more signs of notes than this stand between the last word of a page and the first of the next. */
const MOST_SIGNS = 3;

/**
 * The spans of a reading that begins at an offset, one for each of its lines; `undefined` if it does not stand
 * there. After a line end it goes on with the next word of the witness or, at a page end, of the text.
 */
export function findReading(
  witness: Witness,
  index: TextIndex,
  reading: string,
  start: number,
): [Span, ...Span[]] | undefined {
  const [first = '', ...rest] = reading.split(LINE_END);
  if (!witness.text.startsWith(first, start)) return undefined;
  const spans: [Span, ...Span[]] = [{ start, end: start + first.length }];
  for (const part of rest) {
    const { end } = spans.at(-1) ?? spans[0];
    const next = nextLine(witness, index, part, end);
    if (next === undefined) return undefined;
    spans.push({ start: next, end: next + part.length });
  }
  return spans;
}

function nextLine(witness: Witness, index: TextIndex, part: string, end: number): number | undefined {
  const space = /\s*/y;
  space.lastIndex = end;
  const between = space.exec(witness.text)?.[0] ?? '';
  const below = end + between.length;
  if (between.includes('\n') && witness.text.startsWith(part, below)) return below;
  let standing: Standing | undefined = index.at(end - 1);
  for (let signs = 0; standing && signs <= MOST_SIGNS; signs++) {
    standing = index.after(standing);
    const offset = standing?.token.spans[0].start;
    if (offset !== undefined && witness.text.startsWith(part, offset)) return offset;
    if (standing?.token.role !== 'note-mark') return undefined;
  }
  return undefined;
}

/** The place of the same reading that is nearest to an offset, wherever it stands in the witness. */
export function nearestReading(witness: Witness, reading: string, to: number): number | undefined {
  const literal = reading.split(LINE_END).map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  let nearest: number | undefined;
  for (const { index } of witness.text.matchAll(new RegExp(literal.join('\\s*\\n\\s*'), 'gu'))) {
    if (nearest === undefined || Math.abs(index - to) < Math.abs(nearest - to)) nearest = index;
  }
  return nearest;
}
