import type { HastContext } from '../markdown/chapter-to-hast.ts';
import type { ChapterRecord } from '../model/chapter.ts';
import type { Addresses } from './addresses.ts';

/**
 * What the function that turns a text of `work` into HTML has to know of the site: addresses. In `here`, the
 * chapter whose whole text is on the page, a target is its bare fragment; on a page that shows less (`here`
 * absent) every target leads into its chapter, and the lines that open a chapter stand below the page's title.
 */
export function textContext(
  work: string,
  addresses: Addresses,
  here?: Pick<ChapterRecord, 'slug'>,
): HastContext {
  return {
    work,
    href: ({ chapter, id }) => (chapter === here?.slug ? `#${id}` : addresses.chapter(work, chapter, id)),
    pageHref: (folio) => addresses.page(work, folio),
    openingLevel: here ? 1 : 2,
  };
}

/** The same for a page that shows all chapters of `work`: every target stands on it. */
export function wholeContext(work: string, addresses: Addresses): HastContext {
  return {
    work,
    href: ({ id }) => `#${id}`,
    pageHref: (folio) => addresses.page(work, folio),
    openingLevel: 2,
  };
}
