// The words in which the site speaks of books, pages and people; every page takes them from here.
import type { Author, ChapterRecord } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import { type CountingReading, type PageRecord, type PageState, stateOf } from '../model/page-map.ts';
import type { PassageKind } from '../model/passage.ts';
import type { Ruling } from '../model/ruling.ts';
import type { SiteRecord, Work } from '../model/work.ts';
import type { AboutPart } from './addresses.ts';
import type { StripPage } from './book-strip.ts';
import { dayInWords } from './day-in-words.ts';
import type { ListedKind, ListedPlace } from './library-list.ts';
import type { PageFill } from './page-fill.ts';
import { typesetQuotes } from './typeset-quotes.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A number at the beginning of a sentence: a word up to ten, figures above. */
export function numberWord(value: number): string {
  return NUMBERS[value] ?? String(value);
}

/** A series in words: "a", "a and b", "a, b and c". */
export function series(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A number in figures, grouped as in English: "1,234". */
export function inFigures(value: number): string {
  return value.toLocaleString('en-GB');
}

/** A count with its noun: "1 page", "12 pages". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${inFigures(value)} ${value === 1 ? one : many}`;
}

/** The first words of a text, with points behind them where it goes on: "It was not long …". */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ');
}

/** Words of a text between quotation marks; "nothing" where there are none. */
export function quoted(words: string): string {
  return words === '' ? 'nothing' : `“${words}”`;
}

/** Whether the label of a note is a printed sign; a note that no sign opens has points instead. */
export function isSign(label: string): boolean {
  return /[\p{L}\d*†‡]/u.test(label);
}

/** What passages are called. */
export const PASSAGE_NAMES: Readonly<Record<PassageKind, string>> = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  quotation: 'Quotation',
  item: 'Item',
  lacuna: 'Missing page',
};

/** The site's line with the number of its works and the years of their printing filled in. */
export function siteLine(site: SiteRecord, works: readonly Pick<Work, 'year'>[]): string {
  const years = [...new Set(works.map((work) => work.year))].sort((a, b) => a - b).map(String);
  return site.line.replace('{count}', numberWord(works.length)).replace('{years}', series(years));
}

/** A name as on a title page: "E. H. Carr". */
export function authorName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

/** The authors of a text as on its title page; a family name shared by all is said once: "Sidney and Beatrice Webb". */
export function authorNames(authors: readonly Author[]): string {
  const people = authors.flatMap((author) => ('literal' in author ? [] : [author]));
  const [first] = people;
  if (first && people.length === authors.length && people.length > 1) {
    if (people.every((person) => person.family === first.family)) {
      return `${series(people.map((person) => person.given))} ${first.family}`;
    }
  }
  return series(authors.map(authorName));
}

/** A stretch of printed pages as scholars cite it: "p. 101", "pp. 70-101"; `dash` stands between. */
export function pageRange(pages: { readonly first: Folio; readonly last: Folio }, dash = '–'): string {
  return pages.first === pages.last ? `p. ${pages.first}` : `pp. ${pages.first}${dash}${pages.last}`;
}

/** What a chapter is called in full: "Chapter 4: From February to October", "Note A: Lenin’s Theory of the State", "Preface". */
export function chapterName(chapter: Pick<ChapterRecord, 'kind' | 'number' | 'title'>): string {
  const label = chapterLabel(chapter);
  return label === undefined ? chapter.title : `${label}: ${chapter.title}`;
}

/** "Chapter 4", "Note A"; `undefined` for a text without a printed number. */
export function chapterLabel(chapter: Pick<ChapterRecord, 'kind' | 'number'>): string | undefined {
  if (chapter.number === undefined) return undefined;
  return `${chapter.kind === 'note' ? 'Note' : 'Chapter'} ${chapter.number}`;
}

/** What a part of a work is called: "Part I: The Beginning". */
export function partName({ number, title }: { readonly number: string; readonly title: string }): string {
  return `Part ${number}: ${title}`;
}

/** Whether a chapter and its book have one name, as in a pamphlet of one text: said twice it would mislead. */
export function sharesName(
  chapter: Pick<ChapterRecord, 'kind' | 'number' | 'title'>,
  work: Pick<Work, 'title' | 'shortTitle'>,
): boolean {
  return [work.title, work.shortTitle].includes(chapterName(chapter));
}

/** Where a chapter stands in its work: "Chapter 4, pp. 70–101"; its pages alone where both have one name. */
export function chapterPlace(
  chapter: Pick<ChapterRecord, 'kind' | 'number' | 'title' | 'pages'>,
  work: Pick<Work, 'title' | 'shortTitle'>,
): string {
  const pages = pageRange(chapter.pages);
  return sharesName(chapter, work) ? pages : `${chapterLabel(chapter) ?? chapter.title}, ${pages}`;
}

/** The title of a chapter's page: "Chapter 4: From February to October (pp. 70-101)", hyphen as people type it. */
export function chapterTitle(chapter: ChapterRecord): string {
  return `${chapterName(chapter)} (${pageRange(chapter.pages, '-')})`;
}

/** Above each printed sheet: "A. Poe, Winters, vol. I – Chapter 9: Ice and Snow". */
export function sheetHead(
  work: Pick<Work, 'authors' | 'title' | 'shortTitle'>,
  chapter?: Pick<ChapterRecord, 'kind' | 'number' | 'title'>,
): string {
  const book = `${authorNames(work.authors)}, ${work.shortTitle}`;
  return chapter === undefined || sharesName(chapter, work) ? book : `${book} – ${chapterName(chapter)}`;
}

/** Why the text of a work is not shown to the public: that it was taken back, when and why; else its rights. */
export function withheldBecause({ withdrawn, rights }: Pick<Work, 'withdrawn' | 'rights'>): string {
  return withdrawn === undefined
    ? rights.reason
    : `Withdrawn on ${withdrawn.date}. ${asSentence(withdrawn.reason)}`;
}

/** The same words, in which no number begins a line without what it counts: "p. 61", "Note B", "Parts I to III". */
export function bindNumbers(text: string): string {
  return text
    .replace(/\b(pp?\.|n\.|Pages?|Parts?|Note|Chapter|Volume) (?=[\dA-Zivxlc]+\b)/g, '$1\u00a0')
    .replace(/\b([\dIVX]+) to (?=[\dIVX]+\b)/g, '$1\u00a0to\u00a0');
}

/** Words with a full stop at their end, if they have none; one within brackets ends no sentence: "(read as !)". */
export function asSentence(words: string): string {
  return /[.!?…][’”]*$/.test(words) ? words : `${words}.`;
}

/** Runs of neighbouring pages out of a list in the order of the book: "141, 174, 250–252". */
export function pageList(runs: readonly { readonly first: Folio; readonly last: Folio }[]): string {
  return series(runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)));
}

/** That pages are not in the source, with the reason that is on record: "Pages 1–2 are not in the source. Half-title." */
export function notInSource({ first, last, reason }: { first: Folio; last: Folio; reason: string }): string {
  const pages = first === last ? `Page ${first} is` : `Pages ${first}–${last} are`;
  return bindNumbers(`${pages} not in the source. ${asSentence(typesetQuotes(reason))}`);
}

/** What the parts of the page about the edition are called. */
export const ABOUT_NAMES: Readonly<Record<AboutPart, string>> = {
  principles: 'Principles',
  accuracy: 'Accuracy',
  lists: 'Lists',
  sources: 'Sources and tools',
};

/** Said beside every figure of accuracy: what was measured against, and what cannot be seen so. */
export const ACCURACY_CAVEAT =
  'The reference pages were established from the same scanned text by two independent readings; the printed book was not seen; a misread figure or name that makes sense can escape this measure.';

/** A rate as a percentage: "0.14 %". */
export function percent(rate: number): string {
  return rate === 0 ? '0 %' : `${(100 * rate).toFixed(2)} %`;
}

/** The limits of a rate as percentages: "0.03–0.22 %". */
export function percentRange(low: number, high: number): string {
  const figure = (rate: number) => (rate === 0 ? '0' : (100 * rate).toFixed(2));
  return `${figure(low)}–${figure(high)} %`;
}

/** What the pages in a state are called where they are counted. */
export const STATE_NAMES: Readonly<Record<PageState, string>> = {
  rule: 'Pages corrected by rule, not yet read',
  once: 'Pages read once against the scanned text',
  twice: 'Pages read twice or more against the scanned text',
  print: 'Pages checked against the printed book or an image of it',
};

/** How far the texts of some works were read, in a sentence: what holds of the page that was read least. */
export function readingOfAll(pages: readonly PageRecord[]): string {
  const states = pages.flatMap((page) => stateOf(page) ?? []);
  if (states.length === 0) return 'No text of the books is shown in this copy of the site.';
  const least = (['rule', 'once', 'twice'] as const).find((state) => states.includes(state));
  const readers = readersOf(pages.flatMap(({ readings = [] }) => readings));
  const compared = states.includes('print') ? 'not every one was' : 'none was';
  switch (least) {
    case 'rule':
      return 'Rules have corrected the scanned text; not every page has been read against it since.';
    case 'once':
      return `Every page was read against the scanned text, by ${readers}; ${compared} compared with the printed book, and words may still be misread.`;
    case 'twice':
      return `Every page was read twice against the scanned text, independently, by ${readers}; ${compared} compared with the printed book, and words may still be misread.`;
    default:
      return 'Every page was checked against the printed book or an image of it.';
  }
}

/** How far the pages of a chapter were read, in a sentence or two; `undefined` if none of them has text. */
export function readingOfChapter(pages: readonly PageRecord[]): string | undefined {
  const [first, ...more] = pages.filter((page) => stateOf(page) !== undefined);
  if (first === undefined) return undefined;
  return more.length === 0 ? readingState(first) : readingOfAll([first, ...more]);
}

const TIMES = ['never', 'once', 'twice', 'three times', 'four times', 'five times'];

/** How far the text of a page was compared, in a sentence or two; `undefined` for a page without text. */
export function readingState(page: PageRecord): string | undefined {
  const state = stateOf(page);
  if (state === undefined) return undefined;
  const readings = page.readings ?? [];
  const checks = readings.filter(({ seen }) => seen !== 'ocr');
  if (checks.length > 0) return checks.map(checkedAgainst).join(' ');
  if (readings.length === 0)
    return 'This page was corrected by rule; as it stands, nobody has read it against the scanned text.';
  const times = TIMES[readings.length] ?? `${readings.length} times`;
  return `This page was read ${times} against the scanned text, by ${readersOf(readings)}; it was not checked against the printed book.`;
}

/** "an automatic reader", "automatic readers", "a person and an automatic reader". */
function readersOf(readings: readonly CountingReading[]): string {
  const named = (count: number, one: string, many: string) => (count === 0 ? [] : [count === 1 ? one : many]);
  const people = readings.filter(({ reader }) => reader === 'person').length;
  return series([
    ...named(people, 'a person', 'people'),
    ...named(readings.length - people, 'an automatic reader', 'automatic readers'),
  ]);
}

function checkedAgainst(check: CountingReading): string {
  const what = check.seen === 'print' ? 'the printed book' : 'an image of the printed page';
  const day = check.date === undefined ? undefined : dayInWords(check.date);
  const which = [check.copy, day].filter((part) => part !== undefined).join(', ');
  return `This page was checked against ${what} by ${readersOf([check])} (${which}).`;
}

/** What the mark of a page says: "p. 61: 23 places put right by rule, 4 by readers, 1 doubtful reading". */
export function pageTold({ folio, status, byRule, byReader, doubts }: StripPage): string {
  if (status !== 'present') return `p. ${folio}: ${status === 'lacuna' ? 'missing' : 'without text'}`;
  const doubtful = doubts === 0 ? '' : `, ${counted(doubts, 'doubtful reading')}`;
  return `p. ${folio}: ${counted(byRule, 'place')} put right by rule, ${inFigures(byReader)} by readers${doubtful}`;
}

/** A row of marks in a sentence, for those who do not see it. */
export function stripRowTold(pages: readonly StripPage[]): string {
  const sum = (of: (page: StripPage) => number) => pages.reduce((total, page) => total + of(page), 0);
  const missing = pages.filter(({ status }) => status === 'lacuna').map(({ folio }) => folio);
  const [first, last] = [pages[0]?.folio ?? '', pages.at(-1)?.folio ?? ''];
  return [
    `${first === last ? `Page ${first}` : `Pages ${first} to ${last}`}: ${counted(
      sum(({ byRule }) => byRule),
      'place',
    )} put right by rule, ${inFigures(sum(({ byReader }) => byReader))} by readers, ${counted(
      sum(({ doubts }) => doubts),
      'doubtful reading',
    )}`,
    ...(missing.length === 0 ? [] : [`; missing: ${series(missing)}`]),
    '.',
  ].join('');
}

/** What the mark of a page in the picture of its book says: "p. 61: 372 words, 35 in notes". */
export function pageFilled({ folio, status, words }: PageFill): string {
  if (status !== 'present') return `p. ${folio}: ${status === 'lacuna' ? 'missing' : 'without text'}`;
  if (words === undefined) return `p. ${folio}`;
  const notes = words.notes === 0 ? '' : `, ${inFigures(words.notes)} in notes`;
  return `p. ${folio}: ${counted(words.text + words.notes, 'word')}${notes}`;
}

/** Pages in a sentence for those who do not see them drawn: "26 printed pages, 9,310 words, 1,204 in notes; missing: 141." */
export function pagesFilled(pages: readonly PageFill[]): string {
  const sum = (of: 'text' | 'notes') => pages.reduce((total, { words }) => total + (words?.[of] ?? 0), 0);
  const [text, notes] = [sum('text'), sum('notes')];
  const missing = pages.filter(({ status }) => status === 'lacuna').map(({ folio }) => folio);
  return [
    counted(pages.length, 'printed page'),
    ...(text === 0 ? [] : [`, ${counted(text + notes, 'word')}`]),
    ...(notes === 0 ? [] : [`, ${inFigures(notes)} in notes`]),
    ...(missing.length === 0 ? [] : [`; missing: ${series(missing)}`]),
    '.',
  ].join('');
}

/** The name of a rule as words: "misread letters". */
export function ruleName(cause: string): string {
  return cause.replaceAll('-', ' ');
}

/** What readers decided, by the kind of the ruling. */
export const RULING_NAMES: Readonly<Record<Ruling['kind'], string>> = {
  reading: 'words or signs read otherwise',
  keep: 'reading kept against the rules',
  'note-label': 'sign of a footnote',
  'note-reference': 'place of a note mark',
  supplied: 'words supplied',
  paragraph: 'beginning or end of a paragraph',
  kind: 'quotation, paragraph or item of a list',
  speaker: 'who speaks in a quotation',
  emphasis: 'italics, or none',
  language: 'words of another language',
  'editor-note': 'editor’s note',
  doubt: 'reading left doubtful',
};
/** Why a place stands on the list for a library. */
const LISTED_KINDS: Readonly<Record<ListedKind, string>> = {
  doubt: 'doubtful reading',
  illegible: 'cannot be read',
  probable: 'restored, but not for certain',
  supplied: 'lost in our source and supplied, but not for certain',
  'sign-without-note': 'a sign to which no note was found',
  'note-without-sign': 'a note to which no sign was found',
};

/** Where on its page a place is, and why it is listed: "about line 27, note 2: doubtful reading". */
export function placeName({ kind, line, note }: Pick<ListedPlace, 'kind' | 'line' | 'note'>): string {
  const where = [
    ...(line === undefined ? [] : [`about line ${line}`]),
    ...(note === undefined ? [] : [isSign(note) ? `note ${note}` : 'notes']),
  ];
  return `${where.length === 0 ? 'line unknown' : where.join(', ')}: ${LISTED_KINDS[kind]}`;
}
