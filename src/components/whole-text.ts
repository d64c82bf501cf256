/** The text of a whole work for one page. */
import { toHtml } from 'hast-util-to-html';
import type { Addresses } from '../edition/addresses.ts';
import { doubtReasons } from '../edition/doubt-reasons.ts';
import type { Entry } from '../edition/library.ts';
import { addresses } from '../edition/site-library.ts';
import { historiesOf } from '../edition/site-provenance.ts';
import { wholeContext } from '../edition/text-context.ts';
import { chapterLabel } from '../edition/wording.ts';
import { chapterToHast } from '../markdown/chapter-to-hast.ts';
import { ENGLISH_WORDS } from '../markdown/reading-words.ts';
import type { Chapter, ChapterRecord } from '../model/chapter.ts';

/** A chapter on the page of the whole work. */
export interface WholeChapter {
  readonly record: ChapterRecord;
  readonly html: string;
  /** Whether the print opens it with lines of its own; if not, the page gives it a heading. */
  readonly hasHead: boolean;
}

const made = new Map<Entry, readonly WholeChapter[]>();

/** The chapters of a work as they stand on one page, made once; none of a work that is not shown. */
export function wholeText(entry: Entry): readonly WholeChapter[] {
  const known = made.get(entry) ?? entry.chapters.map((chapter) => wholeChapter(entry, chapter, addresses));
  made.set(entry, known);
  return known;
}

/** Bytes that stand around the text on every page of a whole work, above all the tools. */
const AROUND = 11_000;

/** The size of that page in units of 10 kB (10,000 bytes, not compressed), in kB. Links around chapters are 1 % of it. */
export function wholeSize(entry: Entry): number {
  const bytes = wholeText(entry).reduce((sum, { html }) => sum + new TextEncoder().encode(html).length, 0);
  return 10 * Math.round((bytes * 1.01 + AROUND) / 10_000);
}

function wholeChapter(entry: Entry, chapter: Chapter, at: Addresses): WholeChapter {
  // The record of the outline knows the letter of a note too.
  const record = entry.outline.find(({ slug }) => slug === chapter.slug) ?? chapter;
  const name = chapterLabel(record) ?? record.shortTitle;
  const reasons = doubtReasons(historiesOf(entry, chapter));
  const tree = chapterToHast(chapter, {
    ...wholeContext(entry.work.id, at),
    doubtEvidence: (anchor) => reasons.get(anchor),
    // Every chapter has its notes behind it: their headings say whose they are.
    words: {
      ...ENGLISH_WORDS,
      notes: `${ENGLISH_WORDS.notes}: ${name}`,
      editorNotes: `${ENGLISH_WORDS.editorNotes}: ${name}`,
      doubtfulReadings: `${ENGLISH_WORDS.doubtfulReadings}: ${name}`,
    },
  });
  return {
    record,
    html: toHtml(tree),
    hasHead: chapter.passages.some(({ kind, level }) => kind === 'heading' && level === 1),
  };
}
