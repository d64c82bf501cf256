import type { ChapterRecord } from '../model/chapter.ts';
import type { PageMap } from '../model/page-map.ts';
import type { OutlineChapter, Work } from '../model/work.ts';

/**
 * The records of a work's chapters as outline and page map tell them, without a look at any text: what the
 * frontmatter of the chapters says too (and the letter of a note besides), and all that is known of a work
 * that is not shown.
 */
export function outlineRecords(work: Work, pageMap: PageMap): ChapterRecord[] {
  return work.chapters.map((chapter, index) => outlineRecord(work, chapter, index + 1, pageMap));
}

/** The printed number, or the letter of a note from its printed label: "NOTE A". */
function numberOf({ kind, label, number }: OutlineChapter): string | undefined {
  if (number !== null) return number;
  return kind === 'note' ? /^NOTE ([A-Z])$/.exec(label ?? '')?.[1] : undefined;
}

function outlineRecord(work: Work, chapter: OutlineChapter, order: number, pageMap: PageMap): ChapterRecord {
  const last = pageMap.pages.filter((page) => page.chapter === chapter.slug).at(-1);
  const number = numberOf(chapter);
  return {
    work: work.id,
    slug: chapter.slug,
    order,
    kind: chapter.kind,
    ...(number !== undefined && { number }),
    title: chapter.title,
    shortTitle: chapter.shortTitle,
    ...(chapter.part && { part: chapter.part }),
    ...(chapter.authors && { authors: chapter.authors }),
    pages: { first: chapter.opens, last: last?.folio ?? chapter.opens },
  };
}
