import type { AskedWord } from './read-asked.ts';
import { wordKey } from './word-key.ts';

/** A sequence of keys of the words asked for. */
export interface AskedGram {
  readonly gram: string;
  /** Index of its first word among the words asked for. */
  readonly at: number;
  /** How many words it has. */
  readonly length: number;
  /** How often it may stand in the works, as far as it can be guessed before it is looked up. */
  readonly guess: number;
}

/**
 * The sequences of the words asked for that the index may list, what is likely to be rarest first: from every word
 * the shortest one that is not known to be common.
 *
 * @param common the sequences that are known to be common, with how often they stand in the works
 * @param words how many words the works have
 */
export function askedGrams(
  asked: readonly AskedWord[],
  common: ReadonlyMap<string, number>,
  words: number,
): AskedGram[] {
  const keys = asked.map((word) => (isReliable(word) ? wordKey(word.folded) : undefined));
  const isCommon = (at: number, length: number) => common.has(keys.slice(at, at + length).join(' '));
  const grams: AskedGram[] = [];
  for (let at = 0; at < keys.length; at++) {
    for (let length = 1; at + length <= keys.length; length++) {
      const last = at + length - 1;
      if (keys[last] === undefined || (length > 1 && asked[last]?.isAfterGap)) break;
      if (isCommon(at, length)) continue;
      // Listed only where what begins a word later is common too.
      if (length === 1 || isCommon(at + 1, length - 1)) {
        const sequence = keys.slice(at, at + length) as string[];
        grams.push({ gram: sequence.join(' '), at, length, guess: guessed(sequence, common, words) });
      }
      break;
    }
  }
  return grams.sort((a, b) => a.guess - b.guess);
}

/** Whether the book, where it has the quotation, has the word in this form. */
function isReliable({ also, isOptional, isJoined }: AskedWord): boolean {
  return !isOptional && !isJoined && also.length === 0;
}

/** Long words are rare; of common words side by side there are as many as chance would bring together, or some more. */
function guessed(keys: readonly string[], common: ReadonlyMap<string, number>, words: number): number {
  if (keys.length === 1) return (words * GUESSED_SHARE) / (keys[0]?.length ?? 1);
  return keys.reduce((guess, key) => (guess * (common.get(key) ?? words * GUESSED_SHARE)) / words, words * 4);
}

/** The share of all words that a word has of which nothing is known, for a key of one letter: a guess. */
const GUESSED_SHARE = 1 / 3000;
