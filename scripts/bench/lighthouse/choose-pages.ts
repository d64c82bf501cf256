/** Which pages of a site that was built are measured: one of each kind that readers open. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantile } from '../search/figures.ts';
import { readWorks } from '../search/read-works.ts';

/** A page to measure. */
export interface ChosenPage {
  /** What readers would call it. */
  readonly name: string;
  /** Its address from the home page, without a slash first. */
  readonly address: string;
  /** Whether it asks search engines to stay away. */
  readonly isHidden: boolean;
}

/**
 * Home, the book with the longest chapter, that chapter, a usual one of the same book (the middle by length) unless it is
 * the only one, a printed page in the middle of that, and a search for a word.
 *
 * @param base path below which the site is to be served; its published addresses begin with it
 */
export function choosePages(folder: string, base: string): ChosenPage[] {
  const below = (url: string): string => url.slice(base.length);
  const html = (address: string): string =>
    readFileSync(join(folder, address.replace(/\?.*/, ''), 'index.html'), 'utf8');
  const chapters = readWorks(folder).flatMap(({ work, chapters, pages }) =>
    chapters.map((chapter) => ({
      work,
      chapter,
      pages: pages.filter((page) => page.chapter === chapter.slug && page.status === 'present'),
      length: html(below(chapter.url)).length,
    })),
  );
  const longest = chapters.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) throw new Error(`${folder}: no-chapter: no work of this site is shown`);
  const ofBook = chapters.filter(({ work }) => work === longest.work);
  const middle = quantile(
    ofBook.map(({ length }) => length),
    0.5,
  );
  const usual = ofBook.find(({ length }) => length === middle) ?? longest;
  const page = usual.pages[Math.floor(usual.pages.length / 2)];
  const all = [
    ['home', ''],
    ['book', below(longest.work.url)],
    ['longest chapter', below(longest.chapter.url)],
    ['usual chapter', below(usual.chapter.url)],
    ...(page ? [['printed page', below(page.url)] as const] : []),
    ['search', 'search/?q=state'],
  ] as const;
  return all.map(([name, address]) => ({
    name,
    address,
    isHidden: html(address).includes('<meta name="robots" content="noindex">'),
  }));
}
