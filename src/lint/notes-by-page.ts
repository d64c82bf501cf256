import type { Folio } from '../model/folio.ts';
import type { Note } from '../model/passage.ts';
import type { LintedWork } from './linted-work.ts';

/** The notes of each printed page in their order. */
export function notesByPage({ chapters }: Pick<LintedWork, 'chapters'>): Map<Folio, Note[]> {
  const pages = new Map<Folio, Note[]>();
  for (const note of chapters.flatMap(({ notes }) => notes)) {
    const page = pages.get(note.folio);
    if (page) page.push(note);
    else pages.set(note.folio, [note]);
  }
  return pages;
}
