import type { HeldWord } from './held-words.ts';

/**
 * Words of a stretch from index `from` up to `to` as they are printed: signs that open stand before their word, all
 * others and the space behind it.
 */
export function shownText(words: readonly (HeldWord | undefined)[], from: number, to: number): string {
  const shown = words.slice(from, to).flatMap((word) => (word ? shownWord(word) : []));
  return shown.join('').replace(/\s+/g, ' ');
}

/** Between two words, what stands behind the last space opens the second; without a space all closes the first. */
function shownWord({ passage: { text }, start, end, after, before }: HeldWord): string {
  const [left, right] = [text.slice(after, start), text.slice(end, before)];
  const opening = after === 0 || /\s/.test(left) ? left.replace(/^.*\s/s, '') : '';
  const closing = before < text.length && /\s/.test(right) ? right.replace(/\S*$/, '') : right;
  const isLast = before === text.length;
  return opening + text.slice(start, end) + (isLast && !/\s$/.test(closing) ? `${closing} ` : closing);
}
