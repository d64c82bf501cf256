import { restrictToPage } from '../markdown/restrict-to-page.ts';
import type { Folio } from '../model/folio.ts';
import type { PageStatus } from '../model/page-map.ts';
import type { Entry } from './library.ts';

/** How much stands on a printed page: its words in the text, and in the notes below it. */
export interface PageFill {
  readonly folio: Folio;
  readonly status: PageStatus;
  /** Slug of its chapter; absent for a page between chapters. */
  readonly chapter?: string;
  /** Absent where the text is missing, was never there, or is not shown. */
  readonly words?: { readonly text: number; readonly notes: number };
}

const counted = new WeakMap<object, readonly PageFill[]>();

/** How full every printed page of a work is, in the order of the book; counted once. */
export function pageFills(entry: Pick<Entry, 'pageMap' | 'chapters'>): readonly PageFill[] {
  const fills = counted.get(entry) ?? countFills(entry);
  counted.set(entry, fills);
  return fills;
}

function countFills({ pageMap, chapters }: Pick<Entry, 'pageMap' | 'chapters'>): PageFill[] {
  return pageMap.pages.map(({ folio, status, chapter: slug }) => {
    const chapter = status === 'present' ? chapters.find((one) => one.slug === slug) : undefined;
    return {
      folio,
      status,
      ...(slug !== undefined && { chapter: slug }),
      ...(chapter && { words: wordsOn(restrictToPage(chapter, folio)) }),
    };
  });
}

function wordsOn({ passages, notes }: ReturnType<typeof restrictToPage>): { text: number; notes: number } {
  return { text: countWords(passages), notes: countWords(notes) };
}

function countWords(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}
