// The words in which the site speaks of books, pages and people; every page takes them from here.
import type { Author, ChapterRecord } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { SiteRecord, Work } from '../model/work.ts';

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

/** A count with its noun: "1 page", "12 pages"; the figures grouped as in English. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${value.toLocaleString('en-GB')} ${value === 1 ? one : many}`;
}

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

/** Whether a chapter and its book have one name, as in a pamphlet of one text: said twice it would mislead. */
export function sharesName(
  chapter: Pick<ChapterRecord, 'kind' | 'number' | 'title'>,
  work: Pick<Work, 'title' | 'shortTitle'>,
): boolean {
  return [work.title, work.shortTitle].includes(chapterName(chapter));
}

/** The title of a chapter's page: "Chapter 4: From February to October (pp. 70-101)", hyphen as people type it. */
export function chapterTitle(chapter: ChapterRecord): string {
  return `${chapterName(chapter)} (${pageRange(chapter.pages, '-')})`;
}

/** Runs of neighbouring pages out of a list in the order of the book: "141, 174, 250–252". */
export function pageList(runs: readonly { readonly first: Folio; readonly last: Folio }[]): string {
  return series(runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)));
}
