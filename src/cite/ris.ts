import type { Author } from '../model/chapter.ts';
import { type CitedItem, remarkOf } from './cited-item.ts';
import { turned } from './cited-names.ts';

/**
 * As a RIS record, which most reference managers read. The second author of a chapter (A2) is taken for the editor of its
 * book by all of them; the authors of the book have a field of their own in Zotero (C2), and in others none. A single page
 * has no last one, or it would be read as "2-2".
 */
export function ris(item: CitedItem): string {
  const isPart = item.kind === 'chapter';
  const people = (tag: string, authors: readonly Author[]) =>
    authors.map((author) => [tag, turned(author)] as const);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', isPart ? 'CHAP' : 'BOOK'],
    ...people('AU', item.authors),
    ['TI', item.title],
    ['T2', isPart ? item.bookTitle : item.series?.title],
    ...people('C2', item.bookAuthors),
    ['T3', isPart ? item.series?.title : undefined],
    [isPart ? 'SV' : 'M1', item.series?.number],
    ['VL', item.volume],
    ['CY', item.place],
    ['PB', item.publisher],
    ['PY', String(item.year)],
    ['SP', item.pages?.first],
    ['EP', item.pages?.last === item.pages?.first ? undefined : item.pages?.last],
    ['LA', item.language],
    ['UR', item.url],
    ['N1', remarkOf(item)],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
}
