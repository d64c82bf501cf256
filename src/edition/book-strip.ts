/** A book as a strip of marks, one for each printed page: what was put right there, what is doubtful, what is missing. */
import type { Folio } from '../model/folio.ts';
import type { PageStatus } from '../model/page-map.ts';

/** What the mark of a page shows. */
export interface StripPage {
  readonly folio: Folio;
  readonly status: PageStatus;
  /** Places put right by rules, and by readers. */
  readonly byRule: number;
  readonly byReader: number;
  /** Uncertain readings. */
  readonly doubts: number;
}

/** The largest numbers that marks have to show: what the scales are made for. */
export interface StripScale {
  readonly byRule: number;
  readonly byReader: number;
}

/** The mark of a page; lengths in units of the drawing. */
export interface StripMark extends StripPage {
  /** Left side of its place in the row. */
  readonly x: number;
  /** Height above the line, and depth below it; 0 for nothing. */
  readonly above: number;
  readonly below: number;
}

/** Pages that stand in one row. */
export interface StripRow {
  readonly marks: readonly StripMark[];
}

/** Pages in a full row: a number that the eye can count off. */
const ROW_PAGES = 50;

/** Sizes of the drawing in units: the place of a page, the room above and below the line, that of the ring under it. */
export const STRIP = { page: 12, bar: 8, above: 30, below: 16, ring: 10 } as const;

/** Width of a row in units, the same for every row so that pages of all rows are of one size. */
export const ROW_WIDTH = ROW_PAGES * STRIP.page;

/** Height of a row in units. */
export const ROW_HEIGHT = STRIP.above + STRIP.below + STRIP.ring;

/** The scale that fits all pages of all books. */
export function stripScale(pages: readonly StripPage[]): StripScale {
  return {
    byRule: Math.max(1, ...pages.map(({ byRule }) => byRule)),
    byReader: Math.max(1, ...pages.map(({ byReader }) => byReader)),
  };
}

/**
 * The rows of a book: pages 1 to 50, 51 to 100 and so on, each in the place of its number, so that pages that stand
 * below one another are fifty apart. Pages numbered otherwise (v to viii) have rows of their own and follow each other.
 */
export function stripRows(pages: readonly StripPage[], scale: StripScale): StripRow[] {
  const rows = new Map<string, StripMark[]>();
  for (const page of pages) {
    const number = /^\d+$/.test(page.folio) ? Number(page.folio) - 1 : undefined;
    const key = number === undefined ? 'other' : String(Math.floor(number / ROW_PAGES));
    const row = rows.get(key) ?? [];
    const place = number === undefined ? row.length : number % ROW_PAGES;
    row.push({
      ...page,
      x: place * STRIP.page,
      above: length(page.byRule, scale.byRule, STRIP.above),
      below: length(page.byReader, scale.byReader, STRIP.below),
    });
    rows.set(key, row);
  }
  return [...rows.values()].map((marks) => ({ marks }));
}

/** One place is seen too: no mark that stands for something is thinner than a line. */
function length(count: number, most: number, room: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round((10 * room * count) / most) / 10);
}
