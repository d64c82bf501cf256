import type { CitedBook } from '../edition/citation.ts';
import { authorName } from '../edition/wording.ts';
import type { Cited } from './cite-record.ts';
import { capitalised, firstNameTurned, inBibliography, namesInOrder, writersOf } from './cited-names.ts';
import { citedPart, introduces } from './cited-part.ts';
import { dayAmerican, versionTold } from './edition-told.ts';
import { chicagoPages } from './page-numbers.ts';
import { inQuotes, type Runs, stopAfter, title, words } from './runs.ts';
import { volumeNumber } from './volume-number.ts';

/** As a footnote of the Chicago Manual of Style. */
export function chicagoNote(cited: Cited): Runs {
  const { record, locator, quoted, url } = cited;
  const { book } = record;
  const part = citedPart(cited);
  const details = [
    ...volumeOf(book),
    ...(part?.authors ? [`by ${namesInOrder(book.authors)}`] : []),
    ...seriesOf(book),
  ];
  const pages = locator ?? part?.pages;
  return [
    ...(quoted ? [words(quoted.speaker ? `${capitalised(quoted.speaker)}, quoted in ` : 'Quoted in ')] : []),
    words(`${namesInOrder(writersOf(cited))}, `, partBefore(cited, ',')),
    title(book.title),
    words(
      ...details.map((detail) => `, ${detail}`),
      ` (${book.place}: ${book.publisher}, ${book.year})`,
      pages ? `, ${chicagoPages(pages)}` : '',
      `, ${editionOf(cited)}`,
      url === undefined ? '.' : `, ${url}.`,
    ),
  ];
}

/** As an entry of a bibliography by the Chicago Manual of Style. It names the work and no place in it. */
export function chicagoBibliography(cited: Cited): Runs {
  const { record, url } = cited;
  const { book } = record;
  const part = citedPart(cited);
  const writers = firstNameTurned(writersOf(cited));
  // What belongs to the book that a part stands in is said in one sentence with it.
  const within = [
    ...(part ? volumeOf(book) : []),
    ...(part?.authors ? [`by ${inBibliography(book.authors.map(authorName))}`] : []),
  ];
  const apart = [...(part ? [] : volumeOf(book)), ...seriesOf(book)];
  return [
    words(`${writers}${stopAfter(writers)} `, partBefore(cited, '.')),
    title(book.title),
    words(
      within.length === 0 ? stopAfter(book.title) : `, ${within.join(', ')}.`,
      ...apart.map((detail) => ` ${capitalised(detail)}.`),
      ` ${book.place}: ${book.publisher}, ${book.year}. ${capitalised(editionOf(cited))}.`,
      url === undefined ? '' : ` ${url}.`,
    ),
  ];
}

/**
 * How a chapter is named before its book: "“From Here,” chap. 4 in ", "preface to "; nothing where the book is cited.
 *
 * @param stop what parts the pieces: a point in a bibliography, where each begins with a capital
 */
function partBefore(cited: Cited, stop: '.' | ','): string {
  const part = citedPart(cited);
  if (!part) return '';
  const cased = stop === '.' ? capitalised : (piece: string) => piece;
  const introduction = introduces(part);
  if (introduction) return cased(`${introduction} to `);
  const number =
    part.number === undefined ? '' : `${part.kind === 'note' ? 'note' : 'chap.'} ${part.number} `;
  return `${inQuotes(part.title, stop)} ${cased(`${number}in `)}`;
}

function volumeOf({ volume }: CitedBook): string[] {
  return volume === undefined ? [] : [`vol. ${volumeNumber(volume)}`];
}

function seriesOf({ series }: CitedBook): string[] {
  return series === undefined ? [] : [`${series.title} ${series.number}`];
}

function editionOf({ record: { site, edition } }: Cited): string {
  return `${site}, ${versionTold(edition)}, ${dayAmerican(edition.date)}`;
}
