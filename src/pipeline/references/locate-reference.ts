import type { Chapter } from '../../model/chapter.ts';
import type { CrossReferenceOutcome } from '../../model/cross-reference.ts';
import { compareFolios, type Folio } from '../../model/folio.ts';
import type { PageMap } from '../../model/page-map.ts';
import type { OutlineChapter, Work } from '../../model/work.ts';
import type { NamedPlace } from './printed-reference.ts';
import { readOutlineNumber } from './read-number.ts';

/** What the stage knows of the book when it asks where a reference leads. */
export interface Book {
  readonly chapters: readonly Chapter[];
  readonly map: PageMap;
  readonly work: Work;
}

/** Where a reference leads. */
export interface Location {
  readonly outcome: CrossReferenceOutcome;
  readonly target?: { readonly chapter: string; readonly id: string };
  /** First and last page that the words name, as far as the book tells; absent for other books and volumes. */
  readonly pages?: readonly [Folio, Folio];
  /** The book has no such note: the target is its page. */
  readonly isNoteMissing?: true;
}

/**
 * Where the named place stands; `undefined` for words that name nothing but this very volume, or a lettered note
 * that the outline does not know.
 */
export function locateReference(names: NamedPlace, book: Book): Location | undefined {
  switch (names.kind) {
    case 'page':
      return locatePages(names.page, names.page, book);
    case 'pages':
      return locatePages(names.page, Math.max(names.page, names.last), book);
    case 'note':
      return locateNote(names.page, names.label, book);
    case 'named-note': {
      const note = book.work.chapters.find((chapter) => letterOf(chapter) === names.letter);
      return note && openingOf(note, book);
    }
    case 'chapter':
      return locateChapter(names.number, names.part, book);
    case 'part':
      return locatePart(names.number, book);
    case 'volume':
      return locateVolume(names.number, book.work);
  }
}

/** The first page of the run that has text or once had some; blank pages have no place to lead to. */
function locatePages(first: number, last: number, { map }: Book): Location {
  const pages = [String(first), String(last)] as const;
  for (let page = first; page <= last; page++) {
    const record = map.pages.find(({ folio }) => folio === String(page));
    if (!record) return { outcome: 'beyond-source', pages };
    if (record.status === 'blank' || record.chapter === undefined) continue;
    const target = { chapter: record.chapter, id: `page-${page}` };
    return { outcome: record.status === 'lacuna' ? 'lacuna' : 'here', target, pages };
  }
  return { outcome: 'beyond-source', pages };
}

function locateNote(page: number, label: string, book: Book): Location {
  const onPage = locatePages(page, page, book);
  if (onPage.outcome !== 'here') return onPage;
  for (const chapter of book.chapters) {
    const note = chapter.notes.find(
      (candidate) => candidate.folio === String(page) && candidate.label === label,
    );
    if (note) return { ...onPage, target: { chapter: chapter.slug, id: note.id } };
  }
  return { ...onPage, isNoteMissing: true };
}

/**
 * A chapter of the outline. A work without numbered chapters, or without the part named beside the number, sends
 * its readers to another book: the pamphlet that says "Chapter IX in Part II" (`webb-1936:170`) has neither.
 */
function locateChapter(number: number, part: number | undefined, book: Book): Location {
  const numbered = book.work.chapters.filter((chapter) => numberOf(chapter) !== undefined);
  if (numbered.length === 0) return { outcome: 'other-book' };
  const chapter = numbered.find((candidate) => numberOf(candidate) === number);
  if (part !== undefined && chapter && partOf(chapter) !== part) return { outcome: 'other-book' };
  return chapter ? openingOf(chapter, book) : { outcome: 'other-part' };
}

function locatePart(number: number, book: Book): Location {
  if (!book.work.chapters.some(({ part }) => part)) return { outcome: 'other-book' };
  const opening = book.work.chapters.find((chapter) => partOf(chapter) === number);
  return opening ? openingOf(opening, book) : { outcome: 'other-part' };
}

function locateVolume(number: number | undefined, work: Work): Location | undefined {
  if (work.volume === undefined || number === readOutlineNumber(work.volume)) return undefined;
  return { outcome: 'other-volume' };
}

/** The heading that opens a chapter; its first page where the chapter has no heading. */
function openingOf({ slug, opens }: OutlineChapter, { chapters, map }: Book): Location {
  const heading = chapters
    .find((chapter) => chapter.slug === slug)
    ?.passages.find(({ kind, level }) => kind === 'heading' && level === 1);
  const onPages = map.pages.filter(({ chapter }) => chapter === slug).map(({ folio }) => folio);
  const last = onPages.sort(compareFolios).at(-1) ?? opens;
  return {
    outcome: 'here',
    target: { chapter: slug, id: heading?.id ?? `page-${opens}` },
    pages: [opens, last],
  };
}

/** The number of a chapter; a lettered note has none, even if its letter is a Roman figure. */
function numberOf({ kind, number }: OutlineChapter): number | undefined {
  return kind === 'note' || number === null ? undefined : readOutlineNumber(number);
}

/** The letter of a lettered note: its number in the outline, or the end of its printed label ("NOTE A"). */
function letterOf({ kind, number, label }: OutlineChapter): string | undefined {
  return kind === 'note' ? (number ?? label?.split(' ').at(-1)) : undefined;
}

function partOf({ part }: OutlineChapter): number | undefined {
  return part ? readOutlineNumber(part.number) : undefined;
}
