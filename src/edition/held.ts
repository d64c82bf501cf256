// What the site holds, in the words with which the search says that a quotation is not there.
import type { PageMap } from '../model/page-map.ts';
import type { Work } from '../model/work.ts';
import { countPages } from './pages-of-work.ts';
import { authorNames, counted, pageRange } from './wording.ts';

/** A work of which the text is searched. */
interface HeldWork {
  readonly work: Pick<Work, 'heldAs' | 'authors' | 'shortTitle' | 'volume' | 'pages'>;
  readonly pageMap: PageMap;
}

/** That a quotation is not in the works that are searched, and where else it may stand: as much as is known of it. */
export function notFoundIn(entries: readonly HeldWork[]): string {
  const isPageMissing = entries.some(({ pageMap }) => countPages(pageMap).lacuna > 0);
  const elsewhere = [
    ...(isPageMissing ? ['on a missing page'] : []),
    ...(entries.some(({ work }) => work.volume !== undefined) ? ['in another volume'] : ['in another book']),
  ];
  const largest = entries.toSorted((a, b) => b.pageMap.pages.length - a.pageMap.pages.length);
  return `Not found in what we hold: ${largest.map(heldOf).join('; ')}. It may stand ${elsewhere.join(', ')}, or nowhere.`;
}

/** "Smith, vol. I, pp. v–420 without 12 pages"; a work without missing pages needs no pages to say what is held. */
function heldOf({ work, pageMap }: HeldWork): string {
  const name = work.heldAs ?? `${authorNames(work.authors)}, ${work.shortTitle}`;
  const missing = countPages(pageMap).lacuna;
  return missing === 0 ? name : `${name}, ${pageRange(work.pages)} without ${counted(missing, 'page')}`;
}
