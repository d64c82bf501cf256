import type { Step } from './align-words.ts';
import type { HeldStretch } from './held-words.ts';
import type { AskedWord } from './read-asked.ts';
import { isInside } from './sentence-around.ts';

/**
 * Puts words asked for at either end of a quotation that stand beside no word of the book beside as many as the book
 * has in their place, as far as its sentence goes: a last word that was replaced is shown as replaced, not as added.
 * To lay words side by side it is cheaper to leave the last one alone, because a stretch may end anywhere.
 */
export function withEndsPaired(
  steps: readonly Step[],
  asked: readonly AskedWord[],
  words: HeldStretch['words'],
): Step[] {
  const start = steps.findIndex((step) => !isAlone(step));
  const end = steps.findLastIndex((step) => !isAlone(step)) + 1;
  const [before, after] = [steps.slice(0, start), steps.slice(end)];
  // Nothing says where words stand that an ellipsis parts from the others.
  const isParted = (from: number, to?: number) => asked.slice(from, to).some(({ isAfterGap }) => isAfterGap);
  return [
    ...(isParted(0, askedIn(before) + 1) ? before : pairedBefore(before, words)),
    ...steps.slice(start, end),
    ...(isParted(asked.length - askedIn(after)) ? after : pairedAfter(after, words)),
  ];
}

/** Whether words were asked for where the book has none. */
function isAlone({ held, isSame, isGap }: Step): boolean {
  return held.from === held.to && !isSame && !isGap;
}

function pairedBefore(steps: readonly Step[], words: HeldStretch['words']): Step[] {
  const to = steps[0]?.held.from ?? 0;
  let from = to;
  while (to - from < askedIn(steps) && from > 0 && isInside(words, from - 1, from)) from--;
  return joined(steps, { from, to });
}

function pairedAfter(steps: readonly Step[], words: HeldStretch['words']): Step[] {
  const from = steps[0]?.held.from ?? 0;
  let to = from;
  while (to - from < askedIn(steps) && to < words.length && isInside(words, to - 1, to)) to++;
  return joined(steps, { from, to });
}

/** Words asked for in steps that stand side by side. */
function askedIn(steps: readonly Step[]): number {
  return (steps.at(-1)?.asked.to ?? 0) - (steps[0]?.asked.from ?? 0);
}

function joined(steps: readonly Step[], held: Step['held']): Step[] {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return [];
  const asked = { from: first.asked.from, to: last.asked.to };
  return [{ asked, held, isSame: false, isGap: false }];
}
