import type { Ruling } from '../../model/ruling.ts';
import type { Span } from '../../model/span.ts';
import type { FormReference } from '../../model/token.ts';

/** A ruling whose reading was found where it says, with all that the stages need to follow it. */
export interface PlacedRuling {
  readonly ruling: Ruling;
  /** Position in the list of all rulings of the work, 0-based. */
  readonly index: number;
  /** What messages call it; see `nameOfRuling`. */
  readonly place: string;
  /** Where the reading stands: one span, or one for each line of it. */
  readonly spans: readonly [Span, ...Span[]];
  /** Rulings over words only: the form they settle, without the signs of notes. */
  readonly form?: string;
  /** Note references only: the signs in that form. */
  readonly references?: readonly FormReference[];
  /**
   * Note references only: place of the sign, where the reading is the printed words with one sign behind them. It
   * is then cut out like any other, so that quotation marks are paired without it.
   */
  readonly sign?: Span;
}

/** A ruling that settles words: a reading, one kept, or one with its reference. */
export interface WordRuling extends PlacedRuling {
  readonly form: string;
}

/** The rulings that settle words, in the order of the witness. */
export function wordRulings(placed: readonly PlacedRuling[]): WordRuling[] {
  return placed
    .filter((one): one is WordRuling => one.form !== undefined)
    .toSorted((a, b) => startOf(a) - startOf(b));
}

/** Witness offset of the first character of a ruling's reading. */
export function startOf({ spans }: PlacedRuling): number {
  return spans[0].start;
}

/** Witness offset behind the last character of a ruling's reading. */
export function endOf({ spans }: PlacedRuling): number {
  return (spans.at(-1) ?? spans[0]).end;
}

/** The stretches whose words a ruling settles: its reading, without a sign that is cut out. */
export function settledSpans({ spans, sign, form = '' }: PlacedRuling): Span[] {
  if (!sign) return [...spans];
  const { start } = spans[0];
  return form === '' ? [] : [{ start, end: start + form.length }];
}
