import type { Cited } from './cite-record.ts';
import { capitalised, familyNames, firstNameTurned, namesInOrder, turned, writersOf } from './cited-names.ts';
import { citedPart, introduces } from './cited-part.ts';
import { dayMla, versionTold } from './edition-told.ts';
import { mlaPages } from './page-numbers.ts';
import { inQuotes, type Runs, stopAfter, title, withinBrackets, words } from './runs.ts';
import { volumeNumber } from './volume-number.ts';

/** As an entry of the works cited by the MLA handbook. */
export function mlaEntry(cited: Cited): Runs {
  const { record, url } = cited;
  const { book, site, edition } = record;
  const part = citedPart(cited);
  const writers = worksCitedNames(cited);
  const introduction = part && introduces(part);
  const partBefore = introduction
    ? `${capitalised(introduction)}. `
    : part
      ? `${inQuotes(part.title, '.')} `
      : '';
  const details = [
    ...(part?.authors ? [`by ${namesInOrder(book.authors)}`] : []),
    ...(book.volume === undefined ? [] : [`vol. ${volumeNumber(book.volume)}`]),
    book.publisher,
    book.year,
    ...(part ? [`${part.pages.first === part.pages.last ? 'p.' : 'pp.'} ${mlaPages(part.pages)}`] : []),
  ].join(', ');
  return [
    words(`${writers}${stopAfter(writers)} ${partBefore}`),
    title(book.title),
    words(part ? `, ${details}. ` : `${stopAfter(book.title)} ${capitalised(details)}. `),
    ...(book.series === undefined ? [] : [words(`${book.series.title} ${book.series.number}. `)]),
    title(site),
    words(`, ${versionTold(edition)}, ${dayMla(edition.date)}`, url === undefined ? '.' : `, ${url}.`),
  ];
}

/** As it stands in the text, behind the words: "(Carr 61–62)", "(qtd. in Carr 137)". */
export function mlaInText(cited: Cited): string {
  const { locator, quoted } = cited;
  const pages = locator ? ` ${mlaPages(locator)}` : '';
  return `(${quoted ? 'qtd. in ' : ''}${withinBrackets(familyNames(writersOf(cited)))}${pages})`;
}

/** "Poe, Ann, and Bob Roe"; of three or more "Poe, Ann, et al." */
function worksCitedNames(cited: Cited): string {
  const writers = writersOf(cited);
  const [first] = writers;
  return first && writers.length > 2 ? `${turned(first)}, et al.` : firstNameTurned(writers);
}
