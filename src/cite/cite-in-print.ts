import { citeBook } from '../edition/citation.ts';
import { authorNames } from '../edition/wording.ts';
import type { Folio } from '../model/folio.ts';
import type { Cited, Locator } from './cite-record.ts';
import { capitalised } from './cited-names.ts';
import { introduces } from './cited-part.ts';
import { versionTold } from './edition-told.ts';
import { placeInPrint } from './page-numbers.ts';
import { type Runs, title, words } from './runs.ts';

/** A note of the print that goes with a quotation: its sign, the page that it is on, and its words. */
export interface PrintedNote {
  readonly label: string;
  readonly folio: Folio;
  readonly text: string;
}

/** "n. 1" of the one page that is cited; of another or of one of several "p. 71, n. 1", for each page has its first note. */
export function noteInPrint(
  { label, folio }: Omit<PrintedNote, 'text'>,
  locator: Locator | undefined,
): string {
  const note = label === '' ? 'note' : `n. ${label}`;
  return locator?.first === folio && locator.last === folio ? note : `p. ${folio}, ${note}`;
}

/**
 * The citation that goes with copied words, complete by itself: who speaks, the printed book, the printed pages, and the
 * version of the text. "Lenin, quoted in E. H. Carr, *Title*, vol. I (Place: Publisher, 1950), p. 137. Text: …"
 *
 * @param printedNote the note of the print that goes with a quotation, where the reader wants it too
 */
export function citeInPrint(cited: Cited, printedNote?: PrintedNote): Runs {
  const { record, locator, quoted } = cited;
  const { edition, site } = record;
  const note = printedNote
    ? [words(`; the printed note, ${noteInPrint(printedNote, locator)}, reads: “${printedNote.text}”`)]
    : [words('.')];
  return [
    ...(quoted ? [words(quoted.speaker ? `${capitalised(quoted.speaker)}, quoted in ` : 'Quoted in ')] : []),
    ...ofChapter(cited),
    ...citeBook(record.book),
    ...(locator ? [words(`, ${placeInPrint(locator)}`)] : []),
    ...note,
    words(' Text: '),
    title(site),
    words(`, ${versionTold(edition)} of ${edition.date}.`),
  ];
}

/** "The publisher, foreword to ", where others than the authors of the book wrote the chapter. */
function ofChapter({ chapter }: Cited): Runs {
  if (!chapter?.authors || chapter.isBook) return [];
  const introduction = introduces(chapter);
  return [
    words(
      `${authorNames(chapter.authors)}, `,
      introduction ? `${introduction} to ` : `“${chapter.title}”, in `,
    ),
  ];
}
