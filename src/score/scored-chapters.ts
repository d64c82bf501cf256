import type { Chapter } from '../model/chapter.ts';
import type { ScoredPassage, ScoredWork } from './scored-work.ts';

/**
 * Chapters as the comparison sees them, the same as the published data of the work.
 *
 * @param gold key of the ground-truth pages that belong to the work
 */
export function scoredChapters(gold: string, chapters: readonly Chapter[]): ScoredWork {
  return {
    gold,
    passages: chapters.flatMap(({ passages, notes }) => [
      ...passages.map(
        ({ id, kind, text, noteRefs }): ScoredPassage => ({
          id,
          kind,
          text,
          noteRefs: noteRefs.flatMap(({ offset, note }) => (note === undefined ? [] : [{ offset, note }])),
        }),
      ),
      ...notes.map(({ id, label, text }): ScoredPassage => ({ id, kind: 'note', label, text })),
    ]),
  };
}
