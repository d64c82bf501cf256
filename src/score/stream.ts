/** A text of the edition with an index of its short stretches, and the search for a page in it. */

/** Length of the stretches by which a page is found, in UTF-16 units: two or three words. */
const SEED_LENGTH = 14;
// A stretch that stands in more places than this ("Lenin, Sochineniya") says nothing about any of them.
const PLACES_AT_MOST = 400;
// Places are gathered in bins of this width, so that a few lost or added characters do not split the votes.
const BIN_WIDTH = 120;
// A text shorter than this is mostly notes that resemble each other: every seed counts, more windows are
// tried.
const SHORT = 400;

/** A folded text of the edition and, for each stretch of it, where it stands (0-based, UTF-16). */
export interface Stream {
  readonly text: string;
  readonly seeds: ReadonlyMap<string, readonly number[]>;
}

/** Indexes every stretch of the text. */
export function indexSeeds(text: string): Stream {
  const seeds = new Map<string, number[]>();
  for (let at = 0; at + SEED_LENGTH <= text.length; at++) {
    const seed = text.slice(at, at + SEED_LENGTH);
    const places = seeds.get(seed);
    if (places === undefined) seeds.set(seed, [at]);
    else if (places.length < PLACES_AT_MOST) places.push(at);
  }
  return { text, seeds };
}

/**
 * The windows of the stream in which the ground-truth text may lie, likeliest first; each is wider than the
 * text, and the alignment finds its ends. Empty when the two have no stretch in common.
 */
export function likelyWindows(gold: string, stream: Stream): string[] {
  const isShort = gold.length < SHORT;
  const votes = voteForBins(gold, stream, isShort ? 1 : 3);
  const margin = 200 + Math.round(gold.length * 0.12);
  // the sort is stable: of two equal bins the one that was voted for first stays first
  return [...votes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, isShort ? 20 : 5)
    .map(([bin]) => {
      const start = bin * BIN_WIDTH;
      const end = Math.min(stream.text.length, start + gold.length + margin);
      return stream.text.slice(Math.max(0, start - margin), end);
    });
}

/** Every seed of the text votes for the bins in which the text would begin if the seed stood at its place. */
function voteForBins(gold: string, stream: Stream, stride: number): Map<number, number> {
  const votes = new Map<number, number>();
  const vote = (bin: number, weight: number) => votes.set(bin, (votes.get(bin) ?? 0) + weight);
  for (let at = 0; at + SEED_LENGTH <= gold.length; at += stride) {
    const places = stream.seeds.get(gold.slice(at, at + SEED_LENGTH)) ?? [];
    for (const place of places) {
      const bin = Math.round((place - at) / BIN_WIDTH);
      // a rare stretch says more than a common one; the neighbours get half, as a bin's edge may cut a page
      vote(bin - 1, 1 / places.length);
      vote(bin, 2 / places.length);
      vote(bin + 1, 1 / places.length);
    }
  }
  return votes;
}
