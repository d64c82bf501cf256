import type { Author } from '../model/chapter.ts';
import { type CitedItem, remarkOf } from './cited-item.ts';
import { fullPages } from './page-numbers.ts';

/** As an entry for BibTeX and BibLaTeX. Titles are held together in braces, so that no style lowers their capitals. */
export function bibtex(item: CitedItem): string {
  const isPart = item.kind === 'chapter';
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', names(item.authors)],
    ['title', `{${plain(item.title)}}`],
    ...(isPart ? ([['booktitle', `{${plain(item.bookTitle)}}`]] as const) : []),
    ['bookauthor', item.bookAuthors.length === 0 ? undefined : names(item.bookAuthors)],
    ['volume', item.volume],
    ['series', item.series && `{${plain(item.series.title)}}`],
    ['number', item.series?.number],
    ['publisher', plain(item.publisher)],
    ['address', plain(item.place)],
    ['year', String(item.year)],
    ['pages', item.pages && fullPages(item.pages, '--')],
    ['url', item.url],
    ['note', plain(remarkOf(item))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${isPart ? 'incollection' : 'book'}{${item.key},`, ...lines, '}'].join('\n');
}

function names(authors: readonly Author[]): string {
  return authors
    .map((author) =>
      'literal' in author ? `{${plain(author.literal)}}` : `${plain(author.family)}, ${plain(author.given)}`,
    )
    .join(' and ');
}

/** Signs that mean something to TeX. */
function plain(text: string): string {
  return text.replace(/[\\{}&%$#_^~]/g, (sign) => {
    if (sign === '\\') return '\\textbackslash{}';
    return sign === '^' || sign === '~' ? `\\${sign}{}` : `\\${sign}`;
  });
}
