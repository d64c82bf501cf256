import type { TextRange } from '../../model/passage.ts';
import type { FormRange } from '../../model/token.ts';

/**
 * The ranges of a text, none of which crosses one that an editor ruled: italics and languages that a stage infers
 * are parted at its edges, and it grows over a doubtful word into which it reaches, for a doubt is about a whole
 * word. Ranges of a text nest or keep apart.
 *
 * @param ranges by offsets in the text
 * @param doubts doubtful words of the stages
 * @param text the text they stand in: a piece has no space at its ends, and one without a word is none
 */
export function partCrossingRanges(
  ranges: readonly FormRange[],
  doubts: readonly TextRange[],
  text: string,
): readonly FormRange[] {
  if (!ranges.some(isRuled)) return ranges;
  const ruled = ranges.filter(isRuled).map((range) => {
    const crossed = doubts.filter((doubt) => crosses(range, doubt));
    return {
      ...range,
      start: Math.min(range.start, ...crossed.map(({ start }) => start)),
      end: Math.max(range.end, ...crossed.map(({ end }) => end)),
    };
  });
  const parted = ranges
    .filter((range) => !isRuled(range))
    .flatMap((range) => {
      const crossed = ruled.filter((one) => crosses(range, one));
      const cuts = crossed.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
      const inside = [...new Set(cuts)].filter((cut) => cut > range.start && cut < range.end);
      if (inside.length === 0) return [range];
      return [range.start, ...inside].flatMap((start, index): FormRange[] => {
        const piece = text.slice(start, inside[index] ?? range.end);
        if (!/[\p{L}\p{N}]/u.test(piece)) return [];
        const from = start + piece.length - piece.trimStart().length;
        return [{ ...range, start: from, end: from + piece.trim().length }];
      });
    });
  return [...ruled, ...parted];
}

function isRuled({ group }: FormRange): boolean {
  return group.startsWith('ruling ');
}

function crosses(one: TextRange, other: TextRange): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return first.start < second.start && second.start < first.end && first.end < second.end;
}
