import type { TextRange } from '../../model/passage.ts';
import type { FormRange } from '../../model/token.ts';

/**
 * The ranges of a text, none of which crosses one that an editor ruled: italics and languages that a stage infers
 * are parted at its edges, and it grows over a doubtful word into which it reaches, for a doubt is about a whole
 * word. Ranges of a text nest or keep apart.
 *
 * @param ranges by offsets in the text
 * @param doubts doubtful words of the stages
 */
export function partCrossingRanges(
  ranges: readonly FormRange[],
  doubts: readonly TextRange[],
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
      return [range.start, ...inside].map((start, index) => ({
        ...range,
        start,
        end: inside[index] ?? range.end,
      }));
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
