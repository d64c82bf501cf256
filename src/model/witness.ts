import { lastAtOrBefore } from './last-at-or-before.ts';
import type { Span } from './span.ts';

/**
 * One line of a witness. Nothing is trimmed: in some witnesses the space at the end of a line tells that no
 * hyphen was lost there.
 */
export interface WitnessLine {
  /** 1-based. */
  readonly number: number;
  /** Place of the line without its line feed. */
  readonly span: Span;
  readonly text: string;
  /** 0-based scan it belongs to; `NO_SCAN` for the lines of an added page. */
  readonly scan: number;
}

/** The scan of a line that stands on none. */
export const NO_SCAN = -1;

/** A transcription as received. Immutable: all that the edition says of its source points into it. */
export interface Witness {
  readonly text: string;
  readonly lines: readonly WitnessLine[];
  /** Number of scanned pages. */
  readonly scans: number;
}

/** A place in a witness, by line and column (both 1-based, columns in UTF-16 units). */
export interface Locus {
  readonly line: number;
  readonly column: number;
}

/**
 * The text that all loci of a work count in: the witness as received, and behind it the pages that were added, in the
 * order in which they were. So no locus ever moves.
 */
export function joinWitness(received: string, added: readonly string[]): string {
  return [received, ...added].join('\n');
}

/** The locus of an offset, found among the lines by bisection. */
export function locusOf(witness: Witness, offset: number): Locus {
  const index = Math.max(
    0,
    lastAtOrBefore(witness.lines, offset, (line) => line.span.start),
  );
  return { line: index + 1, column: offset - (witness.lines[index]?.span.start ?? 0) + 1 };
}

/** The offset of a locus, or `undefined` if the witness has no such line or the line no such column. */
export function offsetOf(witness: Witness, locus: Locus): number | undefined {
  const line = witness.lines[locus.line - 1];
  if (!line || locus.column < 1 || locus.column > line.text.length + 1) return undefined;
  return line.span.start + locus.column - 1;
}

/** Whether a place comes before another in the witness. */
export function isBefore(place: Locus, other: Locus): boolean {
  return place.line < other.line || (place.line === other.line && place.column < other.column);
}

/** `1377:19`, the written form of a locus. */
export function formatLocus({ line, column }: Locus): string {
  return `${line}:${column}`;
}

/** The locus written as `1377:19`, or `undefined` if the string is none. */
export function parseLocus(written: string): Locus | undefined {
  const match = /^([1-9]\d*):([1-9]\d*)$/.exec(written);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
}
