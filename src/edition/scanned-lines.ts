import type { DroppedRecord } from '../model/provenance.ts';
import { parseLocus } from '../model/witness.ts';
import type { LineStretch } from './align-passage.ts';

/** A piece of a scanned line: as the edition has it too, read otherwise there, or no text of the book. */
export interface LinePiece {
  readonly kind: 'same' | 'changed' | 'left-out';
  readonly text: string;
}

/** A line of the scanned text as received, in pieces. */
export interface ScannedLine {
  /** 1-based, in the witness. */
  readonly number: number;
  readonly pieces: readonly LinePiece[];
}

/** A stretch of a line with what became of it. */
export interface MarkedStretch extends LineStretch {
  readonly kind: 'changed' | 'left-out';
}

/**
 * Lines of the witness with their marked stretches; where two lie over each other the first holds.
 *
 * @param lines first and last line, 1-based, both included
 * @param witness lines of the witness; line 1 is index 0
 */
export function scannedLines(
  [first, last]: readonly [number, number],
  marks: readonly MarkedStretch[],
  witness: readonly string[],
): ScannedLine[] {
  const byLine = Map.groupBy(marks, ({ line }) => line);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    const stretches = (byLine.get(number) ?? []).toSorted((a, b) => a.from - b.from);
    return { number, pieces: piecesOf(witness[number - 1] ?? '', stretches) };
  });
}

function piecesOf(text: string, marks: readonly MarkedStretch[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = 0;
  for (const { kind, from, to } of marks) {
    if (from - 1 < at || to <= from) continue;
    pieces.push(
      { kind: 'same', text: text.slice(at, from - 1) },
      { kind, text: text.slice(from - 1, to - 1) },
    );
    at = to - 1;
  }
  pieces.push({ kind: 'same', text: text.slice(at) });
  return pieces.filter(({ text: words }) => words !== '');
}

/** The stretch of what is no text: furniture of the page, specks, the signs before notes. */
export function leftOutStretch({ at, from }: DroppedRecord): MarkedStretch {
  const { line, column } = parseLocus(at) ?? { line: 0, column: 1 };
  return { kind: 'left-out', line, from: column, to: column + from.length };
}
