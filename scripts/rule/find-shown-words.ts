/** Finds words in the texts of a work as a reader sees them: what the edition has now, without the signs of notes. */
import type { Token } from '../../src/model/token.ts';
import { offsetOf, parseLocus, type Witness } from '../../src/model/witness.ts';
import { isWhole, matchesOf, patternOf, type Row } from './find-reading-places.ts';

/** A run of tokens in which some words stand. */
export interface ShownWords {
  readonly row: Row;
  /** First and last of the tokens in the row, both included. */
  readonly first: number;
  readonly last: number;
  /** Where they begin in the shown text of the row, 0-based. */
  readonly from: number;
  /** What the first token has before the words, and the last behind them. */
  readonly before: string;
  readonly after: string;
  /** The words as the edition has them: quotation marks and dashes may have been typed otherwise. */
  readonly words: string;
}

/** Every place in some rows at which the words stand whole. */
export function findShownWords(rows: readonly Row[], typed: string): ShownWords[] {
  return rows.flatMap((row) => {
    const { text } = shownText(row.tokens);
    return matchesOf(patternOf(typed), text).flatMap(({ index, text: words }): ShownWords[] => {
      const end = index + words.length;
      const found = isWhole(text, index, end) ? shownAt(row, index, end) : undefined;
      return found ? [found] : [];
    });
  });
}

/**
 * The words of `shown` that differ from what is printed, with what is printed for them: words that are the same at
 * either end are left out, and so is the punctuation around what is left. Words that are printed as they stand stay
 * whole.
 */
export function differingWords(shown: ShownWords, printed: string): { shown: ShownWords; printed: string } {
  const { row, from, words } = shown;
  if (printed === words) return { shown, printed };
  const [old, now] = [words.split(' '), printed.split(' ')];
  // A word stays on either side, or nothing would be left to rule on.
  const most = Math.min(old.length, now.length) - 1;
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const join = (all: readonly string[]) => all.slice(head, all.length - tail).join(' ');
  let start = from + old.slice(0, head).reduce((sum, word) => sum + word.length + 1, 0);
  let [left, right] = [join(old), join(now)];
  const hasLetters = () => /[\p{L}\d]/u.test(left) && /[\p{L}\d]/u.test(right);
  while (hasLetters() && left.charAt(0) === right.charAt(0) && /[^\p{L}\d\s]/u.test(left.charAt(0))) {
    [left, right, start] = [left.slice(1), right.slice(1), start + 1];
  }
  while (hasLetters() && left.at(-1) === right.at(-1) && /[^\p{L}\d\s]$/u.test(left))
    [left, right] = [left.slice(0, -1), right.slice(0, -1)];
  const found = shownAt(row, start, start + left.length);
  return found ? { shown: found, printed: right } : { shown, printed };
}

/** The words in a stretch of the shown text of a row. */
function shownAt(row: Row, from: number, to: number): ShownWords | undefined {
  const { text, starts } = shownText(row.tokens);
  const within = row.tokens.flatMap((token, k) => {
    const start = starts[k] ?? 0;
    const length = textIn(token).length;
    return length > 0 && start < to && start + length > from ? [k] : [];
  });
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    row,
    first,
    last,
    from,
    before: text.slice(starts[first], from),
    after: text.slice(to, (starts[last] ?? 0) + textIn(row.tokens[last]).length),
    words: text.slice(from, to),
  };
}

/** Whether a locus stands on the words or in the punctuation beside them. */
export function isAt({ row, first, last }: ShownWords, at: string, witness: Witness): boolean {
  const locus = parseLocus(at);
  const offset = locus && offsetOf(witness, locus);
  const end = row.tokens[last]?.spans.at(-1)?.end ?? 0;
  return offset !== undefined && offset >= startOf(row.tokens[first]) && offset < end;
}

/** Witness offset of the first character of a token. */
export function startOf(token: Token | undefined): number {
  return token?.spans[0].start ?? -1;
}

/** What of a token stands in the shown text: the sign of a note does not. */
function textIn(token: Token | undefined): string {
  return token === undefined || token.role === 'note-mark' ? '' : token.form;
}

function shownText(tokens: readonly Token[]): { text: string; starts: number[] } {
  let text = '';
  const starts = tokens.map((token) => {
    if (token.role === 'note-mark') return text.length;
    if (text !== '') text += token.gap;
    text += token.form;
    return text.length - token.form.length;
  });
  return { text, starts };
}
