/** The fewest words that a finding changes: two readers who mean the same then say the same. */
import type { LaidText } from './lay-texts.ts';

/** Indices of the first and the last word that change, and what is printed in their place. */
export type WordChange = readonly [first: number, last: number, printed: string];

/**
 * The changes of the words from `first` to `last`, without the signs at their edges that stay.
 *
 * @returns the whole stretch where nothing changes: a word may be confirmed as it stands
 */
export function changedWords(laid: LaidText, first: number, last: number, printed: string): WordChange[] {
  return changesIn(laid, first, last, printed).map((change) => withoutSigns(laid, change));
}

/** Which words change to what: words that are the same at both ends are left out, and in the middle where they pair. */
function changesIn(laid: LaidText, first: number, last: number, printed: string): WordChange[] {
  const groups: { from: number; to: number; text: string }[] = [];
  for (let k = first; k <= last; k++) {
    const token = laid.words[k];
    const group = groups.at(-1);
    if (group && token?.gap === '') {
      group.to = k;
      group.text += token.form;
    } else groups.push({ from: k, to: k, text: token?.form ?? '' });
  }
  const words = printed === '' ? [] : printed.split(/\s+/);
  const isEqual = groups.every(({ text }, k) => text === words[k]) && groups.length === words.length;
  if (isEqual) return [[first, last, printed]];
  if (groups.length === words.length) {
    return groups.flatMap(({ from, to, text }, k): WordChange[] =>
      text === words[k] ? [] : [[from, to, words[k] ?? '']],
    );
  }
  let head = 0;
  while (head < Math.min(groups.length, words.length) - 1 && groups[head]?.text === words[head]) head++;
  let tail = 0;
  const most = Math.min(groups.length, words.length) - head;
  while (tail < most && groups.at(-1 - tail)?.text === words.at(-1 - tail)) tail++;
  if (groups.length - head - tail === 0) {
    if (tail > 0) tail--;
    else head--;
  }
  const [one, other] = [groups[head], groups[groups.length - tail - 1]];
  if (!one || !other) return [[first, last, printed]];
  return [[one.from, other.to, words.slice(head, words.length - tail).join(' ')]];
}

/** A change without the signs at its edges that stay: one reader names the stop behind a word, another does not. */
function withoutSigns(laid: LaidText, change: WordChange): WordChange {
  let [one, other, printed] = change;
  const isSign = (form: string | undefined): form is string =>
    form !== undefined && /^[^\p{L}\d]+$/u.test(form);
  for (;;) {
    const last = laid.words[other];
    if (
      one < other &&
      last?.gap === '' &&
      isSign(last.form) &&
      printed.endsWith(last.form) &&
      printed !== last.form
    ) {
      printed = printed.slice(0, -last.form.length);
      other--;
      continue;
    }
    const first = laid.words[one];
    const isGlued = laid.words[one + 1]?.gap === '';
    if (
      one < other &&
      isGlued &&
      isSign(first?.form) &&
      printed.startsWith(first.form) &&
      printed !== first.form
    ) {
      printed = printed.slice(first.form.length);
      one++;
      continue;
    }
    return [one, other, printed];
  }
}
