/**
 * A book seen from its fore-edge: a mark for each printed page, as tall as its text and, below the line, as deep as its
 * notes. Where no scan holds the page there is a gap.
 */
import type { ContentsPart } from './contents.ts';
import type { PageFill } from './page-fill.ts';

/** Sizes in units of the drawing: the place of a page, its mark, the room above and below the line. */
export const EDGE = { page: 10, mark: 7, above: 30, below: 16 } as const;

/** Height of the drawing of a stretch in units. */
export const EDGE_HEIGHT = EDGE.above + EDGE.below;

/** What heights and depths are measured by, in words; one for both, so that text and notes can be compared. */
export interface EdgeScale {
  readonly fullest: number;
  /** The text of a page in the middle: how tall a page is drawn that is not known. */
  readonly usual: number;
}

/** The mark of a page; lengths in units of the drawing. */
export interface EdgeMark extends PageFill {
  /** Left side of its place in the stretch. */
  readonly x: number;
  readonly above: number;
  readonly below: number;
}

/** The pages of a chapter, and those without a chapter that stand before it: half-titles and their backs. */
export interface EdgeStretch {
  readonly chapter: string;
  readonly before: readonly PageFill[];
  readonly pages: readonly PageFill[];
}

/** The scale that fits all these pages. */
export function edgeScale(pages: readonly PageFill[]): EdgeScale {
  const words = pages.flatMap((page) => page.words ?? []);
  const texts = words.map(({ text }) => text).sort((a, b) => a - b);
  const fullest = Math.max(1, ...words.map(({ text, notes }) => Math.max(text, notes)));
  return { fullest, usual: texts[Math.floor(texts.length / 2)] ?? fullest * 0.6 };
}

/** The pages of a book chapter by chapter. Pages after the last chapter belong to it. */
export function edgeStretches(pages: readonly PageFill[]): EdgeStretch[] {
  const stretches: { chapter: string; before: PageFill[]; pages: PageFill[] }[] = [];
  let before: PageFill[] = [];
  for (const page of pages) {
    const last = stretches.at(-1);
    if (page.chapter === undefined) before.push(page);
    else if (last?.chapter === page.chapter) {
      last.pages.push(...before, page);
      before = [];
    } else {
      stretches.push({ chapter: page.chapter, before, pages: [page] });
      before = [];
    }
  }
  stretches.at(-1)?.pages.push(...before);
  return stretches;
}

/** The marks of pages that stand beside one another, the first of them at `from`. */
export function edgeMarks(pages: readonly PageFill[], scale: EdgeScale, from = 0): EdgeMark[] {
  return pages.map((page, index) => ({ ...page, x: from + index * EDGE.page, ...heights(page, scale) }));
}

/** A page that is missing, or of which nothing is shown, is as tall as others are. */
function heights({ status, words }: PageFill, scale: EdgeScale): { above: number; below: number } {
  if (status === 'blank') return { above: 0, below: 0 };
  const { text, notes } = words ?? { text: scale.usual, notes: 0 };
  return {
    above: length(text, scale),
    below: Math.min(EDGE.below, length(notes, scale)),
  };
}

/** One word is seen too: no mark that stands for something is thinner than a line. */
function length(words: number, { fullest }: EdgeScale): number {
  return words === 0 ? 0 : Math.max(1, Math.round((10 * EDGE.above * words) / fullest) / 10);
}

/**
 * A book in rows: a row for each part, and in it the marks of each chapter with a page's room between them. What stands
 * before the first part stands in its row.
 */
export function edgeRows(
  parts: readonly ContentsPart[],
  stretches: readonly EdgeStretch[],
  scale: EdgeScale,
): { readonly chapters: readonly (readonly EdgeMark[])[]; readonly width: number }[] {
  const [first, second, ...others] = parts.map(({ part, chapters }) => ({
    isPart: part !== undefined,
    slugs: chapters.map(({ record }) => record.slug),
  }));
  const rows =
    first && second && !first.isPart
      ? [[...first.slugs, ...second.slugs], ...others.map(({ slugs }) => slugs)]
      : [first, second, ...others].flatMap((row) => (row ? [row.slugs] : []));
  return rows.map((slugs) => {
    let width = -EDGE.page;
    const chapters = stretches
      .filter(({ chapter }) => slugs.includes(chapter))
      .map(({ before, pages }) => {
        const marks = edgeMarks([...before, ...pages], scale, width + EDGE.page);
        width += EDGE.page * (marks.length + 1);
        return marks;
      });
    return { chapters, width };
  });
}
