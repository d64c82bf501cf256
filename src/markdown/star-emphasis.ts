import type { TextRange } from '../model/passage.ts';
import { type Annotated, rangesOf } from './check-inline.ts';

const PUNCTUATION = /[\p{P}\p{S}]/u;
const WHITE_SPACE = /\s/;

/**
 * Whether an emphasis can be written with stars. A star opens only before and closes only after a word
 * (CommonMark's flanking rules: not next to a space, and next to a punctuation mark only if another one or a
 * space stands on its outer side); stars of two emphases that touch or nest would run together. Where it
 * cannot, the dialect writes `:emphasis[…]`.
 */
export function bearsStars(inline: Annotated, range: TextRange): boolean {
  const { text, emphasis } = inline;
  if (emphasis.some((other) => other !== range && other.start <= range.end && other.end >= range.start)) {
    return false;
  }
  const opening = { at: range.start, inner: text.charAt(range.start), outer: text.charAt(range.start - 1) };
  const closing = { at: range.end, inner: text.charAt(range.end - 1), outer: text.charAt(range.end) };
  return [opening, closing].every(({ at, inner, outer }) => {
    const marks = marksAt(inline, range, at);
    if (marks.inside || PUNCTUATION.test(inner)) {
      return marks.outside || outer === '' || PUNCTUATION.test(outer) || WHITE_SPACE.test(outer);
    }
    return !WHITE_SPACE.test(inner);
  });
}

/** Whether other marks, whose brackets count as punctuation, stand next to the star at offset `at`. */
function marksAt(
  inline: Annotated,
  { start, end }: TextRange,
  at: number,
): { inside: boolean; outside: boolean } {
  const places = [...(inline.noteRefs ?? []), ...inline.pageBreaks];
  const ranges = rangesOf(inline).filter((range) => !inline.emphasis.includes(range));
  const touching = ranges.filter((other) => other.start === at || other.end === at);
  // Marks of equal and longer ranges and of neighbours stand outside the stars, those of shorter ones inside.
  const isInside = (other: TextRange) =>
    other.start >= start && other.end <= end && other.end - other.start < end - start;
  return {
    inside: touching.some(isInside),
    outside: touching.some((other) => !isInside(other)) || places.some(({ offset }) => offset === at),
  };
}
