import type { Cited } from './cite-record.ts';
import {
  capitalised,
  familyNames,
  firstNameTurned,
  introduces,
  namesInOrder,
  writersOf,
} from './cited-names.ts';
import { dayMla, versionTold } from './edition-told.ts';
import { mlaPages } from './page-numbers.ts';
import { type Runs, stopAfter, title, words } from './runs.ts';
import { volumeNumber } from './volume-number.ts';

/** As an entry of the works cited by the MLA handbook. */
export function mlaEntry(cited: Cited): Runs {
  const { record, chapter, locator, url } = cited;
  const { book, site, edition } = record;
  const isPart = chapter !== undefined && !chapter.isBook && (!locator || chapter.authors !== undefined);
  const writers = firstNameTurned(writersOf(cited));
  const volume = book.volume === undefined ? '' : volumeNumber(book.volume);
  const introduction = isPart ? introduces(chapter) : undefined;
  const part = introduction
    ? `${capitalised(introduction)}. `
    : isPart
      ? `“${chapter.title}${stopAfter(chapter.title)}” `
      : '';
  const details = [
    ...(isPart && chapter.authors ? [`by ${namesInOrder(book.authors)}`] : []),
    ...(volume === '' ? [] : [`vol. ${volume}`]),
    book.publisher,
    String(book.year),
    ...(isPart
      ? [
          chapter.pages.first === chapter.pages.last
            ? `p. ${chapter.pages.first}`
            : `pp. ${mlaPages(chapter.pages)}`,
        ]
      : []),
  ].join(', ');
  return [
    words(`${writers}${stopAfter(writers)} ${part}`),
    title(book.title),
    words(
      isPart
        ? `${/[?!]$/.test(book.title) ? ' ' : ', '}${details}. `
        : `${stopAfter(book.title)} ${capitalised(details)}. `,
    ),
    title(site),
    words(`, ${versionTold(edition)}, ${dayMla(edition.date)}, ${url}.`),
  ];
}

/** As it stands in the text, behind the words: "(Carr 61–62)", "(qtd. in Carr 137)". */
export function mlaInText(cited: Cited): string {
  const { locator, quoted } = cited;
  const pages = locator ? ` ${mlaPages(locator)}` : '';
  return `(${quoted ? 'qtd. in ' : ''}${familyNames(writersOf(cited))}${pages})`;
}
