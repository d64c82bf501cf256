import { tokensOf } from '../tokens.ts';
import type { FolioBreak } from './finder-work.ts';
import { quotedAt } from './quoted-at.ts';
import type { StreamedPassage } from './token-stream.ts';

/** Words of the works in a text shard, as a power of two: shard n begins with word n << SHARD_BITS. */
export const SHARD_BITS = 9;

/** Words that a shard holds of its neighbours too, so that a quotation over its edge needs one file. */
export const OVERLAP = 64;

/** A stretch of the works with all that is told of a place in it. */
export interface TextShard {
  readonly works: readonly { readonly id: string; readonly book: string }[];
  readonly chapters: readonly {
    /** Index in `works`. */
    readonly work: number;
    readonly address: string;
    readonly name: string;
    readonly part?: string;
  }[];
  readonly passages: readonly ShardPassage[];
}

/** A passage, or the part of it that lies in the shard. */
export interface ShardPassage {
  readonly id: string;
  readonly kind: 'text' | 'quotation' | 'note' | 'gap';
  /** Index in `chapters`. */
  readonly chapter: number;
  /** Number of its first word here, counted over all works. */
  readonly first: number;
  readonly text: string;
  /** The printed page of its first word here. */
  readonly folio: string;
  readonly breaks?: readonly FolioBreak[];
  readonly label?: string;
  readonly speaker?: string;
  /** Whether the text begins between quotation marks that were opened before. */
  readonly isInQuotation?: boolean;
}

/** The shard with a number, from all passages in order. */
export function textShard(passages: readonly StreamedPassage[], number: number): TextShard {
  const from = (number << SHARD_BITS) - OVERLAP;
  const to = ((number + 1) << SHARD_BITS) + OVERLAP;
  const held = passages.slice(firstReaching(passages, from), firstFrom(passages, to));
  const works = [...new Set(held.map(({ work }) => work))];
  const chapters = [...new Map(held.map(({ chapter, work }) => [chapter, work]))];
  const places = new Map(chapters.map(([chapter], place) => [chapter, place]));
  return {
    works: works.map(({ id, book }) => ({ id, book })),
    chapters: chapters.map(([{ address, name, part }, work]) => ({
      work: works.indexOf(work),
      address,
      name,
      ...(part !== undefined && { part }),
    })),
    passages: held.map((one) => shardPassage(one, from, to, places.get(one.chapter) ?? 0)),
  };
}

/** The words of a passage from number `from` up to `to`. */
function shardPassage(
  { passage, first, count }: StreamedPassage,
  from: number,
  to: number,
  chapter: number,
): ShardPassage {
  const { id, kind, label, speaker } = passage;
  const isWhole = first >= from && first + count <= to;
  const tokens = isWhole ? [] : tokensOf(passage.text);
  const start = first >= from ? 0 : (tokens[from - first]?.start ?? 0);
  const end = first + count <= to ? passage.text.length : (tokens[to - first]?.start ?? passage.text.length);
  const before = passage.breaks.filter(({ offset }) => offset <= start);
  const breaks = passage.breaks.filter(({ offset }) => offset > start && offset < end);
  return {
    id,
    kind,
    chapter,
    first: Math.max(first, from),
    text: passage.text.slice(start, end),
    folio: before.at(-1)?.folio ?? passage.folio,
    ...(breaks.length > 0 && {
      breaks: breaks.map(({ offset, folio }) => ({ offset: offset - start, folio })),
    }),
    ...(label !== undefined && { label }),
    ...(speaker !== undefined && { speaker }),
    ...(quotedAt(passage.text, start) && { isInQuotation: true }),
  };
}

/** Index of the first passage that has a word from number `word` on. */
function firstReaching(passages: readonly StreamedPassage[], word: number): number {
  return firstWhere(passages, ({ first, count }) => first + count > word);
}

/** Index of the first passage that begins with word `word` or later. */
function firstFrom(passages: readonly StreamedPassage[], word: number): number {
  return firstWhere(passages, ({ first }) => first >= word);
}

function firstWhere(
  passages: readonly StreamedPassage[],
  isReached: (passage: StreamedPassage) => boolean,
): number {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const passage = passages[middle];
    if (passage && !isReached(passage)) low = middle + 1;
    else high = middle;
  }
  return low;
}
