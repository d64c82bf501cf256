// A book as a small drawing: a mark a page, as high as it has hits.

/** A printed page of a book with its hits. */
export interface StripPage {
  readonly folio: string;
  /** Whether no scan holds the page; nothing can be found on it. */
  readonly isMissing: boolean;
  readonly hits: number;
}

/** The mark of a page; lengths in units of the drawing. */
export interface StripMark extends StripPage {
  /** Left side of its place in the row. */
  readonly x: number;
  /** 0 for a page without hits. */
  readonly height: number;
}

/** Pages in a full row. */
const ROW_PAGES = 100;

/** Sizes in units: the place of a page, the mark in it, the height of a row. */
export const ROW = { page: 6, mark: 5, height: 24, width: ROW_PAGES * 6 } as const;

/** Height of the mark of a single hit, if many stand on other pages: it must still be seen. */
const LEAST = 6;

/**
 * The rows of a book: pages 1 to 100, 101 to 200 and so on, each at the place of its number, so that pages that stand
 * below one another are a hundred apart. Pages numbered otherwise (v to viii) have a row of their own.
 */
export function layOutStrip(pages: readonly StripPage[], most: number): StripMark[][] {
  const rows = new Map<string, StripMark[]>();
  for (const page of pages) {
    const number = /^\d+$/.test(page.folio) ? Number(page.folio) - 1 : undefined;
    const key = number === undefined ? 'other' : String(Math.floor(number / ROW_PAGES));
    const row = rows.get(key) ?? [];
    rows.set(key, row);
    const place = number === undefined ? row.length : number % ROW_PAGES;
    row.push({ ...page, x: place * ROW.page, height: heightOf(page.hits, most) });
  }
  return [...rows.values()];
}

function heightOf(hits: number, most: number): number {
  return hits === 0 ? 0 : Math.round(LEAST + ((ROW.height - LEAST) * (hits - 1)) / Math.max(1, most - 1));
}
