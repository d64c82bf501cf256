import type { PageMap } from '../../model/page-map.ts';
import type { Work } from '../../model/work.ts';
import { MARK_SYSTEMS } from '../notes/mark-forms.ts';
import type { ScannedPage } from '../pages/divide-scans.ts';
import type { MappedPage } from '../pages/map-pages.ts';
import { segmentZones } from '../zones/segment-zones.ts';
import type { ZonedPage } from '../zones/zone.ts';

/** A work as it would be read if each repeated page were read off another of its scans. */
export interface OtherScans {
  /** The record of the work; the headings of repeated pages are not looked for. */
  readonly work: Work;
  /** The repeated pages with the lines of the other scan, and their neighbours, over which words may run. */
  readonly map: PageMap;
  readonly pages: readonly ZonedPage[];
}

/**
 * Puts the further scans of repeated pages into the place of the first, so that the same stages read them among
 * the same neighbours: the second scans of all pages together, then the third ones, if a page has three.
 *
 * @param map the page map, with the duplicates that it keeps
 * @param mapped the pages that the text follows
 * @param scanned all pages of the witness, duplicates among them
 */
export function readOtherScans(
  work: Work,
  map: PageMap,
  mapped: readonly MappedPage[],
  scanned: readonly ScannedPage[],
): OtherScans[] {
  const most = Math.max(0, ...map.pages.map(({ duplicates = [] }) => duplicates.length));
  return Array.from({ length: most }, (_, k) => {
    const duplicates = new Map(
      map.pages.flatMap(({ folio, duplicates = [] }) => {
        const duplicate = duplicates[k];
        return duplicate ? [[folio, duplicate] as const] : [];
      }),
    );
    const pages = mapped.map((page): MappedPage => {
      const duplicate = duplicates.get(page.folio);
      const scan = scanned.find(
        (one) =>
          one.scan === duplicate?.scan && one.lines.some(({ number }) => number === duplicate.lines[0]),
      );
      return scan ? { ...page, page: scan } : page;
    });
    const unheaded = withoutHeadings(work, new Set(duplicates.keys()));
    const isNear = (at: number) =>
      [at - 1, at, at + 1].some((near) => duplicates.has(map.pages[near]?.folio ?? ''));
    const records = map.pages.flatMap((record, at) => {
      const duplicate = duplicates.get(record.folio);
      if (!isNear(at)) return [];
      return duplicate ? { ...record, scan: duplicate.scan, lines: duplicate.lines } : record;
    });
    return {
      work: unheaded,
      map: { ...map, pages: records },
      pages: segmentZones(unheaded, pages, MARK_SYSTEMS[work.notes.marks]),
    };
  });
}

/** A further scan may have lost a heading that the first one has: that is no fault of the outline. */
function withoutHeadings(work: Work, folios: ReadonlySet<string>): Work {
  const lost = <T extends { readonly inWitness: boolean }>(heading: T): T => ({
    ...heading,
    inWitness: false,
  });
  return {
    ...work,
    chapters: work.chapters.map((chapter) => ({
      ...chapter,
      headings: folios.has(chapter.opens) ? chapter.headings.map(lost) : chapter.headings,
      sections: chapter.sections.map((section) => (folios.has(section.opens) ? lost(section) : section)),
    })),
  };
}
