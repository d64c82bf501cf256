import { tokensOf } from '../tokens.ts';
import type { FinderChapter, FinderPassage, FinderWork } from './finder-work.ts';
import { wordKey } from './word-key.ts';

/** The number of a break in `TokenStream.keys`: no word, and no words go on over it. */
export const BREAK = -1;

/** A passage with the numbers of its words. */
export interface StreamedPassage {
  readonly work: FinderWork;
  readonly chapter: FinderChapter;
  readonly passage: FinderPassage;
  /** Number of its first word, counted over all works. */
  readonly first: number;
  /** How many words it has. */
  readonly count: number;
}

/** All works as one row of numbered words. */
export interface TokenStream {
  readonly passages: readonly StreamedPassage[];
  /** For every word the rank of its key in `names`, or `BREAK`. */
  readonly keys: Int32Array;
  /** The keys in order, each once. */
  readonly names: readonly string[];
}

/**
 * Lays the works out as one row of words: of a chapter the passages one after another, so that a quotation runs on
 * over the ends of pages and paragraphs, then its notes. A break takes the place of one word at a missing page, at
 * the end of a chapter's text and behind every note: nothing is joined there that the books do not join.
 */
export function tokenStream(works: readonly FinderWork[]): TokenStream {
  const passages: StreamedPassage[] = [];
  const numbers = new Map<string, number>();
  const keyOfWord = new Map<string, number>();
  const row = new Row();
  const keyOf = (folded: string) => {
    const known = keyOfWord.get(folded);
    if (known !== undefined) return known;
    const name = wordKey(folded);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    keyOfWord.set(folded, number);
    return number;
  };
  for (const work of works) {
    for (const chapter of work.chapters) {
      const add = (passage: FinderPassage) => {
        const first = row.length;
        if (passage.kind === 'gap') row.add(BREAK);
        else for (const { folded } of tokensOf(passage.text)) row.add(keyOf(folded));
        if (row.length > first) passages.push({ work, chapter, passage, first, count: row.length - first });
      };
      for (const passage of chapter.passages) add(passage);
      row.add(BREAK);
      for (const note of chapter.notes) {
        add(note);
        row.add(BREAK);
      }
    }
  }
  return { passages, ...ranked(row.values(), [...numbers.keys()]) };
}

/** Numbers the keys by their order in place of the order in which they came. */
function ranked(keys: Int32Array, names: readonly string[]): Pick<TokenStream, 'keys' | 'names'> {
  const order = names.map((_, number) => number);
  order.sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const rank = new Int32Array(names.length);
  for (const [place, number] of order.entries()) rank[number] = place;
  return {
    keys: keys.map((number) => (number === BREAK ? BREAK : (rank[number] ?? BREAK))),
    names: order.map((number) => names[number] ?? ''),
  };
}

/** Numbers in a row that grows. */
class Row {
  #numbers = new Int32Array(1 << 16);
  length = 0;

  add(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.length++] = number;
  }

  values(): Int32Array {
    return this.#numbers.slice(0, this.length);
  }
}
