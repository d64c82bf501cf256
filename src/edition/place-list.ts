import type { PlacedChapter, PlacedPage, PlacedWork, PlaceList } from '../search/place-list.ts';
import type { Addresses } from './addresses.ts';
import { contentsOf } from './contents.ts';
import type { Entry, Library } from './library.ts';
import { pagesWithoutAddress } from './pages-of-work.ts';
import { chapterName } from './wording.ts';

/** The places of all works of a library whose addresses are `addresses`. */
export function placeList({ entries }: Library, addresses: Addresses): PlaceList {
  return { works: entries.map((entry) => placedWork(entry, addresses)) };
}

function placedWork(entry: Entry, addresses: Addresses): PlacedWork {
  const { work, pageMap } = entry;
  return {
    id: work.id,
    title: work.title,
    shortTitle: work.shortTitle,
    year: work.year,
    ...(work.volume !== undefined && { volume: work.volume }),
    authors: work.authors.map((author) => ('literal' in author ? { family: author.literal } : author)),
    imprint: [work.place, work.publisher],
    address: addresses.work(work.id),
    pageViews: addresses.pages(work.id),
    isShown: entry.shown,
    chapters: placedChapters(entry, addresses),
    pages: placedPages(entry),
    outside: pagesWithoutAddress(work, pageMap),
    before: work.pages.beforeSource,
    after: work.pages.afterSource,
  };
}

function placedChapters(entry: Entry, addresses: Addresses): PlacedChapter[] {
  return contentsOf(entry)
    .flatMap(({ chapters }) => chapters)
    .map(({ record, sections }) => ({
      kind: record.kind,
      ...(record.number !== undefined && { number: record.number }),
      ...(record.part && { part: record.part }),
      name: chapterName(record),
      title: record.title,
      shortTitle: record.shortTitle,
      address: addresses.chapter(entry.work.id, record.slug),
      first: record.pages.first,
      last: record.pages.last,
      sections: sections.map(({ text, folio, id }) => ({
        title: text,
        folio,
        ...(id !== undefined && { id }),
      })),
    }));
}

function placedPages({ outline, chapters, pageMap }: Entry): PlacedPage[] {
  const notes = new Map<string, (string | [string, string])[]>();
  for (const { label, id, folio } of chapters.flatMap((chapter) => chapter.notes)) {
    notes.set(folio, [...(notes.get(folio) ?? []), id === `n${folio}-${label}` ? label : [label, id]]);
  }
  return pageMap.pages.map(({ folio, status, chapter, reason }) => {
    const index = outline.findIndex(({ slug }) => slug === chapter);
    const onPage = notes.get(folio);
    return {
      folio,
      ...(status !== 'present' && { status }),
      ...(index >= 0 && { chapter: index }),
      ...(reason !== undefined && { reason }),
      ...(onPage && { notes: onPage }),
    };
  });
}
