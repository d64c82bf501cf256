import type { Witness, WitnessLine } from '../../model/witness.ts';
import { isRunningHead } from './recognize-furniture.ts';

/** The lines of one printed page as one scan holds it. */
export interface ScannedPage {
  /** 0-based number of the scan. */
  readonly scan: number;
  /** Position among the printed pages of the scan, 0-based. */
  readonly position: number;
  readonly lines: readonly WitnessLine[];
}

/** So many blank lines inside a scan open a new printed page (24 cases in Carr, one false: a part title). */
const BLANK_RUN = 3;
/** A page has more printed lines than this; what is shorter is a title above the text of the same page. */
const LEAST_LINES = 4;

/**
 * Divides the scans of a witness into printed pages: most hold one, some two or three. A page opens at the
 * scan's first line, after three blank lines, and at a running head that stands inside the scan (with the
 * folio on a line of its own above it).
 *
 * @param runningHeads texts of the running heads, chapter titles included
 */
export function divideScans(witness: Witness, runningHeads: readonly string[]): ScannedPage[] {
  const pages: ScannedPage[] = [];
  for (let scan = 0; scan < witness.scans; scan++) {
    const lines = witness.lines.filter((line) => line.scan === scan);
    const openings = [0, ...innerOpenings(lines, runningHeads), lines.length];
    for (let k = 0; k + 1 < openings.length; k++) {
      pages.push({ scan, position: k, lines: lines.slice(openings[k], openings[k + 1]) });
    }
  }
  return pages;
}

/** Indices of the lines inside a scan at which a further printed page begins. */
function innerOpenings(lines: readonly WitnessLine[], runningHeads: readonly string[]): number[] {
  const openings: number[] = [];
  let blanks = 0;
  let printed = 0;
  lines.forEach((line, index) => {
    if (line.text.trim() === '') {
      blanks++;
      return;
    }
    const byBlanks = blanks >= BLANK_RUN;
    const byHead = blanks >= 1 && isRunningHead(line.text, runningHeads);
    if (printed >= LEAST_LINES && (byBlanks || byHead)) {
      openings.push(byHead && !byBlanks ? folioLineAbove(lines, index) : index);
      printed = 0;
    }
    printed++;
    blanks = 0;
  });
  return openings;
}

/** The index of a line that holds a folio alone and stands just above a running head, else the head's own. */
function folioLineAbove(lines: readonly WitnessLine[], head: number): number {
  let above = head - 1;
  while (above > 0 && lines[above]?.text.trim() === '') above--;
  const text = lines[above]?.text.trim() ?? '';
  const standsAlone = lines[above - 1]?.text.trim() === '';
  return standsAlone && text.length <= 4 && /\d/.test(text) ? above : head;
}
