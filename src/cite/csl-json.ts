import type { Author } from '../model/chapter.ts';
import { type CitedItem, remarkOf } from './cited-item.ts';
import { fullPages } from './page-numbers.ts';

/** As CSL-JSON, from which Zotero, Pandoc and others set a citation in any style. */
export function cslJson(item: CitedItem): string {
  const isPart = item.kind === 'chapter';
  const entry = {
    id: item.key,
    type: item.kind,
    title: item.title,
    author: names(item.authors),
    'container-title': isPart ? item.bookTitle : undefined,
    'container-author': item.bookAuthors.length === 0 ? undefined : names(item.bookAuthors),
    'chapter-number': item.number,
    volume: item.volume,
    'collection-title': item.series?.title,
    'collection-number': item.series?.number,
    publisher: item.publisher,
    'publisher-place': item.place,
    issued: { 'date-parts': [[item.year]] },
    page: item.pages && fullPages(item.pages, '-'),
    language: item.language,
    source: item.text.site,
    version: item.text.edition.version,
    URL: item.url,
    note: remarkOf(item),
  };
  return JSON.stringify([entry], undefined, 2);
}

function names(authors: readonly Author[]): object[] {
  return authors.map((author) =>
    'literal' in author ? { literal: author.literal } : { family: author.family, given: author.given },
  );
}
