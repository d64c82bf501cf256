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

/** A folded text of the edition with an index of its stretches. */
export interface Stream {
  readonly text: string;
  /** Where a stretch stands in it, the first places in their order (0-based, UTF-16). */
  readonly placesOf: (seed: string) => readonly number[];
}

/** Indexes every stretch of the text. */
export function indexSeeds(text: string): Stream {
  // A book has half a million stretches: no string is made of any, those of one hash are a chain of places.
  const first = new Int32Array(CHAINS).fill(-1);
  const next = new Int32Array(Math.max(0, text.length - SEED_LENGTH + 1));
  for (let at = next.length - 1; at >= 0; at--) {
    const chain = chainOf(text, at);
    next[at] = first[chain] as number;
    first[chain] = at;
  }
  return {
    text,
    placesOf: (seed) => {
      const places: number[] = [];
      if (seed.length !== SEED_LENGTH) return places;
      for (let at = first[chainOf(seed, 0)] as number; at >= 0; at = next[at] as number) {
        if (!text.startsWith(seed, at)) continue;
        places.push(at);
        if (places.length === PLACES_AT_MOST) break;
      }
      return places;
    },
  };
}

const CHAINS = 1 << 18;

/** The chain of the stretch that begins at a place: a hash of its characters. */
function chainOf(text: string, at: number): number {
  let hash = 0;
  for (let offset = 0; offset < SEED_LENGTH; offset++)
    hash = Math.imul(hash, 31) + text.charCodeAt(at + offset);
  return (hash ^ (hash >>> 15)) & (CHAINS - 1);
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
    const places = stream.placesOf(gold.slice(at, at + SEED_LENGTH));
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
