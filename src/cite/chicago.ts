import type { Cited } from './cite-record.ts';
import { capitalised, firstNameTurned, introduces, namesInOrder, writersOf } from './cited-names.ts';
import { dayAmerican, versionTold } from './edition-told.ts';
import { chicagoPages } from './page-numbers.ts';
import { type Runs, stopAfter, title, words } from './runs.ts';
import { volumeNumber } from './volume-number.ts';

/** As a footnote of the Chicago Manual of Style. */
export function chicagoNote(cited: Cited): Runs {
  const { record, chapter, locator, quoted, url } = cited;
  const { book } = record;
  const inBook = citedIn(cited);
  const others = chapter?.authors ? `, by ${namesInOrder(book.authors)}` : '';
  const numbers = [
    ...(book.volume === undefined ? [] : [`, vol. ${volumeNumber(book.volume)}`]),
    ...(book.series === undefined ? [] : [`, ${book.series.title} ${book.series.number}`]),
  ].join('');
  const pages = locator ?? (chapter && !chapter.isBook ? chapter.pages : undefined);
  return [
    ...(quoted ? [words(quoted.speaker ? `${capitalised(quoted.speaker)}, quoted in ` : 'Quoted in ')] : []),
    words(`${namesInOrder(writersOf(cited))}, `),
    ...(inBook === '' ? [] : [words(inBook)]),
    title(book.title),
    words(
      `${others}${numbers} (${book.place}: ${book.publisher}, ${book.year})`,
      pages ? `, ${chicagoPages(pages)}` : '',
      `, ${editionOf(cited)}, ${url}.`,
    ),
  ];
}

/** As an entry of a bibliography by the Chicago Manual of Style. It names the work and no place in it. */
export function chicagoBibliography(cited: Cited): Runs {
  const { record, chapter, url } = cited;
  const { book } = record;
  const inBook = citedIn(cited).replace(/,” ./, (ends) => `.” ${ends.slice(-1).toUpperCase()}`);
  const writers = firstNameTurned(writersOf(cited));
  const numbers = [
    ...(book.volume === undefined ? [] : [` Vol. ${volumeNumber(book.volume)}.`]),
    ...(book.series === undefined ? [] : [` ${book.series.title} ${book.series.number}.`]),
  ].join('');
  const others = chapter?.authors
    ? `${/[?!]$/.test(book.title) ? '' : ','} by ${namesInOrder(book.authors)}.`
    : stopAfter(book.title);
  return [
    words(`${writers}${stopAfter(writers)} `),
    ...(inBook === '' ? [] : [words(capitalised(inBook))]),
    title(book.title),
    words(
      others,
      numbers,
      ` ${book.place}: ${book.publisher}, ${book.year}. ${capitalised(editionOf(cited))}. ${url}.`,
    ),
  ];
}

/** How a chapter is named before its book: "“From Here,” chap. 4 in ", "preface to "; nothing where the book is cited. */
function citedIn({ chapter, locator }: Cited): string {
  if (!chapter || chapter.isBook || (locator && !chapter.authors)) return '';
  const introduction = introduces(chapter);
  if (introduction) return `${introduction} to `;
  const place =
    chapter.number === undefined
      ? 'in '
      : `${chapter.kind === 'note' ? 'note' : 'chap.'} ${chapter.number} in `;
  return `“${chapter.title},” ${place}`;
}

function editionOf({ record: { site, edition } }: Cited): string {
  return `${site}, ${versionTold(edition)}, ${dayAmerican(edition.date)}`;
}
