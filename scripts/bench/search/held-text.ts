/** What the edition holds, as quotations are drawn from it and looked up in it by brute force. */
import type { EditionData, EditionPassage } from '../../../src/schemas/edition-data.ts';
import { tokensOf } from '../../../src/search/tokens.ts';

/** A word of the books in the order in which the quotation finder reads them. */
export interface HeldWord {
  readonly folded: string;
  /** Index of its passage in `HeldText.passages`. */
  readonly passage: number;
  /** Which word of the passage it is, 0-based. */
  readonly at: number;
  /** Offsets in UTF-16 units into the text of the passage. */
  readonly start: number;
  readonly end: number;
}

/** A passage or note with its work. */
export interface HeldPassage extends EditionPassage {
  readonly work: string;
  /** `carr-1950/preface`; a quotation may run from one passage into the next of the same chapter and zone. */
  readonly stream: string;
  /** Indices of its words in `HeldText.words`, `endWord` behind the last one. */
  readonly firstWord: number;
  readonly endWord: number;
}

/** All words of all works, chapter by chapter: the text first, then the notes. */
export interface HeldText {
  readonly passages: readonly HeldPassage[];
  readonly words: readonly HeldWord[];
}

/** Reads the published data of the works, in the order given, into one stream. Missing pages have no words. */
export function heldText(works: readonly EditionData[]): HeldText {
  const passages: HeldPassage[] = [];
  const words: HeldWord[] = [];
  for (const { work, passages: published } of works) {
    for (const passage of published) {
      if (passage.kind === 'lacuna') continue;
      const firstWord = words.length;
      for (const [at, { folded, start, end }] of tokensOf(passage.text).entries()) {
        words.push({ folded, passage: passages.length, at, start, end });
      }
      const zone = passage.kind === 'note' ? 'notes' : 'text';
      const stream = `${work.id}/${passage.chapter}/${zone}`;
      passages.push({ ...passage, work: work.id, stream, firstWord, endWord: words.length });
    }
  }
  return { passages, words };
}

/** Where a quotation stands: the passage of its first word and which word of it that is. */
export interface HeldPlace {
  readonly work: string;
  readonly passage: string;
  /** 0-based. */
  readonly at: number;
}

/** Finds sequences of words by brute force: the measure that a finder is compared with. */
export class BruteForce {
  readonly #text: HeldText;
  /** Where each word stands, so that brute force need not read the books from the start for every question. */
  readonly #places = new Map<string, number[]>();

  constructor(text: HeldText) {
    this.#text = text;
    for (const [index, { folded }] of text.words.entries()) {
      const places = this.#places.get(folded);
      if (places) places.push(index);
      else this.#places.set(folded, [index]);
    }
  }

  /** Occurrences of a word. */
  count(folded: string): number {
    return this.#places.get(folded)?.length ?? 0;
  }

  /**
   * Indices of the first words of all occurrences of a sequence of folded words. It may run from one passage into
   * the next, but not from one chapter, or from the text into the notes, where `acrossPassages`; else it must stand
   * in one passage.
   */
  starts(sequence: readonly string[], acrossPassages: boolean): number[] {
    const { words, passages } = this.#text;
    const [first] = sequence;
    const last = sequence.length - 1;
    return (first === undefined ? [] : (this.#places.get(first) ?? [])).filter((start) => {
      const [from, to] = [words[start]?.passage ?? -1, words[start + last]?.passage ?? -2];
      const isOneStretch = acrossPassages ? passages[from]?.stream === passages[to]?.stream : from === to;
      return isOneStretch && sequence.every((word, offset) => words[start + offset]?.folded === word);
    });
  }

  /** The place of the word with this index. Throws if there is none. */
  place(index: number): HeldPlace {
    const word = this.#text.words[index];
    const passage = word && this.#text.passages[word.passage];
    if (!word || !passage) throw new RangeError(`no word ${index}`);
    return { work: passage.work, passage: passage.id, at: word.at };
  }
}
