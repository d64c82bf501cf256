import type { ZonedPage } from '../zones/zone.ts';
import { type ShareOf, SURELY_SHORT } from './measure-shares.ts';
import { average, LEAST_CASES } from './normal-spread.ts';
import { ENDS, OPENS } from './sentence-ends.ts';

/** The lengths of paragraphs weigh no more than this, lest a book of even ones be cut by the line. */
const LENGTH_WEIGHT = 1.5;
/** Announces what follows: the line ends no paragraph that could be measured. */
const ANNOUNCES = /:\s*["”]?\s*$/;

/**
 * Whether two paragraphs of these lengths are likelier than one of both together, against a book whose paragraphs
 * end anywhere alike: there the one is as likely as the other, times the chance of an end. Natural logarithm of the
 * odds; lengths in lines.
 */
export function weighLengths(
  pages: readonly ZonedPage[],
  shareOf: ShareOf,
): (above: number, below: number) => number {
  const lengths = paragraphLengths(pages, shareOf);
  if (lengths.length < LEAST_CASES) return () => 0;
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  /** Share of paragraphs of about a length: a quarter more or less counts as the same. */
  const shareNear = (length: number) => {
    const play = Math.max(2, length / 4);
    let found = 1 / 3;
    let looked = 0;
    for (let near = Math.max(1, Math.ceil(length - play)); near <= length + play; near++) {
      found += counts.get(near) ?? 0;
      looked++;
    }
    return found / looked / lengths.length;
  };
  const anyEnd = 1 / Math.max(1, average(lengths) - 1);
  return (above, below) => {
    const odds = Math.log((shareNear(above) * shareNear(below)) / shareNear(above + below) / anyEnd);
    return Math.max(-LENGTH_WEIGHT, Math.min(LENGTH_WEIGHT, odds));
  };
}

/** Lengths in lines of the paragraphs whose beginning and end are seen; page ends count as no end unless short. */
function paragraphLengths(pages: readonly ZonedPage[], shareOf: ShareOf): number[] {
  const lengths: number[] = [];
  let length = 0;
  let above: { text: string; chapter: string } | undefined;
  for (const { lines, chapter } of pages) {
    if (above && above.chapter !== chapter.slug) {
      above = undefined;
      length = 0;
    }
    let afterBlank = false;
    for (const { kind, line } of lines) {
      if (kind === 'blank') afterBlank = true;
      if (kind === 'heading') above = undefined;
      if (kind !== 'body') continue;
      const isShort = above !== undefined && shareOf(above.text, chapter.slug) < SURELY_SHORT;
      const ends =
        above === undefined ||
        ANNOUNCES.test(above.text) ||
        ((afterBlank || isShort) && ENDS.test(above.text) && OPENS.test(line.text));
      if (ends) {
        if (above && !ANNOUNCES.test(above.text)) lengths.push(length);
        length = 0;
      }
      length++;
      above = { text: line.text, chapter: chapter.slug };
      afterBlank = false;
    }
  }
  return lengths;
}
