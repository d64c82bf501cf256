import type { Folio } from '../model/folio.ts';
import type { PageMap, PageRecord } from '../model/page-map.ts';
import type { Work } from '../model/work.ts';

/** The pages before and after a page in the book; `undefined` at its ends. Throws for a page the map has not. */
export function neighbours(
  pageMap: PageMap,
  folio: Folio,
): { before: PageRecord | undefined; after: PageRecord | undefined } {
  const index = pageMap.pages.findIndex((page) => page.folio === folio);
  if (index < 0) throw new Error(`${pageMap.work} has no printed page "${folio}"; this is our bug`);
  return { before: pageMap.pages[index - 1], after: pageMap.pages[index + 1] };
}

/** Runs of neighbouring pages that share a status, in the order of the book. */
export function runsOf(pageMap: PageMap, status: PageRecord['status']): { first: Folio; last: Folio }[] {
  const runs: { first: Folio; last: Folio }[] = [];
  let open = false;
  for (const page of pageMap.pages) {
    const run = runs.at(-1);
    if (page.status !== status) open = false;
    else if (open && run) run.last = page.folio;
    else {
      runs.push({ first: page.folio, last: page.folio });
      open = true;
    }
  }
  return runs;
}

/**
 * Pages that the printed book counts but the site has no address for: by the record of the work they are on no scan,
 * and no scanned page stands before them in their sequence. Each group with the reason that is on record.
 */
export function pagesWithoutAddress(
  { pages }: Pick<Work, 'pages'>,
  pageMap: Pick<PageMap, 'pages'>,
): { first: Folio; last: Folio; reason: string }[] {
  const mapped = new Set(pageMap.pages.map(({ folio }) => folio));
  return pages.blank.flatMap(({ pages: group, reason }) => {
    const outside = group.filter((folio) => !mapped.has(folio));
    const [first, last] = [outside[0], outside.at(-1)];
    return first === undefined || last === undefined ? [] : [{ first, last, reason }];
  });
}

/** How many pages the map has of each status. */
export function countPages(pageMap: PageMap): Record<PageRecord['status'], number> {
  const counts = { present: 0, lacuna: 0, blank: 0 };
  for (const page of pageMap.pages) counts[page.status]++;
  return counts;
}
