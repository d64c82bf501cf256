import { wordKey } from './word-key.ts';
import { letterSet, wordLikeness } from './word-likeness.ts';

/** Not computed yet. */
const UNKNOWN = -1;

/**
 * What it costs to take one word of a list for one of another, in letters that differ. A page laid beside a page has
 * half a million pairs but few different ones: each is computed once, and most are told by the letters they have.
 */
export class PairCosts {
  readonly #left: Numbered;
  readonly #right: Numbered;
  readonly #costs: Float32Array;
  readonly #keys = new Map<string, string>();
  readonly #keyOf = (folded: string): string => {
    const key = this.#keys.get(folded) ?? wordKey(folded);
    this.#keys.set(folded, key);
    return key;
  };

  constructor(left: readonly string[], right: readonly string[]) {
    this.#left = numbered(left);
    this.#right = numbered(right);
    this.#costs = new Float32Array(this.#left.words.length * this.#right.words.length).fill(UNKNOWN);
  }

  /** The cost for the words at index `i` of the first list and `j` of the second. */
  of(i: number, j: number): number {
    const a = this.#left.numbers[i] ?? 0;
    const b = this.#right.numbers[j] ?? 0;
    const pair = a * this.#right.words.length + b;
    const known = this.#costs[pair] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const [left, right] = [this.#left.words[a] ?? '', this.#right.words[b] ?? ''];
    const isUnlike = left !== right && ((this.#left.letters[a] ?? 0) & (this.#right.letters[b] ?? 0)) === 0;
    const cost = (isUnlike ? 1 : 1 - wordLikeness(left, right, this.#keyOf)) * (left.length + right.length);
    this.#costs[pair] = cost;
    return cost;
  }
}

/** The different words of a list, the number of each word, and the letters that each has. */
interface Numbered {
  readonly words: readonly string[];
  readonly numbers: Int32Array;
  readonly letters: Int32Array;
}

function numbered(list: readonly string[]): Numbered {
  const words = [...new Set(list)];
  const places = new Map(words.map((word, place) => [word, place]));
  return {
    words,
    numbers: Int32Array.from(list, (word) => places.get(word) ?? 0),
    letters: Int32Array.from(words, letterSet),
  };
}
