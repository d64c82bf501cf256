/** Characters and words of every zone of the ground-truth pages, counted apart. */

import { ZONES, type ZoneScore } from '../model/accuracy.ts';
import { alignWords } from './align-words.ts';
import { closestAlignment } from './closest-alignment.ts';
import { editionStreams } from './edition-streams.ts';
import type { GoldPage } from './read-gold-page.ts';
import type { ScoredWork } from './scored-work.ts';
import { tallySteps } from './tally.ts';
import { tallyWords } from './word-figures.ts';

/**
 * Every zone that the pages of a work have, in the order of the pages. The characters are those of `npm run score`, the
 * words those of `npm run bench accuracy`; a page that is not found in the edition is wrong as a whole.
 */
export function zoneScores(work: ScoredWork, pages: readonly GoldPage[]): ZoneScore[] {
  const own = pages.filter((page) => page.work === work.gold);
  if (own.length === 0) return [];
  const streams = editionStreams(work);
  return own.flatMap((page) =>
    ZONES.flatMap((zone): ZoneScore[] => {
      const placing = closestAlignment(page[zone], streams[zone]);
      if (placing === undefined) return [];
      const { characters, edits } = tallySteps(placing.steps, zone === 'body');
      const { words, edits: wrongWords } = tallyWords(alignWords(placing.steps));
      return [{ page: page.name, zone, characters, errors: edits, words, wrongWords }];
    }),
  );
}
