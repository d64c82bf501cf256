// The provenance and the histories of all readings as the pages of the site see them. Only code that runs while the
// site is built may import this file: like the library it holds every text, also those that a public build leaves out.
import type { Chapter } from '../model/chapter.ts';
import type { PageRecord } from '../model/page-map.ts';
import type { Entry } from './library.ts';
import { type ListedPage, libraryList } from './library-list.ts';
import { NO_PROVENANCE, type Provenance, readProvenance } from './provenance.ts';
import { chapterHistories, historiesOnPage, type PassageHistory } from './reading-history.ts';

const files = new Map(
  Object.entries(
    import.meta.glob<string>('/content/provenance/*/*.{jsonl,tsv}', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace(/^\/content\//, ''), text]),
);

const provenances = new Map<string, Provenance>();
const libraryLists = new Map<Entry, readonly ListedPage[]>();
const histories = new Map<Chapter, readonly PassageHistory[]>();

/** What is on record of a work, read once; nothing of one that is not shown. */
export function provenanceOf({ work, shown }: Entry): Provenance {
  if (!shown) return NO_PROVENANCE;
  const known = provenances.get(work.id) ?? readProvenance(work, files);
  provenances.set(work.id, known);
  return known;
}

/** What a printed copy of a work could settle, made once; nothing of one that is not shown. */
export function libraryListOf(entry: Entry): readonly ListedPage[] {
  const known = libraryLists.get(entry) ?? libraryList(entry, provenanceOf(entry));
  libraryLists.set(entry, known);
  return known;
}

/** The histories of a chapter of a work that is shown; made once. */
export function historiesOf(entry: Entry, chapter: Chapter): readonly PassageHistory[] {
  const known = histories.get(chapter) ?? chapterHistories(chapter, provenanceOf(entry), entry);
  histories.set(chapter, known);
  return known;
}

/** The histories of what stands on a page; none for a page without text and for a work that is left out. */
export function pageHistories(entry: Entry, page: PageRecord): PassageHistory[] {
  const chapter = entry.chapters.find(({ slug }) => slug === page.chapter);
  return chapter && page.lines ? historiesOnPage(historiesOf(entry, chapter), page.folio, page.lines) : [];
}
