import type { HeldWord } from './held-words.ts';

/**
 * Words of a stretch from index `from` up to `to` as they are printed: signs that open stand before their word, all
 * others and the space behind it.
 */
export function shownText(words: readonly (HeldWord | undefined)[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (!word) continue;
    const next = words[index + 1];
    text += shownWord(word, words[index - 1], next);
    if (next && next.passage.id !== word.passage.id && !/\s$/.test(text)) text += ' ';
  }
  return text.replace(/\s+/g, ' ');
}

function shownWord(word: HeldWord, previous: HeldWord | undefined, next: HeldWord | undefined): string {
  const { text } = word.passage;
  const start = previous?.passage === word.passage ? previous.end : 0;
  const end = next?.passage === word.passage ? next.start : text.length;
  const [before, after] = [text.slice(start, word.start), text.slice(word.end, end)];
  // Between two words, what opens stands behind the last space.
  const opening = before.slice(lastSpace(before) + 1);
  const closing = next?.passage === word.passage ? after.slice(0, lastSpace(after) + 1) || after : after;
  const opens = start === 0 || lastSpace(before) >= 0 ? opening : '';
  return opens + text.slice(word.start, word.end) + closing;
}

function lastSpace(text: string): number {
  return text.search(/\s(?=\S*$)/);
}
