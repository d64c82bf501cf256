/** Measures what the rules alone make of the ground-truth pages: for the site, which can make no text without rulings. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AccuracyRecord } from '../../src/model/accuracy.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { GoldPage } from '../../src/score/read-gold-page.ts';
import { scoredChapters } from '../../src/score/scored-chapters.ts';
import { zoneScores } from '../../src/score/zone-scores.ts';
import { readGroundTruth } from '../read-ground-truth.ts';

/** The ground-truth pages in a folder in the form of `content/`; none where it has none. */
export function groundTruthIn(content: string): GoldPage[] {
  const folder = join(content, 'ground-truth');
  const isThere = existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.gold'));
  return isThere ? readGroundTruth(folder) : [];
}

/** The figures of a work without its rulings; `undefined` where no page of it was keyed. */
export function measureUnruled(
  { work, unruledChapters }: Pick<RestoredWork, 'work' | 'unruledChapters'>,
  pages: readonly GoldPage[],
): AccuracyRecord | undefined {
  const unruled = zoneScores(scoredChapters(work.groundTruth, unruledChapters), pages);
  return unruled.length === 0 ? undefined : { work: work.id, unruled };
}

/** The record as its file holds it, one zone a line, so that a change shows as one line. */
export function formatAccuracy({ work, unruled }: AccuracyRecord): string {
  const rows = unruled.map((zone) => JSON.stringify(zone)).join(',\n');
  return `{"work":${JSON.stringify(work)},"unruled":[\n${rows}\n]}\n`;
}
