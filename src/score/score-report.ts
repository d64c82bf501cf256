/** The score as lines for a terminal. */

import { figuresOf, type HitFigures } from './figures.ts';
import { isNoteMark, printedLabel } from './note-mark.ts';
import type { PageScore, Score } from './score-works.ts';
import type { Fault } from './tally.ts';

const FAULTS_PER_PAGE = 6;

/** Said with every figure that is published, as nobody compared the pages with the print. */
export const GROUND_TRUTH_CAVEAT =
  'Measured against pages keyed by two independent readers from the same OCR; nobody saw the print.';

/**
 * All figures, then the pages with the highest error rate and their first faults.
 *
 * @param worst how many pages to list at most
 */
export function scoreReport(score: Score, worst: number): string[] {
  const figures = figuresOf(score);
  return [
    `pages ${figures.pages}, characters ${figures.characters}`,
    `CER ${percent(figures.cer)}   exact blocks ${percent(figures.exactBlocks)}   unplaced ${figures.unplacedBlocks}`,
    `note references  ${hitLine(figures.noteRefs)}`,
    `paragraph breaks ${hitLine(figures.paragraphBreaks)}`,
    GROUND_TRUTH_CAVEAT,
    ...worstPages(score.pages).slice(0, worst).map(pageLine),
  ];
}

/** Every fault of a page, one per line; `undefined` when there is no such page. */
export function pageReport(score: Score, page: string): string[] | undefined {
  return score.pages.find((candidate) => candidate.page === page)?.tally.faults.map(faultLine);
}

/** The pages by their error rate, highest first; of equal pages the earlier one first. */
export function worstPages(pages: readonly PageScore[]): PageScore[] {
  return [...pages].sort((one, other) => errorRate(other) - errorRate(one));
}

function errorRate({ tally }: PageScore): number {
  return tally.characters === 0 ? tally.edits : tally.edits / tally.characters;
}

function pageLine({ page, tally }: PageScore): string {
  const faults = tally.faults.slice(0, FAULTS_PER_PAGE).map(faultLine).join('  ');
  return `  ${page}  ${tally.edits} edits in ${tally.characters}   ${faults}`.trimEnd();
}

function hitLine({ gold, recall, precision }: HitFigures): string {
  return `recall ${percent(recall)}  precision ${percent(precision)}  (${gold})`;
}

function faultLine({ context, gold, text }: Fault): string {
  const isReference = isNoteMark(gold) || isNoteMark(text);
  const change = isReference ? `ref ${labelOrNone(gold)}→${labelOrNone(text)}` : `${gold}→${text}`;
  return `${context}⟦${change}⟧`.replaceAll('\n', '¶');
}

function labelOrNone(mark: string): string {
  return isNoteMark(mark) ? printedLabel(mark) : '∅';
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)} %`;
}
