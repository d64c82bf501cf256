import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Inline, Note, Passage } from '../model/passage.ts';

/** A printed page and the ids of the passages and notes that have words on it. */
export type PageContents = Map<Folio, string[]>;

/** The printed page in a passage id: `p61-3`, `h70-1`, `page-141`; a split or joined id keeps its page. `undefined` in no id. */
export function folioInId(id: string): Folio | undefined {
  return /^(?:p|h|n|page-)([ivxlc]+|\d+)(?:-|$)/.exec(id)?.[1];
}

/** The page on which a passage begins: an id is a promise that it begins there. Throws for a malformed id. */
export function openingFolio(passage: Passage | Note): Folio {
  const folio = 'folio' in passage ? passage.folio : folioInId(passage.id);
  if (folio === undefined) throw new Error(`id "${passage.id}" names no printed page; this is our bug`);
  return folio;
}

/** The printed page on which a character of a text stands, by its offset (UTF-16, 0-based). */
export function folioAt(text: Passage | Note, offset: number): Folio {
  const begun = text.pageBreaks.filter((pageBreak) => (pageBreak.split ?? pageBreak.offset) <= offset);
  return begun.at(-1)?.folio ?? openingFolio(text);
}

/** Every page on which a text has words, in order: where it begins and the pages that begin inside it. */
export function foliosOf(passage: Passage | Note): Folio[] {
  return [openingFolio(passage), ...laterFolios(passage)];
}

/** A break before the first character opens the page on which the passage begins; it adds no page. */
function laterFolios(text: Inline): Folio[] {
  return text.pageBreaks.filter((pageBreak) => pageBreak.offset > 0).map((pageBreak) => pageBreak.folio);
}

/** The passages on every printed page of the chapters in reading order, then the notes on it. */
export function pageContents(chapters: readonly Chapter[]): PageContents {
  const contents: PageContents = new Map();
  const put = (passage: Passage | Note) => {
    for (const folio of foliosOf(passage)) {
      const ids = contents.get(folio);
      if (ids === undefined) contents.set(folio, [passage.id]);
      else ids.push(passage.id);
    }
  };
  for (const chapter of chapters) chapter.passages.forEach(put);
  for (const chapter of chapters) chapter.notes.forEach(put);
  return contents;
}
