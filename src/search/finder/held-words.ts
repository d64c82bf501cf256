import { tokensOf } from '../tokens.ts';
import type { OpenedFinder } from './opened-finder.ts';
import { OVERLAP, SHARD_BITS, type ShardPassage, type TextShard } from './text-shard.ts';

/** A word of a book as it is compared with one that was asked for. */
export interface ComparedWord {
  readonly folded: string;
}

/** A word of the works. */
export interface HeldWord extends ComparedWord {
  /** Its number, counted over all works. */
  readonly number: number;
  /** Offsets in the text of `passage`. */
  readonly start: number;
  readonly end: number;
  /** Where the word before it ends there, and where the word after it starts; the ends of the text without one. */
  readonly after: number;
  readonly before: number;
  readonly passage: ShardPassage;
  readonly shard: TextShard;
}

/** A stretch of the works; where nothing is joined stands `undefined`. */
export interface HeldStretch {
  /** Number of the first word. */
  readonly first: number;
  readonly words: readonly (HeldWord | undefined)[];
}

const stretches = new WeakMap<TextShard, HeldStretch>();

/** Numbers of the shards that hold the words from `from` up to `to`. */
export function shardsFor(from: number, to: number): number[] {
  const middle = (from + to) >> (SHARD_BITS + 1);
  const reaches = (middle << SHARD_BITS) - OVERLAP <= from && to <= ((middle + 1) << SHARD_BITS) + OVERLAP;
  if (reaches) return [middle];
  const [first, last] = [from >> SHARD_BITS, Math.max(from, to - 1) >> SHARD_BITS];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The words from number `from` up to `to`, as far as there are any. */
export async function heldWords(finder: OpenedFinder, from: number, to: number): Promise<HeldStretch> {
  const first = Math.max(0, from);
  const last = Math.min(to, finder.start.words);
  const shards = await Promise.all(shardsFor(first, last).map((number) => finder.shard(number)));
  const words = new Array<HeldWord | undefined>(Math.max(0, last - first)).fill(undefined);
  for (const stretch of shards.map(wordsOf)) {
    for (const [index, word] of stretch.words.entries()) {
      const place = stretch.first + index - first;
      if (place >= 0 && place < words.length) words[place] ??= word;
    }
  }
  return { first, words };
}

/** All words of a shard. */
function wordsOf(shard: TextShard): HeldStretch {
  const known = stretches.get(shard);
  if (known) return known;
  const first = shard.passages[0]?.first ?? 0;
  const words: (HeldWord | undefined)[] = [];
  for (const passage of shard.passages) {
    while (words.length < passage.first - first) words.push(undefined);
    const tokens = tokensOf(passage.text);
    for (const [index, { folded, start, end }] of tokens.entries()) {
      const after = tokens[index - 1]?.end ?? 0;
      const before = tokens[index + 1]?.start ?? passage.text.length;
      words.push({ number: first + words.length, folded, start, end, after, before, passage, shard });
    }
  }
  const stretch = { first, words };
  stretches.set(shard, stretch);
  return stretch;
}
