import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';

/** The printed page on which a line of the witness stands, in whichever of its scans; `undefined` outside all pages. */
export function folioOfLine({ pages }: Pick<PageMap, 'pages'>, line: number): Folio | undefined {
  const holds = (lines: readonly [number, number] | undefined) =>
    lines !== undefined && lines[0] <= line && line <= lines[1];
  return pages.find(
    (page) => holds(page.lines) || page.duplicates?.some((duplicate) => holds(duplicate.lines)),
  )?.folio;
}
