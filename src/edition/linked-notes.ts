import type { Chapter } from '../model/chapter.ts';

/** Ids of the notes to which a sign in the text of some chapters leads. */
export function linkedNotes(chapters: readonly Chapter[]): ReadonlySet<string> {
  return new Set(
    chapters.flatMap(({ passages }) =>
      passages.flatMap(({ noteRefs }) => noteRefs.flatMap(({ note }) => note ?? [])),
    ),
  );
}
