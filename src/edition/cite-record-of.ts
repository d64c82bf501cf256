import type { CiteRecord } from '../cite/cite-record.ts';
import type { ChapterRecord } from '../model/chapter.ts';
import { compareFolios } from '../model/folio.ts';
import type { Addresses } from './addresses.ts';
import type { ListedPage } from './library-list.ts';
import type { ReadingPage } from './reading-page.ts';
import { sharesName } from './wording.ts';

/**
 * The record from which all citations of a page are made, as the page carries it.
 *
 * @param outline all chapters of the work
 * @param listed what a printed copy could settle, of the whole work
 */
export function citeRecord(
  { work, kind, record, pages }: ReadingPage,
  outline: readonly ChapterRecord[],
  listed: readonly ListedPage[],
  site: string,
  addresses: Addresses,
): CiteRecord {
  const { authors, title, volume, series, place, publisher, year, language, edition } = work;
  const chapters = kind === 'whole' ? outline : record ? [record] : [];
  return {
    book: { authors, title, volume, series, place, publisher, year, language },
    work: work.id,
    edition,
    site,
    ...(kind === 'page' && { folio: pages.first }),
    chapters: chapters.map((chapter) => ({
      slug: chapter.slug,
      kind: chapter.kind,
      number: chapter.number,
      title: chapter.title,
      authors: chapter.authors,
      pages: chapter.pages,
      ...(sharesName(chapter, work) && { isBook: true as const }),
      address: addresses.chapter(work.id, chapter.slug),
    })),
    unsure: listed
      .filter(
        ({ folio }) =>
          kind === 'whole' ||
          (compareFolios(pages.first, folio) <= 0 && compareFolios(folio, pages.last) <= 0),
      )
      .flatMap(({ places }) => places.filter((place) => place.kind === 'probable'))
      .map(({ id, words }) => ({ id, words })),
    address: addresses.work(work.id),
    ways: {
      page: addresses.page(work.id, '{folio}'),
      history: addresses.page(work.id, '{folio}', 'history-{id}'),
      report: addresses.report(work.id, '{folio}', '{id}'),
    },
  };
}
