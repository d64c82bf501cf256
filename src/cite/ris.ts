import type { Author } from '../model/chapter.ts';
import { type CitedItem, remarkOf } from './cited-item.ts';
import { turned } from './cited-names.ts';

/** As a RIS record, which most reference managers read. */
export function ris(item: CitedItem): string {
  const isPart = item.kind === 'chapter';
  const people = (tag: string, authors: readonly Author[]) =>
    authors.map((author) => [tag, turned(author)] as const);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', isPart ? 'CHAP' : 'BOOK'],
    ...people('AU', item.authors),
    ['TI', item.title],
    ['T2', isPart ? item.bookTitle : item.series?.title],
    ...people('A2', item.bookAuthors),
    ['T3', isPart ? item.series?.title : undefined],
    ['VL', item.volume],
    ['CY', item.place],
    ['PB', item.publisher],
    ['PY', String(item.year)],
    ['SP', item.pages?.first],
    ['EP', item.pages?.last],
    ['LA', item.language],
    ['UR', item.url],
    ['N1', remarkOf(item)],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
}
