import type { ChapterRecord } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Entry } from './library.ts';
import { openingFolio } from './page-extent.ts';

/** A section heading in the table of contents. */
export interface ContentsSection {
  readonly text: string;
  readonly folio: Folio;
  /** Id of the heading; absent where the text is not shown, and the link then leads to the chapter. */
  readonly id?: string;
}

/** A part of the book with its chapters; the texts before and between parts stand in one without `part`. */
export interface ContentsPart {
  readonly part: ChapterRecord['part'];
  readonly chapters: readonly {
    readonly record: ChapterRecord;
    readonly sections: readonly ContentsSection[];
  }[];
}

/** The table of contents of a work in the order of the book. */
export function contentsOf(entry: Entry): ContentsPart[] {
  const parts: { part: ChapterRecord['part']; chapters: ContentsPart['chapters'][number][] }[] = [];
  for (const record of entry.outline) {
    const last = parts.at(-1);
    const chapter = { record, sections: sectionsOf(entry, record) };
    if (last && last.part?.number === record.part?.number) last.chapters.push(chapter);
    else parts.push({ part: record.part, chapters: [chapter] });
  }
  return parts;
}

/** The sections as the text has them; where no text is shown, as the outline knows them. */
function sectionsOf(entry: Entry, record: ChapterRecord): ContentsSection[] {
  const chapter = entry.chapters.find(({ slug }) => slug === record.slug);
  if (chapter === undefined) {
    const outline = entry.work.chapters.find(({ slug }) => slug === record.slug);
    return (outline?.sections ?? []).map(({ text, opens }) => ({ text, folio: opens }));
  }
  return chapter.passages
    .filter((passage) => passage.kind === 'heading' && passage.level === 2)
    .map((heading) => ({ text: heading.text, folio: openingFolio(heading), id: heading.id }));
}
