import { type LintedText, type LintedWork, textsOf } from './linted-work.ts';

/** A stretch of a passage or note that a check points at, half-open, in UTF-16 units of its text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** What speaks for a fault here, in a few words; absent where the check's own hint says all. */
  readonly note?: string;
}

/** A spot and the passage or note that it lies in. */
export interface Hit extends Spot {
  readonly at: string;
}

/** Words of an edition on which a check is shown to fire, or to keep still. */
export interface Example {
  /**
   * Passages and notes in the dialect of the chapters; a line without an id gets one, and they stand on printed
   * page 61 unless they say otherwise.
   */
  readonly text: string;
  /** Words of the example that are in no list, with or without capitals; every other word is in one. */
  readonly unlisted?: readonly string[];
  /** The printed words of the text that are cross-references, and what became of them. */
  readonly references?: readonly {
    readonly text: string;
    readonly agrees: boolean;
    readonly held: boolean;
  }[];
  /** Year of the book that the example is from; 1950 without it. */
  readonly year?: number;
}

/** A named check of the edition's text: what it finds is worth a look on the printed page, and not always a fault. */
export interface Check {
  /** Family letter and number, `Q1`. Never used again for another check. */
  readonly code: string;
  /** A noun phrase, `unbalanced-quotes`. Never used again either. */
  readonly name: string;
  /** Why such a place is suspect, in a sentence. */
  readonly reason: string;
  /** What to look at, for whoever holds the printed page beside it. */
  readonly hint: string;
  /** At least one spot is found in it. */
  readonly fires: Example;
  /** Like it in form, and nothing is found. */
  readonly keepsStill: Example;
  /** It says least of a spot: it is not told where another check points at the same words. */
  readonly isGeneral?: true;
  /** The spots in a work, in any order. */
  readonly find: (edition: LintedWork) => Hit[];
}

/** A check that looks at one passage or note at a time. */
export function textCheck(
  record: Omit<Check, 'find'>,
  find: (text: LintedText, edition: LintedWork) => Iterable<Spot>,
): Check {
  return {
    ...record,
    find: (edition) =>
      textsOf(edition).flatMap((text) => [...find(text, edition)].map((spot) => ({ ...spot, at: text.id }))),
  };
}

/**
 * A check for a pattern in the text. The spot is the first group of the pattern, or all of the match where it has
 * none; the pattern has the flags `dg`.
 *
 * @param isMeant whether a match counts; all do without it
 */
export function patternCheck(
  record: Omit<Check, 'find'>,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray, text: LintedText, edition: LintedWork) => boolean = () => true,
): Check {
  return textCheck(record, function* (text, edition) {
    for (const match of text.text.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [match.index, match.index];
      if (isMeant(match, text, edition)) yield { start, end };
    }
  });
}
