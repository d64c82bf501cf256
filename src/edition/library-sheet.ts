// The list for a library as a text to fill in: what comes back is read by `npm run reading -- returned`.
import { REPORT_LABELS, writePlace } from '../model/error-report.ts';
import type { Work } from '../model/work.ts';
import type { Entry } from './library.ts';
import { type ListedKind, type ListedPage, type ListedPlace, markOf, wantedPages } from './library-list.ts';
import { placeName, series } from './wording.ts';

/** What stands before the colon of the lines that a report has not. */
export const SHEET_LABELS = {
  list: 'Library list',
  page: 'Page',
  whole: 'Whole page compared (yes or no)',
  at: 'Scanned text',
  remark: 'Remark',
  wanted: 'Missing pages you can send',
} as const;

/** Written for words that are printed as the edition has them. */
export const AS_IT_STANDS = '=';

/** Written where nothing is printed. */
export const NOTHING = '-';

/** Kinds of places whose words are compared; of the others the reader only tells what there is. */
export const WORD_KINDS: ReadonlySet<ListedKind> = new Set(['doubt', 'illegible', 'probable']);

/** The pages of a list as a text, with a line for every other page of the work at the end. */
export function librarySheet(entry: Entry, pages: readonly ListedPage[]): string {
  const { work, pageMap } = entry;
  const wanted = wantedPages(entry);
  const listed = new Set(pages.map(({ folio }) => folio));
  const others = pageMap.pages.filter(({ folio, status }) => status === 'present' && !listed.has(folio));
  return [
    `${SHEET_LABELS.list}: ${work.id}, version ${work.edition.version} of ${work.edition.date}`,
    '',
    ...GUIDE.map((line) => `# ${line}`.trim()),
    '',
    `${REPORT_LABELS.copy}:`,
    `${REPORT_LABELS.date}:`,
    `${REPORT_LABELS.thanks}:`,
    ...(wanted.length > 0
      ? [
          '',
          `# Our source lacks page${wanted.length > 1 ? 's' : ''} ${series(wanted)}. Which of them has your copy, and how can you send them?`,
          `${SHEET_LABELS.wanted}:`,
        ]
      : []),
    '',
    ...pages.flatMap((page) => [
      ...pageLines(page.folio, page.mark),
      '',
      ...page.places.flatMap((place) => [...placeLines(work, page, place), '']),
    ]),
    ...(others.length > 0
      ? ['# Pages with nothing to look up, in case you compared one as a whole.', '']
      : []),
    ...others.flatMap(({ folio }) => [...pageLines(folio, markOf(entry, folio)), '']),
  ].join('\n');
}

const GUIDE = [
  `Fill in behind the colons. "${REPORT_LABELS.printed}": the words as printed, "${AS_IT_STANDS}" where they are printed as the edition has them,`,
  `"${NOTHING}" where nothing is printed; nothing where you did not look.`,
  'Further differences: copy the lines from "Place" on, below the page on which you saw them.',
  '"Whole page compared": yes only if you compared every word of the page with the book, notes too.',
];

function pageLines(folio: string, mark: string): string[] {
  return [`${SHEET_LABELS.page}: ${folio} (text ${mark})`, `${SHEET_LABELS.whole}: no`];
}

function placeLines({ id: work }: Work, { folio }: ListedPage, place: ListedPlace): string[] {
  const { kind, id, at, words, before, after, alternatives } = place;
  return [
    `${REPORT_LABELS.place}: ${writePlace({ work, folio, id })}`,
    ...(at === undefined ? [] : [`${SHEET_LABELS.at}: ${at}`]),
    `# ${placeName(place)}${alternatives.length > 0 ? `; it may be ${alternatives.join(' / ')}` : ''}`,
    `# ${before}[${words}]${after}`,
    ...(WORD_KINDS.has(kind)
      ? [`${REPORT_LABELS.now}: ${words}`, `${REPORT_LABELS.printed}:`]
      : [`${SHEET_LABELS.remark}:`]),
  ];
}
