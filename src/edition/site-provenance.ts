// The histories of all readings as the pages of the site see them. Only code that runs while the site is built may
// import this file: like the library it holds every text, also those that a public build leaves out.
import type { Chapter } from '../model/chapter.ts';
import type { PageRecord } from '../model/page-map.ts';
import type { Entry } from './library.ts';
import { type Provenance, readProvenance } from './provenance.ts';
import { chapterHistories, historiesOnPage, type PassageHistory } from './reading-history.ts';

const files = new Map(
  Object.entries(
    import.meta.glob<string>(['/content/provenance/*/*.{jsonl,tsv}', '/content/sources/*/rulings/*.yaml'], {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace(/^\/content\//, ''), text]),
);

const provenances = new Map<string, Provenance>();
const histories = new Map<Chapter, readonly PassageHistory[]>();

/** What is on record of a work that this build shows; read once. */
export function provenanceOf({ work }: Entry): Provenance {
  const known = provenances.get(work.id) ?? readProvenance(work, files);
  provenances.set(work.id, known);
  return known;
}

/** The histories of what stands on a page; none for a page without text and for a work that is left out. */
export function pageHistories(entry: Entry, page: PageRecord): PassageHistory[] {
  const chapter = entry.chapters.find(({ slug }) => slug === page.chapter);
  if (!entry.shown || !chapter || !page.lines) return [];
  const known = histories.get(chapter) ?? chapterHistories(chapter, provenanceOf(entry), entry.witness);
  histories.set(chapter, known);
  return historiesOnPage(known, page.lines);
}
