import type { Author } from '../model/chapter.ts';
import { type CitedItem, placeTold, textTold } from './cited-item.ts';
import { fullPages } from './page-numbers.ts';

/**
 * As an entry for BibTeX and BibLaTeX. Titles are held together in braces, so that no style lowers their capitals. The
 * note is printed by most styles, the annotation by none: a bibliography names the text that was read, and no place in it.
 */
export function bibtex(item: CitedItem): string {
  const isPart = item.kind === 'chapter';
  const cited = placeTold(item);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', names(item.authors)],
    ['title', `{${plain(item.title)}}`],
    ...(isPart ? ([['booktitle', `{${plain(item.bookTitle)}}`]] as const) : []),
    ['bookauthor', item.bookAuthors.length === 0 ? undefined : names(item.bookAuthors)],
    ['chapter', item.number],
    ['volume', item.volume],
    ['series', item.series && `{${plain(item.series.title)}}`],
    ['number', item.series?.number],
    ['publisher', plain(item.publisher)],
    ['address', plain(item.place)],
    ['year', String(item.year)],
    ['pages', item.pages && fullPages(item.pages, '--')],
    ['url', item.url],
    ['note', plain(textTold(item))],
    ['annote', cited && plain(cited)],
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

/** Signs that TeX knows by a name alone; an accent before nothing would be set on what follows. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '^': 'textasciicircum',
  '~': 'textasciitilde',
  '<': 'textless',
  '>': 'textgreater',
};

/** Text in which no sign means anything to TeX. */
function plain(text: string): string {
  return text.replace(/[\\{}&%$#_^~<>]/g, (sign) => {
    const name = NAMED[sign];
    return name === undefined ? `\\${sign}` : `\\${name}{}`;
  });
}
