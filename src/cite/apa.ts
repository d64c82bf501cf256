import type { Author } from '../model/chapter.ts';
import type { Cited, Locator } from './cite-record.ts';
import { capitalised, familyNames, listed, writersOf } from './cited-names.ts';
import { citedPart, introduces } from './cited-part.ts';
import { versionTold } from './edition-told.ts';
import { fullPages, notesNamed } from './page-numbers.ts';
import { type Runs, stopAfter, title, withinBrackets, words } from './runs.ts';
import { volumeNumber } from './volume-number.ts';

/** As a reference by the manual of the American Psychological Association. Titles keep the capitals of the print. */
export function apaReference(cited: Cited): Runs {
  const { record, url } = cited;
  const { book, site, edition } = record;
  const part = citedPart(cited);
  const writers = inReference(writersOf(cited).map(initialsLast));
  const within = [
    ...(book.volume === undefined ? [] : [`Vol. ${volumeNumber(book.volume)}`]),
    ...(part ? [pagesOf(part.pages)] : []),
  ].join(', ');
  return [
    words(`${writers}${stopAfter(writers)} (${book.year}). `, partBefore(cited)),
    title(book.title),
    words(
      within === '' ? '' : ` (${within})`,
      ` [${site}, ${versionTold(edition)}]. ${book.publisher}${stopAfter(book.publisher)}`,
      url === undefined ? '' : ` ${url}`,
    ),
  ];
}

/** As it stands in the text: "(Carr, 1950, pp. 61–62)", "(Lenin, as cited in Carr, 1950, p. 137)". */
export function apaInText(cited: Cited): string {
  const { record, locator, quoted } = cited;
  const spoken = quoted
    ? quoted.speaker
      ? `${capitalised(quoted.speaker)}, as cited in `
      : 'as cited in '
    : '';
  const names = withinBrackets(spoken + familyNames(writersOf(cited), '&'));
  return `(${names}, ${record.book.year}${locator ? `, ${placeOf(locator)}` : ''})`;
}

/** "From Here. In ", "Foreword. In A. Poe & B. Poe, "; nothing where the book is cited. */
function partBefore(cited: Cited): string {
  const part = citedPart(cited);
  if (!part) return '';
  const introduction = introduces(part);
  const name = introduction ? capitalised(introduction) : part.title;
  const others = part.authors ? `${listed(cited.record.book.authors.map(initialsFirst), '&')}, ` : '';
  return `${name}${stopAfter(name)} In ${others}`;
}

function placeOf({ first, last, notes }: Locator): string {
  const pages = pagesOf({ first, last });
  if (!notes) return pages;
  return `${pages}, ${notesNamed(notes, 'Note', 'Notes', 'Note')}`;
}

/** "p. 61", "pp. 137–138" */
function pagesOf(pages: Pick<Locator, 'first' | 'last'>): string {
  return `${pages.first === pages.last ? 'p.' : 'pp.'} ${fullPages(pages)}`;
}

/** "Poe, A., & Roe, B."; of more than twenty the first nineteen and, behind an ellipsis, the last. */
function inReference(names: readonly string[]): string {
  return names.length > 20 ? `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}` : listed(names, '&', true);
}

/** "Poe, A." */
function initialsLast(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${initials(author.given)}`;
}

/** "A. Poe" */
function initialsFirst(author: Author): string {
  return 'literal' in author ? author.literal : `${initials(author.given)} ${author.family}`;
}

/** "J.-P. S." of "Jean-Paul S." */
function initials(given: string): string {
  return given.replace(/[^\s-]+/g, ([letter]) => `${letter}.`);
}
