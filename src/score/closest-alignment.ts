/** Finds a part of a ground-truth page in the edition. */

import { alignBetter, alignTexts, countDifferences, type Step } from './align-texts.ts';
import { likelyWindows, type Stream } from './stream.ts';

/** How a part of a page stands in the edition. */
export interface Placing {
  readonly steps: readonly Step[];
  /** Page and edition have a stretch in common; without one everything is lost. */
  readonly isFound: boolean;
}

/**
 * The alignment of a part of a page, its text or its notes, with the fewest differences; of equal ones the first.
 * `undefined` for a part that is not there: a single character is no text that could be found.
 */
export function closestAlignment(gold: string, stream: Stream): Placing | undefined {
  if (gold.length < 2) return undefined;
  const [first, ...others] = likelyWindows(gold, stream);
  let steps = alignTexts(gold, first ?? '');
  let least = countDifferences(steps);
  for (const window of others) {
    if (least === 0) break;
    const other = alignBetter(gold, window, least);
    if (other === undefined) continue;
    steps = other;
    least = countDifferences(other);
  }
  return { steps, isFound: first !== undefined };
}
