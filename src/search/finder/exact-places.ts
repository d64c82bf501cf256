import type { AskedGram } from './asked-grams.ts';
import { type HeldStretch, type HeldWord, heldWords } from './held-words.ts';
import type { Gram } from './list-grams.ts';
import type { OpenedFinder } from './opened-finder.ts';
import type { AskedWord } from './read-asked.ts';
import { isSameWord } from './step-costs.ts';
import { SHARD_BITS } from './text-shard.ts';

/** Text shards that are read for words that only look alike in the index, before the search is given up. */
const MOST_SHARDS = 128;

/** A sequence of the words asked for, with what the index has of it. */
export interface LookedUp {
  readonly asked: AskedGram;
  readonly found: Gram;
}

/** A stretch that has the words asked for, one by one. */
export interface ExactStretch {
  readonly stretch: HeldStretch;
  /** Indices in the stretch, `to` behind the last word. */
  readonly from: number;
  readonly to: number;
}

/**
 * The first places, in the order of the books, at which exactly the words asked for stand; at most `most`. A place can
 * only be where all agree that was looked up.
 *
 * @param asked without an ellipsis
 */
export async function exactPlaces(
  finder: OpenedFinder,
  asked: readonly AskedWord[],
  lookedUp: readonly LookedUp[],
  most: number,
): Promise<ExactStretch[]> {
  const places = new Map<number, ExactStretch>();
  const shards = new Set<number>();
  const spare = spareWords(asked);
  const begins = possibleBegins(lookedUp, spare);
  for (let next = 0; next < begins.length; next += most) {
    if (places.size >= most || shards.size > MOST_SHARDS) break;
    const batch = begins.slice(next, next + most);
    for (const begin of batch) shards.add(begin >> SHARD_BITS);
    const stretches = await Promise.all(
      batch.map((begin) => heldWords(finder, begin - spare, begin + asked.length + spare)),
    );
    for (const stretch of stretches) {
      for (let from = 0; from <= 2 * spare; from++) {
        const to = endOfSame(asked, stretch.words, from);
        if (to !== undefined) places.set(stretch.first + from, { stretch, from, to });
      }
    }
  }
  return [...places.values()].slice(0, most);
}

/** By how many words a quotation may be longer or shorter than its place. */
export function spareWords(asked: readonly AskedWord[]): number {
  return asked.filter(({ isOptional, isJoined }) => isOptional || isJoined).length;
}

/** Numbers of the words at which the quotation may begin, rising, by the rarest sequence and all that stands with it. */
export function possibleBegins(lookedUp: readonly LookedUp[], spare: number): number[] {
  const [rarest, ...others] = [...lookedUp].sort((a, b) => a.found.count - b.found.count);
  if (!rarest) return [];
  const rows = others.filter(({ found }) => !found.isCommon).map((one) => new Set(beginsOf(one)));
  return beginsOf(rarest).filter((begin) =>
    rows.every((row) => {
      for (let moved = -spare; moved <= spare; moved++) if (row.has(begin + moved)) return true;
      return false;
    }),
  );
}

function beginsOf({ asked, found }: LookedUp): number[] {
  return Array.from(found.positions, (position) => position - asked.at);
}

/** Behind the last of the words that are those asked for, if all of them stand from index `start` on. */
function endOfSame(
  asked: readonly AskedWord[],
  held: readonly (HeldWord | undefined)[],
  start: number,
): number | undefined {
  let at = start;
  for (const word of asked) {
    const [one, two] = [held[at]?.folded, held[at + 1]?.folded];
    if (one !== undefined && isSameWord(word, one)) at += 1;
    else if (word.isJoined && one !== undefined && two !== undefined && one + two === word.folded) at += 2;
    else if (!word.isOptional) return undefined;
  }
  return at > start ? at : undefined;
}
