import type { HeldStretch, HeldWord } from './held-words.ts';
import { shownText } from './shown-text.ts';

/** Words shown at most on each side of a place. */
const MOST = 40;

/** What stands behind the last word of a sentence: a stop, signs that close, a space. */
const STOP = /^[.?!…]+[”’")\]]*(?:\s|$)/;

/** The words before a place back to the beginning of its sentence, or cut, with points where they are. */
export function wordsBefore({ first, words }: HeldStretch, word: HeldWord): string {
  const end = word.number - first;
  let start = end;
  while (start > 0 && isInside(words, start - 1, start)) {
    if (end - start === MOST) return `… ${shownText(words, start, end)}`;
    start--;
  }
  return shownText(words, start, end);
}

/** The words behind a place up to the end of its sentence, or cut. */
export function wordsAfter({ first, words }: HeldStretch, word: HeldWord): string {
  const start = word.number - first + 1;
  let end = start;
  while (end < words.length && isInside(words, end - 1, end)) {
    if (end - start === MOST) return `${shownText(words, start, end)}…`;
    end++;
  }
  return shownText(words, start, end);
}

/** Whether two words stand in one sentence of one passage. */
export function isInside(words: HeldStretch['words'], one: number, two: number): boolean {
  const [left, right] = [words[one], words[two]];
  if (!left || !right || left.passage.id !== right.passage.id) return false;
  if (left.passage !== right.passage) return true;
  const { text } = left.passage;
  const isStop = STOP.test(text.slice(left.end, right.start)) && /\p{Lu}/u.test(text[right.start] ?? '');
  // "V. I. Lenin", "vol. I": a stop behind an initial or a short word ends no sentence.
  return !isStop || (left.end - left.start <= 3 && /^\.\s/.test(text.slice(left.end, right.start)));
}
