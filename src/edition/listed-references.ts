import type { Chapter, ChapterRecord } from '../model/chapter.ts';
import type { CrossReference } from '../model/cross-reference.ts';
import type { Folio } from '../model/folio.ts';
import type { Note, Passage } from '../model/passage.ts';
import { sentencesOf } from '../search/sentences.ts';
import { folioInId } from './page-extent.ts';
import { inverseOf, referenceGraph } from './references-to.ts';
import { chapterLabel, isSign } from './wording.ts';

/** A passage or note that refers to another place of its book. */
export interface ListedReference {
  /** Slug of its chapter, and its id there. */
  readonly chapter: string;
  readonly id: string;
  /** The printed page on which it begins. */
  readonly folio: Folio;
  /** Where it stands: "Chapter 2, p. 46, note 1". */
  readonly place: string;
  /** The same in a few letters, for its own chapter's neighbours: "p. 46, n. 1". */
  readonly shortPlace: string;
  /** The words that name the place referred to, in their sentence. */
  readonly words: string;
  /** What it refers to: the words of the link, the id to which it leads, and all ids that the words name. */
  readonly names: string;
  readonly target: string;
  readonly targets: readonly string[];
}

/** The references of a work that lead to its text, each once, as they are shown where they lead. */
export interface ReferencesOfWork {
  /** In the order of the book. */
  readonly all: readonly ListedReference[];
  /** What refers to a page and to what stands on it; a passage or note that does so twice stands here once. */
  toPage(folio: Folio): ListedReference[];
  /** What refers to a chapter, its pages, notes and headings. */
  toChapter(pages: readonly Folio[]): ListedReference[];
}

/** Letters of a sentence beside the words that refer, up to which it is shown whole. */
const MOST = 180;
/** Letters that are shown before and behind them in a longer one. */
const ROOM = 80;

/** Lists the cross-references of a work from its chapters. */
export function listReferences(
  references: readonly CrossReference[],
  chapters: readonly Chapter[],
  outline: readonly ChapterRecord[],
  folios: readonly Folio[],
): ReferencesOfWork {
  const graph = referenceGraph(references, folios);
  const listed = new Map(
    [...graph].map(([reference, targets]) => [reference, listOne(reference, targets, chapters, outline)]),
  );
  const byPage = inverseOf(
    new Map([...graph].map(([reference, ids]) => [reference, [...new Set(ids.flatMap(folioOf))]])),
  );
  const order = [...listed.keys()];
  const ofPages = (pages: readonly Folio[]) => {
    const found = new Set(pages.flatMap((folio) => byPage.get(folio) ?? []));
    return order
      .filter((reference) => found.has(reference))
      .flatMap((reference) => listed.get(reference) ?? []);
  };
  return {
    all: ofPages([...byPage.keys()]),
    toPage: (folio) =>
      ofPages([folio]).filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index),
    toChapter: (pages) => ofPages(pages),
  };
}

function folioOf(id: string): Folio[] {
  const folio = folioInId(id);
  return folio === undefined ? [] : [folio];
}

function listOne(
  { chapter: slug, passage: id, folio, start, end, text: names, target }: CrossReference,
  targets: readonly string[],
  chapters: readonly Chapter[],
  outline: readonly ChapterRecord[],
): ListedReference {
  const chapter = chapters.find((one) => one.slug === slug);
  const source = [...(chapter?.passages ?? []), ...(chapter?.notes ?? [])].find((one) => one.id === id);
  if (!source) throw new Error(`a cross-reference stands in "${id}", which chapter "${slug}" has not`);
  const record = outline.find((one) => one.slug === slug);
  const name = record && (chapterLabel(record) ?? record.shortTitle);
  const note = signOf(source);
  return {
    chapter: slug,
    id,
    folio,
    place: [name, `p. ${folio}`, note && `note ${note}`].filter(Boolean).join(', '),
    shortPlace: [`p. ${folio}`, note && `n. ${note}`].filter(Boolean).join(', '),
    words: wordsAround(source.text, start, end),
    names,
    target: target?.id ?? '',
    targets,
  };
}

function signOf(source: Passage | Note): string | undefined {
  return 'label' in source && isSign(source.label) ? source.label : undefined;
}

/** The sentence that holds a stretch of a text; where it is long, the words before and behind the stretch. */
export function wordsAround(text: string, start: number, end: number): string {
  const sentence = sentencesOf(text).find((one) => start < one.end) ?? { start: 0, end: text.length };
  const before = text.slice(sentence.start, start);
  const behind = text.slice(end, Math.max(end, sentence.end));
  const isLong = before.length + behind.length > MOST;
  const lead =
    isLong && before.length > ROOM
      ? `… ${before.slice(before.indexOf(' ', before.length - ROOM) + 1)}`
      : before;
  const tail =
    isLong && behind.length > ROOM
      ? `${behind.slice(0, Math.max(0, behind.lastIndexOf(' ', ROOM)))} …`
      : behind;
  return `${lead}${text.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim();
}
