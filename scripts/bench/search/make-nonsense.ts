/** Lines that stand in no book, made of the words of the books. */
import { BruteForce, type HeldText } from './held-text.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Words in a line of nonsense, fewest and most. */
const WORDS = { fewest: 6, most: 25 } as const;

/** So many words of a line stand side by side in no book; three do by chance ("of the party"). */
const UNKNOWN_RUN = 4;

/** Word salad: words of the books as often as the books have them, in no order. */
export function makeNonsense(text: HeldText, count: number, random: SeededRandom): string[] {
  const bruteForce = new BruteForce(text);
  const lines: string[] = [];
  while (lines.length < count) {
    const length = WORDS.fewest + random.below(WORDS.most - WORDS.fewest + 1);
    const drawn = Array.from({ length }, () => random.oneOf(text.words));
    const folded = drawn.map((word) => word.folded);
    const isKnown = folded.some((_, at) => {
      const run = folded.slice(at, at + UNKNOWN_RUN);
      return run.length === UNKNOWN_RUN && bruteForce.starts(run, true).length > 0;
    });
    if (isKnown) continue;
    lines.push(
      drawn.map(({ passage, start, end }) => text.passages[passage]?.text.slice(start, end) ?? '').join(' '),
    );
  }
  return lines;
}
