import { letterDistance } from './letter-distance.ts';
import { wordKey } from './word-key.ts';

/** Below this two words have only letters in common. */
const LEAST = 0.5;

/** Words with one key differ in what a key leaves out: a transliteration, an ending. */
const SAME_KEY = 0.8;

/**
 * How like two folded words are, from 0 (other words) to 1 (the same): the share of letters that need no change.
 *
 * @param keyOf `wordKey`, or what remembers its keys
 */
export function wordLikeness(a: string, b: string, keyOf: (folded: string) => string = wordKey): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  const most = Math.floor(longer * (1 - LEAST));
  const distance = commonLetters(a, b) < longer - most - 1 ? most + 1 : letterDistance(a, b, most);
  const likeness = distance > most ? 0 : 1 - distance / longer;
  if (likeness >= SAME_KEY || a.length < 4 || b.length < 4) return likeness;
  return keyOf(a) === keyOf(b) ? SAME_KEY : likeness;
}

/** The most letters of `a` that can stand in `b` too, by which letters these have: quickly counted. */
function commonLetters(a: string, b: string): number {
  return a.length - bits(letterSet(a) & ~letterSet(b));
}

/** The letters of a word as a set, one bit each. */
export function letterSet(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count++;
  return count;
}
