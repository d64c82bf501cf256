// Why the doubtful readings of a text are open. Only code that runs while the site is built may import this file.
import type { Chapter } from '../model/chapter.ts';
import type { Entry } from './library.ts';
import { chapterHistories } from './reading-history.ts';
import { provenanceOf } from './site-provenance.ts';

const reasons = new Map<Chapter, ReadonlyMap<string, string>>();

/**
 * Why each doubtful reading of a chapter is not settled, by its anchor (`dp61-2-1`, as `anchorReferences` gives it):
 * the reason of the editors' ruling, or of the rule that doubts. Readings of which nothing is on record have none.
 */
export function doubtReasons(entry: Entry, chapter: Chapter): ReadonlyMap<string, string> {
  const known = reasons.get(chapter);
  if (known) return known;
  const histories = chapterHistories(chapter, provenanceOf(entry), entry.witness);
  const found = new Map(
    histories.flatMap(({ id, doubts }) =>
      doubts.flatMap(({ reason }, index) =>
        reason === undefined ? [] : [[`d${id}-${index + 1}`, reason] as const],
      ),
    ),
  );
  reasons.set(chapter, found);
  return found;
}
