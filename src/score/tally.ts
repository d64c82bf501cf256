/** What is counted on a page, and how an alignment is counted. */

import type { Step } from './align-texts.ts';
import { UNDECIDABLE } from './fold-typography.ts';
import { isNoteMark } from './note-mark.ts';

/** Things that the ground truth has, of these the found ones, and those that the edition has beyond it. */
export interface Hits {
  gold: number;
  found: number;
  invented: number;
}

/** A place at which edition and ground truth differ. */
export interface Fault {
  /** The end of the ground truth before the place. */
  readonly context: string;
  /** What the ground truth has: a character or a note mark; empty for nothing. */
  readonly gold: string;
  /** What the edition has instead; empty for nothing. */
  readonly text: string;
}

/** Counts over a part of a page, a page or all pages. */
export interface Tally {
  /**
   * Characters of the ground truth, without note marks, paragraph breaks that were met, and undecidable
   * readings.
   */
  characters: number;
  /** Characters that are wrong, lost or added. */
  edits: number;
  blocks: number;
  /**
   * Blocks without any fault; a paragraph break that became a space is none, it is counted among the breaks.
   */
  exactBlocks: number;
  references: Hits;
  /** Breaks between blocks of the body; those between notes are not counted. */
  breaks: Hits;
  /** Parts of pages that have no stretch in common with the edition. */
  unplaced: number;
  faults: Fault[];
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    characters: 0,
    edits: 0,
    blocks: 0,
    exactBlocks: 0,
    references: { gold: 0, found: 0, invented: 0 },
    breaks: { gold: 0, found: 0, invented: 0 },
    unplaced: 0,
    faults: [],
  };
}

/** The sum of tallies; their faults one after the other. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.characters += tally.characters;
    sum.edits += tally.edits;
    sum.blocks += tally.blocks;
    sum.exactBlocks += tally.exactBlocks;
    addHits(sum.references, tally.references);
    addHits(sum.breaks, tally.breaks);
    sum.unplaced += tally.unplaced;
    sum.faults.push(...tally.faults);
  }
  return sum;
}

function addHits(sum: Hits, hits: Hits): void {
  sum.gold += hits.gold;
  sum.found += hits.found;
  sum.invented += hits.invented;
}

const CONTEXT_LENGTH = 30;
const BREAK = '\n';

/**
 * Counts the steps of an alignment.
 *
 * @param countBreaks false for notes: a line feed between notes ends a block, but is no paragraph break
 */
export function tallySteps(steps: readonly Step[], countBreaks: boolean): Tally {
  const tally = emptyTally();
  let read = '';
  let isExact = true;
  const note = (step: Step) => {
    isExact = false;
    tally.faults.push({ context: read.slice(-CONTEXT_LENGTH), gold: step.gold, text: step.text });
  };
  const closeBlock = () => {
    tally.blocks++;
    if (isExact) tally.exactBlocks++;
    isExact = true;
  };
  for (const step of steps) {
    if (step.gold === UNDECIDABLE) continue;
    if (isNoteMark(step.gold) || isNoteMark(step.text)) {
      countHit(tally.references, step, isNoteMark);
      if (step.gold !== step.text) note(step);
      continue;
    }
    if (isBreak(step.gold) || isBreak(step.text)) {
      if (countBreaks) countHit(tally.breaks, step, isBreak);
      // first the block is closed, then the break is judged: a break that was lost in a word counts for the
      // next block
      if (isBreak(step.gold)) closeBlock();
      if (isBreakOrSpace(step.gold) && isBreakOrSpace(step.text)) {
        read += ' ';
        continue;
      }
    }
    if (step.gold !== '') tally.characters++;
    if (step.gold !== step.text) {
      tally.edits++;
      note(step);
    }
    read += step.gold;
  }
  closeBlock();
  return tally;
}

function countHit(hits: Hits, { gold, text }: Step, isOne: (character: string) => boolean): void {
  if (isOne(gold)) hits.gold++;
  if (gold === text) hits.found++;
  else if (isOne(text)) hits.invented++;
}

function isBreak(character: string): boolean {
  return character === BREAK;
}

function isBreakOrSpace(character: string): boolean {
  return isBreak(character) || character === ' ';
}
