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
  /** What the first token has before the words, and the last behind them. */
  readonly before: string;
  readonly after: string;
  /** The words as the edition has them: quotation marks and dashes may have been typed otherwise. */
  readonly words: string;
}

/** Every place in some rows at which the words stand whole. */
export function findShownWords(rows: readonly Row[], typed: string): ShownWords[] {
  return rows.flatMap((row) => {
    const { text, starts } = shownText(row.tokens);
    return matchesOf(patternOf(typed), text).flatMap(({ index, text: words }): ShownWords[] => {
      const end = index + words.length;
      if (!isWhole(text, index, end)) return [];
      const isIn = (k: number) => {
        const start = starts[k] ?? 0;
        const length = textIn(row.tokens[k]).length;
        return length > 0 && start < end && start + length > index;
      };
      const within = row.tokens.map((_, k) => k).filter(isIn);
      const [first, last] = [within[0], within.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [
        {
          row,
          first,
          last,
          before: text.slice(starts[first], index),
          after: text.slice(end, (starts[last] ?? 0) + textIn(row.tokens[last]).length),
          words,
        },
      ];
    });
  });
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
export function textIn(token: Token | undefined): string {
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
