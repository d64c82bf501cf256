/** Where the words that a reader reports stand in a text. */
import type { LaidText } from './lay-texts.ts';

/** A place at which words stand. */
export interface WordMatch {
  readonly laid: LaidText;
  /** Half-open stretch of the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** Whether it begins and ends with whole words. */
  readonly isWhole: boolean;
}

/**
 * The one place at which words begin on a line of the witness; else on the line before it or behind it, for readers who
 * name the line above or below. Whole words, if there are any.
 *
 * @param line number of the line, from 1
 * @returns the place, or why there is not one
 */
export function findWords(
  byLine: ReadonlyMap<number, readonly LaidText[]>,
  now: string,
  line: number,
): WordMatch | string {
  const near =
    [0, -1, 1]
      .map((step) => (byLine.get(line + step) ?? []).flatMap((laid) => matchesOn(laid, now, line + step)))
      .find((matches) => matches.length > 0) ?? [];
  const whole = near.filter(({ isWhole }) => isWhole);
  const [match, second] = whole.length > 0 ? whole : near;
  if (!match) return 'no such words on the line';
  return second ? 'several places on the line' : match;
}

function matchesOn(laid: LaidText, now: string, line: number): WordMatch[] {
  if (now === '') return [];
  const source = now
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[-–—]/g, '[-–—]')
    .replace(/\s+/g, ' ?');
  return [...laid.text.matchAll(new RegExp(source, 'gu'))].flatMap(({ index, 0: text }) => {
    const first = laid.starts.findLastIndex((start) => start <= index);
    if (laid.lines[first] !== line) return [];
    const isSign = (at: number) => /[\p{L}\d]/u.test(laid.text.charAt(at));
    const [from, to] = [index, index + text.length];
    const isWhole = !(isSign(from - 1) && isSign(from)) && !(isSign(to) && isSign(to - 1));
    return [{ laid, from, to, isWhole }];
  });
}
