/** Scores the works of the edition against ground-truth pages. */

import { unusable } from '../model/finding.ts';
import { closestAlignment } from './closest-alignment.ts';
import { type EditionStreams, editionStreams } from './edition-streams.ts';
import type { GoldPage } from './read-gold-page.ts';
import type { ScoredWork } from './scored-work.ts';
import type { Stream } from './stream.ts';
import { emptyTally, sumTallies, type Tally, tallySteps } from './tally.ts';

/** What was counted on one ground-truth page. */
export interface PageScore {
  /** Name of the page: "carr-029". */
  readonly page: string;
  readonly tally: Tally;
}

/** What was counted on all pages, and on each of them in the order in which they were given. */
export interface Score {
  readonly pages: readonly PageScore[];
  readonly total: Tally;
}

/** @throws UnusableInput when a page belongs to a work that is not there */
export function scoreWorks(works: readonly ScoredWork[], goldPages: readonly GoldPage[]): Score {
  const streams = new Map<string, EditionStreams>();
  const pages = goldPages.map((gold) => {
    const known = streams.get(gold.work) ?? editionStreams(workOf(gold, works));
    streams.set(gold.work, known);
    const tally = sumTallies([
      scorePart(gold.body, known.body, true),
      scorePart(gold.notes, known.notes, false),
    ]);
    return { page: gold.name, tally };
  });
  return { pages, total: sumTallies(pages.map(({ tally }) => tally)) };
}

function workOf(page: GoldPage, works: readonly ScoredWork[]): ScoredWork {
  const work = works.find(({ gold }) => gold === page.work);
  if (work !== undefined) return work;
  throw unusable({
    place: `${page.name}.gold`,
    rule: 'work-without-edition',
    found:
      works.length === 0
        ? 'no edition data at all'
        : `edition data for ${works.map(({ gold }) => gold).join(', ')}`,
    expected: `edition data with "gold": "${page.work}"`,
    hint: `"gold": "${page.work}"`,
  });
}

function scorePart(gold: string, stream: Stream, countBreaks: boolean): Tally {
  const placing = closestAlignment(gold, stream);
  if (placing === undefined) return emptyTally();
  const tally = tallySteps(placing.steps, countBreaks);
  if (!placing.isFound) tally.unplaced = 1;
  return tally;
}
