import type { Author } from '../model/chapter.ts';
import type { Cited, Locator } from './cite-record.ts';
import { capitalised, familyNames, introduces, writersOf } from './cited-names.ts';
import { versionTold } from './edition-told.ts';
import { fullPages } from './page-numbers.ts';
import { type Runs, stopAfter, title, words } from './runs.ts';
import { volumeNumber } from './volume-number.ts';

/** As a reference by the manual of the American Psychological Association. Titles keep the capitals of the print. */
export function apaReference(cited: Cited): Runs {
  const { record, chapter, locator, url } = cited;
  const { book, site, edition } = record;
  const isPart = chapter !== undefined && !chapter.isBook && (!locator || chapter.authors !== undefined);
  const writers = namesByInitials(writersOf(cited));
  const version = `${site}, ${versionTold(edition)}`;
  const within = [
    ...(book.volume === undefined ? [] : [`Vol. ${volumeNumber(book.volume)}`]),
    ...(isPart
      ? [`${chapter.pages.first === chapter.pages.last ? 'p.' : 'pp.'} ${fullPages(chapter.pages)}`]
      : []),
  ].join(', ');
  const others = isPart && chapter.authors ? `${givenFirst(book.authors)}, ` : '';
  const introduction = isPart ? introduces(chapter) : undefined;
  const name = introduction ? capitalised(introduction) : (chapter?.title ?? '');
  return [
    words(
      `${writers}${stopAfter(writers)} (${book.year}). ${isPart ? `${name}${stopAfter(name)} In ${others}` : ''}`,
    ),
    title(book.title),
    words(`${within === '' ? '' : ` (${within})`} [${version}]. ${book.publisher}. ${url}`),
  ];
}

/** As it stands in the text: "(Carr, 1950, pp. 61–62)", "(Lenin, as cited in Carr, 1950, p. 137)". */
export function apaInText(cited: Cited): string {
  const { record, locator, quoted } = cited;
  const names = familyNames(writersOf(cited), '&');
  const spoken = quoted
    ? quoted.speaker
      ? `${capitalised(quoted.speaker)}, as cited in `
      : 'as cited in '
    : '';
  return `(${spoken}${names}, ${record.book.year}${locator ? `, ${placeOf(locator)}` : ''})`;
}

function placeOf({ first, last, notes }: Locator): string {
  const pages = `${first === last ? 'p.' : 'pp.'} ${fullPages({ first, last })}`;
  if (!notes) return pages;
  return `${pages}, ${notes[0] === notes[1] ? `note ${notes[0]}` : `notes ${notes[0]}–${notes[1]}`}`;
}

/** "Poe, A., & Poe, B." */
function namesByInitials(authors: readonly Author[]): string {
  const names = authors.map((author) =>
    'literal' in author ? author.literal : `${author.family}, ${initials(author.given)}`,
  );
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** "A. Poe & B. Poe" */
function givenFirst(authors: readonly Author[]): string {
  const names = authors.map((author) =>
    'literal' in author ? author.literal : `${initials(author.given)} ${author.family}`,
  );
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} & ${names.at(-1)}`;
}

function initials(given: string): string {
  return given
    .split(/\s+/)
    .map((name) => `${name.charAt(0)}.`)
    .join(' ');
}
