import { type AnchoredNote, type AnchoredPassage, anchorReferences } from '../markdown/anchor-references.ts';
import { missingPageNotices } from '../markdown/missing-pages.ts';
import { ENGLISH_WORDS } from '../markdown/reading-words.ts';
import type { Chapter } from '../model/chapter.ts';
import { type PageMap, type PageRecord, stateOf } from '../model/page-map.ts';
import type { Work } from '../model/work.ts';
import type { EditionData, EditionPassage } from '../schemas/edition-data.ts';
import type { Addresses } from './addresses.ts';
import { outlineRecords } from './outline-records.ts';
import { openingFolio, pageContents } from './page-extent.ts';
import { withheldBecause } from './wording.ts';

/** All that the site publishes of a work as data: record, chapters, pages, passages and notes. */
export function editionData(
  work: Work,
  chapters: readonly Chapter[],
  pageMap: PageMap,
  addresses: Addresses,
): EditionData {
  const contents = pageContents(chapters);
  const records = outlineRecords(work, pageMap).filter((record) =>
    chapters.some(({ slug }) => slug === record.slug),
  );
  return {
    gold: work.groundTruth,
    work: {
      id: work.id,
      siglum: work.siglum,
      title: work.title,
      shortTitle: work.shortTitle,
      authors: [...work.authors],
      ...(work.series && { series: { ...work.series } }),
      ...(work.volume !== undefined && { volume: work.volume }),
      publisher: work.publisher,
      place: work.place,
      year: work.year,
      language: work.language,
      edition: { ...work.edition },
      rights: { ...work.rights },
      url: addresses.work(work.id),
    },
    chapters: records.map((chapter) => ({
      slug: chapter.slug,
      order: chapter.order,
      kind: chapter.kind,
      ...(chapter.number !== undefined && { number: chapter.number }),
      title: chapter.title,
      shortTitle: chapter.shortTitle,
      ...(chapter.part && { part: { ...chapter.part } }),
      ...(chapter.authors && { authors: [...chapter.authors] }),
      pages: { ...chapter.pages },
      url: addresses.chapter(work.id, chapter.slug),
    })),
    pages: pageMap.pages.map((page) => ({
      folio: page.folio,
      status: page.status,
      evidence: page.evidence,
      scans: [
        ...(page.scan === undefined ? [] : [page.scan]),
        ...(page.duplicates ?? []).map((duplicate) => duplicate.scan),
      ],
      ...(page.added && { added: { ...page.added } }),
      ...(page.chapter !== undefined && { chapter: page.chapter }),
      ...stateData(page),
      url: addresses.page(work.id, page.folio),
      passages: contents.get(page.folio) ?? [],
    })),
    passages: chapters.flatMap((chapter) => {
      const { passages, notes } = anchorReferences(chapter);
      const notices = missingPageNotices(passages, ENGLISH_WORDS);
      return [
        ...passages.map((passage) => passageData(chapter, passage, notices.get(passage.id), addresses)),
        ...notes.map((note) => noteData(chapter, note, addresses)),
      ];
    }),
  };
}

/** What stands at the address of the data of a work that is not shown: which work, and why not. */
export interface WithheldData {
  readonly work: { readonly id: string; readonly title: string; readonly url: string };
  readonly notShown: string;
  readonly withdrawn?: { readonly date: string; readonly reason: string };
}

/** See `WithheldData`. */
export function withheldData(work: Work, addresses: Pick<Addresses, 'work'>): WithheldData {
  const { id, title, withdrawn } = work;
  return {
    work: { id, title, url: addresses.work(id) },
    notShown: withheldBecause(work),
    ...(withdrawn && { withdrawn }),
  };
}

/** The state of a page whose text the source holds, with the readings that it follows from. */
function stateData(page: PageRecord) {
  const state = stateOf(page);
  return state && { state, readings: (page.readings ?? []).map((reading) => ({ ...reading })) };
}

function passageData(
  chapter: Chapter,
  passage: AnchoredPassage,
  notice: string | undefined,
  addresses: Addresses,
): EditionPassage {
  return {
    id: passage.id,
    kind: passage.kind,
    chapter: chapter.slug,
    folio: openingFolio(passage),
    url: addresses.chapter(chapter.work, chapter.slug, passage.id),
    ...(passage.level !== undefined && { level: passage.level }),
    text: passage.text,
    // An orphan is no reference to a note: counted among them it would point nowhere.
    noteRefs: passage.noteRefs.flatMap(({ offset, note, mark }) =>
      note === undefined ? [] : [{ offset, note, mark }],
    ),
    unmatchedMarks: passage.noteRefs.flatMap(({ offset, note, mark }) =>
      note === undefined ? [{ offset, mark }] : [],
    ),
    ...inlineData(chapter, passage, addresses),
    ...(notice !== undefined && { notice }),
    continues: passage.continues ?? false,
    brokenOff: passage.brokenOff ?? false,
    isSupplied: passage.isSupplied ?? false,
    ...(passage.speaker !== undefined && { speaker: passage.speaker }),
  };
}

function noteData(chapter: Chapter, note: AnchoredNote, addresses: Addresses): EditionPassage {
  return {
    id: note.id,
    kind: 'note',
    chapter: chapter.slug,
    folio: note.folio,
    url: addresses.chapter(chapter.work, chapter.slug, note.id),
    label: note.label,
    text: note.text,
    noteRefs: [],
    unmatchedMarks: [],
    ...inlineData(chapter, note, addresses),
    continues: false,
    brokenOff: false,
    isSupplied: false,
  };
}

function inlineData({ work, slug }: Chapter, text: AnchoredPassage | AnchoredNote, addresses: Addresses) {
  return {
    pageBreaks: text.pageBreaks.map((pageBreak) => ({ ...pageBreak })),
    links: text.links.map((link) => ({ ...link, url: addresses.chapter(work, link.chapter, link.target) })),
    supplied: text.supplied.map((range) => ({ ...range })),
    editorNotes: text.editorNotes.map(({ start, end, text: words }) => ({ start, end, text: words })),
    doubts: text.doubts.map(({ start, end, alternatives, anchor }) => ({
      start,
      end,
      alternatives: [...alternatives],
      url: addresses.chapter(work, slug, anchor),
    })),
    emphasis: text.emphasis.map((range) => ({ ...range })),
    lang: text.foreign.map((range) => ({ ...range })),
  };
}
