import { BREAK, type TokenStream } from './token-stream.ts';

/** A sequence of keys with the words at which it begins. */
export interface Gram {
  /** The keys with a space between them; keys have none. */
  readonly gram: string;
  /** How often it stands in the works. */
  readonly count: number;
  /** Where it begins, rising: everywhere, or where it is common the first places only. */
  readonly positions: ArrayLike<number>;
  /** Whether it is too frequent to be listed; then every longer sequence around it is a gram of its own. */
  readonly isCommon: boolean;
}

/** How long lists and sequences may be. */
export interface GramLimits {
  /** A sequence that stands oftener than this is common. */
  readonly listed: number;
  /** Places that are named of a common sequence. */
  readonly named: number;
  /** Keys of the longest sequences, which are listed even where they are common. */
  readonly keys: number;
}

/** The sequences of one length, ordered; what stands at `starts[i]` up to `starts[i + 1]` are the places of the i-th. */
interface Level {
  readonly length: number;
  readonly positions: Int32Array;
  readonly starts: readonly number[];
}

/**
 * The sequences by which places are found, in order. One key stands for itself; a sequence of more is needed, and
 * listed, only where all shorter ones in it are common. So no list is long, however many books there are; every word
 * begins at most one listed sequence; and every row of words that stands in the books holds a listed one, unless all
 * of it is common.
 */
export function* listGrams({ keys, names }: TokenStream, limits: GramLimits): Generator<Gram> {
  const levels: Level[] = [];
  let common = keys;
  for (let length = 1; length <= limits.keys; length++) {
    const eligible = eligiblePositions(common, length);
    if (eligible.length === 0) break;
    const level = group(eligible, length, common, keys, names.length);
    levels.push(level);
    common = commonGrams(level, keys.length, limits.listed);
  }
  const nameAt = (position: number, length: number) =>
    Array.from(keys.subarray(position, position + length), (key) => names[key] ?? '').join(' ');
  for (const { length, positions } of inOrder(levels, keys)) {
    const isCommon = positions.length > limits.listed && length < limits.keys;
    yield {
      gram: nameAt(positions[0] ?? 0, length),
      count: positions.length,
      positions: isCommon ? positions.subarray(0, limits.named) : positions,
      isCommon,
    };
  }
}

/** The words at which a sequence of so many keys begins of which both shorter ones are common. */
function eligiblePositions(common: Int32Array, length: number): Int32Array {
  const isEligible = (position: number) =>
    common[position] !== BREAK && (length === 1 || (common[position + 1] ?? BREAK) !== BREAK);
  let count = 0;
  for (let position = 0; position < common.length; position++) if (isEligible(position)) count++;
  const eligible = new Int32Array(count);
  count = 0;
  for (let position = 0; position < common.length; position++) {
    if (isEligible(position)) eligible[count++] = position;
  }
  return eligible;
}

/** Brings like sequences together: by their last key, then, keeping that order, by the number of what is before it. */
function group(
  eligible: Int32Array,
  length: number,
  common: Int32Array,
  keys: Int32Array,
  names: number,
): Level {
  const lastKey = (position: number) => keys[position + length - 1] ?? 0;
  const before = (position: number) => (length === 1 ? 0 : (common[position] ?? 0));
  let greatest = 0;
  for (const position of eligible) greatest = Math.max(greatest, before(position));
  const positions = countingSort(countingSort(eligible, lastKey, names), before, greatest + 1);
  const starts: number[] = [];
  for (let index = 0; index < positions.length; index++) {
    const [position, previous] = [positions[index] ?? 0, positions[index - 1] ?? 0];
    const isNew =
      index === 0 || lastKey(position) !== lastKey(previous) || before(position) !== before(previous);
    if (isNew) starts.push(index);
  }
  starts.push(positions.length);
  return { length, positions, starts };
}

/** Positions ordered by a number below `numbers`; those of one number keep their order. */
function countingSort(
  positions: Int32Array,
  numberOf: (position: number) => number,
  numbers: number,
): Int32Array {
  const next = new Int32Array(numbers + 1);
  for (const position of positions) next[numberOf(position) + 1] = (next[numberOf(position) + 1] ?? 0) + 1;
  for (let number = 0; number < numbers; number++)
    next[number + 1] = (next[number + 1] ?? 0) + (next[number] ?? 0);
  const sorted = new Int32Array(positions.length);
  for (const position of positions) {
    const number = numberOf(position);
    const place = next[number] ?? 0;
    sorted[place] = position;
    next[number] = place + 1;
  }
  return sorted;
}

/** For every word the number of the common sequence that begins there, or `BREAK`; numbers keep the order. */
function commonGrams({ positions, starts }: Level, words: number, listed: number): Int32Array {
  const common = new Int32Array(words).fill(BREAK);
  for (let index = 0; index + 1 < starts.length; index++) {
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
    if (end - start > listed) for (let at = start; at < end; at++) common[positions[at] ?? 0] = index;
  }
  return common;
}

/** The sequences of all lengths, merged in order. */
function* inOrder(
  levels: readonly Level[],
  keys: Int32Array,
): Generator<{ length: number; positions: Int32Array }> {
  const next = levels.map(() => 0);
  const startOf = (level: number) =>
    levels[level]?.positions[levels[level]?.starts[next[level] ?? 0] ?? 0] ?? 0;
  const hasMore = (level: number) => (next[level] ?? 0) + 1 < (levels[level]?.starts.length ?? 0);
  for (;;) {
    let least: number | undefined;
    for (let level = 0; level < levels.length; level++) {
      if (!hasMore(level)) continue;
      if (least === undefined || precedes(keys, startOf(level), level + 1, startOf(least), least + 1))
        least = level;
    }
    if (least === undefined) return;
    const { positions, starts, length } = levels[least] as Level;
    const index = next[least] ?? 0;
    yield { length, positions: positions.subarray(starts[index], starts[index + 1]) };
    next[least] = index + 1;
  }
}

/** Whether a sequence stands before another, key by key, the shorter first where it begins the longer. */
function precedes(keys: Int32Array, a: number, lengthA: number, b: number, lengthB: number): boolean {
  for (let index = 0; index < Math.min(lengthA, lengthB); index++) {
    const difference = (keys[a + index] ?? 0) - (keys[b + index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return lengthA < lengthB;
}
