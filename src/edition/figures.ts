import { countStates, type PageState } from '../model/page-map.ts';
import type { Entry } from './library.ts';
import { linkedNotes } from './linked-notes.ts';
import { countPages } from './pages-of-work.ts';

/** What the text of a work consists of, counted from the data; nothing of this is ever typed. */
export interface Figures {
  readonly present: number;
  readonly missing: number;
  readonly blank: number;
  /** Second scans of a page that was scanned before. */
  readonly duplicates: number;
  /** Pages on which the page number could be read; on the others it follows from the count. */
  readonly printedFolios: number;
  readonly chapters: number;
  /** Paragraphs, quotations and items. */
  readonly passages: number;
  readonly notes: number;
  /** Reference signs without a note. */
  readonly unmatchedMarks: number;
  /** Notes without a reference sign. */
  readonly unreferencedNotes: number;
  /** Printed cross-references that are links. */
  readonly links: number;
  readonly suppliedHeadings: number;
  readonly doubts: number;
  /** Pages with text, by how far they were read. */
  readonly states: Readonly<Record<PageState, number>>;
}

/** The figures of one work; those of the text are 0 where the text is not shown. */
export function figuresOf({ pageMap, chapters, outline }: Entry): Figures {
  const counts = countPages(pageMap);
  const passages = chapters.flatMap((chapter) => chapter.passages);
  const notes = chapters.flatMap((chapter) => chapter.notes);
  const references = passages.flatMap((passage) => passage.noteRefs);
  const linked = linkedNotes(chapters);
  const texts = [...passages, ...notes];
  return {
    present: counts.present,
    missing: counts.lacuna,
    blank: counts.blank,
    duplicates: pageMap.pages.reduce((sum, page) => sum + (page.duplicates?.length ?? 0), 0),
    printedFolios: pageMap.pages.filter((page) => page.evidence === 'printed').length,
    chapters: outline.length,
    passages: passages.filter(({ kind }) => kind !== 'heading' && kind !== 'lacuna').length,
    notes: notes.length,
    unmatchedMarks: references.filter(({ note }) => note === undefined).length,
    unreferencedNotes: notes.filter(({ id }) => !linked.has(id)).length,
    links: texts.reduce((sum, { links }) => sum + links.length, 0),
    suppliedHeadings: passages.filter(({ isSupplied }) => isSupplied).length,
    doubts: texts.reduce((sum, { doubts }) => sum + doubts.length, 0),
    states: countStates(pageMap),
  };
}
