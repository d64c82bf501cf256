/** The figures that are published, from what was counted. */

import type { PageScore, Score } from './score-works.ts';
import type { Hits } from './tally.ts';

/** Shares of things found. Of nothing, everything was found: the share is 1. */
export interface HitFigures {
  /** How many the ground truth has. */
  readonly gold: number;
  /** Share of these that the edition has. */
  readonly recall: number;
  /** Share of those in the edition that the ground truth has. */
  readonly precision: number;
}

/** The counts of one page. */
export interface PageFigures {
  readonly page: string;
  readonly chars: number;
  readonly edits: number;
  readonly blocks: number;
  readonly exact: number;
}

/** All figures, in the order and with the keys of the JSON output. Shares lie between 0 and 1. */
export interface Figures {
  readonly pages: number;
  readonly characters: number;
  /** Character error rate: edits divided by characters of the ground truth; may exceed 1. */
  readonly cer: number;
  readonly exactBlocks: number;
  readonly noteRefs: HitFigures;
  readonly paragraphBreaks: HitFigures;
  /** Bodies or note zones of pages that were not found in the edition at all. */
  readonly unplacedBlocks: number;
  readonly perPage: readonly PageFigures[];
}

/** The figures of a score. */
export function figuresOf({ pages, total }: Score): Figures {
  return {
    pages: pages.length,
    characters: total.characters,
    cer: share(total.edits, total.characters),
    exactBlocks: share(total.exactBlocks, total.blocks),
    noteRefs: hitFigures(total.references),
    paragraphBreaks: hitFigures(total.breaks),
    unplacedBlocks: total.unplaced,
    perPage: pages.map(pageFigures),
  };
}

function pageFigures({ page, tally }: PageScore): PageFigures {
  const { characters: chars, edits, blocks, exactBlocks: exact } = tally;
  return { page, chars, edits, blocks, exact };
}

function hitFigures({ gold, found, invented }: Hits): HitFigures {
  return { gold, recall: share(found, gold), precision: share(found, found + invented) };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
