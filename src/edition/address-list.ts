import type { Folio } from '../model/folio.ts';
import { ABOUT_PARTS, type Addresses } from './addresses.ts';
import type { Library } from './library.ts';
import { ABOUT_NAMES, chapterName, partName } from './wording.ts';

/** Every address of the site in brief. It is shipped: `src/client/nearest-address.ts` reads it. */
export interface AddressList {
  /** Addresses of the site's own pages. */
  readonly pages: readonly ListedPage[];
  readonly works: readonly ListedWork[];
}

/** A page with its address and the words that name it. */
export interface ListedPage {
  readonly address: string;
  readonly name: string;
}

/** A chapter, and the part of the work to which it belongs: "Part I: The Beginning". */
export interface ListedChapter extends ListedPage {
  readonly part?: string;
}

/** A work with its chapters and, below the address `pages`, a page view for every folio. */
export interface ListedWork extends ListedPage {
  /** Id of the work: `carr-1950`. */
  readonly id: string;
  readonly chapters: readonly ListedChapter[];
  readonly pages: string;
  /** In the order of the book; a run of Arabic ones by its first and last: the search waits for this file. */
  readonly folios: readonly (Folio | FolioRun)[];
}

/** Pages numbered one after another in Arabic figures, first and last included. */
export type FolioRun = readonly [first: number, last: number];

/** The list for a library whose addresses are `addresses`. */
export function addressList({ site, entries }: Library, addresses: Addresses): AddressList {
  return {
    pages: [
      { address: addresses.home(), name: site.name },
      { address: addresses.search(), name: 'Search' },
      { address: addresses.words(), name: 'Index of words' },
      ...entries.map(({ work }) => ({
        address: addresses.whole(work.id),
        name: `${work.shortTitle}: the whole text on one page`,
      })),
      { address: addresses.about(), name: 'About this edition' },
      ...ABOUT_PARTS.map((part) => ({ address: addresses.aboutPart(part), name: ABOUT_NAMES[part] })),
      { address: addresses.corrections(), name: 'Corrections' },
      { address: addresses.rights(), name: 'Rights and contact' },
      { address: addresses.accessibility(), name: 'Accessibility' },
      { address: addresses.privacy(), name: 'Privacy' },
    ],
    works: entries.map(({ work, outline, pageMap }) => ({
      id: work.id,
      address: addresses.work(work.id),
      name: work.shortTitle,
      chapters: outline.map((chapter) => ({
        address: addresses.chapter(work.id, chapter.slug),
        name: chapterName(chapter),
        ...(chapter.part && { part: partName(chapter.part) }),
      })),
      pages: addresses.pages(work.id),
      folios: inRuns(pageMap.pages.map(({ folio }) => folio)),
    })),
  };
}

/** Folios with those that follow one another as runs. */
export function inRuns(folios: readonly Folio[]): (Folio | FolioRun)[] {
  const runs: (Folio | FolioRun)[] = [];
  for (const folio of folios) {
    const last = runs.at(-1);
    if (!/^\d+$/.test(folio)) runs.push(folio);
    else if (typeof last === 'object' && last[1] + 1 === Number(folio)) {
      runs[runs.length - 1] = [last[0], Number(folio)];
    } else runs.push([Number(folio), Number(folio)]);
  }
  return runs;
}
