// What of a work a reader with a printed copy could settle, page by page.
import type { Chapter } from '../model/chapter.ts';
import { compareFolios, type Folio } from '../model/folio.ts';
import type { Note, Passage, TextRange } from '../model/passage.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import type { Ruling } from '../model/ruling.ts';
import { isBefore, parseLocus } from '../model/witness.ts';
import { onlyPlace } from '../search/only-place.ts';
import { byLine, type Extent, isWithin, onLinesOf } from './extent.ts';
import type { Entry } from './library.ts';
import { linkedNotes } from './linked-notes.ts';
import { folioAt } from './page-extent.ts';
import { pageMark } from './page-mark.ts';
import type { ChapterProvenance, Provenance } from './provenance.ts';

/** Why a place stands on the list. */
export type ListedKind =
  /** A doubtful reading with others that are possible. */
  | 'doubt'
  /** Words that cannot be read. */
  | 'illegible'
  /** Words that an editor restored, and not for certain. */
  | 'probable'
  /** Words that the source lost and an editor supplied, and not for certain. */
  | 'supplied'
  /** A sign to which no note was found. */
  | 'sign-without-note'
  /** A note to which no sign was found. */
  | 'note-without-sign';

/** One place to look up. */
export interface ListedPlace {
  readonly kind: ListedKind;
  /** Passage or note. */
  readonly id: string;
  /** Sign of the note, if it stands in one. */
  readonly note?: string;
  /** Locus in the witness, where it is known. */
  readonly at?: string;
  /** Line of the page, counted from the top in the scanned text, blank lines left out; absent where it is not known. */
  readonly line?: number;
  /** The words as the edition has them; empty for a note without sign. */
  readonly words: string;
  /** What stands before them and behind them. */
  readonly before: string;
  readonly after: string;
  /** What else may be printed, likeliest first. */
  readonly alternatives: readonly string[];
}

/** A printed page with the places to look up on it, in the order of its text; notes behind. */
export interface ListedPage {
  readonly folio: Folio;
  /** Name of its text, see `pageMark`. */
  readonly mark: string;
  readonly places: readonly ListedPlace[];
}

/** Characters of context on either side, before it is cut to whole words. */
const CONTEXT = 70;

/** Kinds of rulings that put words into the text. */
const WORD_RULINGS = new Set<Ruling['kind']>(['reading', 'note-reference', 'supplied']);

/** The pages on which a work has something to look up, in the order of the book; none where it is not shown. */
export function libraryList(entry: Entry, provenance: Provenance): ListedPage[] {
  const lines = lineFinder(entry);
  const decided = byLine(entry.rulings);
  const found = entry.chapters.flatMap((chapter) =>
    placesIn(chapter, recordedIn(provenance.chapters.get(chapter.slug), decided)),
  );
  const byPage = Map.groupBy(found, ({ folio }) => folio);
  return [...byPage]
    .toSorted(([a], [b]) => compareFolios(a, b))
    .map(([folio, places]) => ({
      folio,
      mark: markOf(entry, folio),
      places: places.map(({ folio: _folio, ...place }) => {
        const line = place.at === undefined ? undefined : lines(folio, place.at);
        return { ...place, ...(line !== undefined && { line }) };
      }),
    }));
}

/** The pages of a work that its source lacks, which a printed copy may have; none where the work is not shown. */
export function wantedPages({ pageMap, shown }: Pick<Entry, 'pageMap' | 'shown'>): Folio[] {
  return shown ? pageMap.pages.flatMap(({ folio, status }) => (status === 'lacuna' ? [folio] : [])) : [];
}

/** Name of the text of a page that a work has; empty for one without text. */
export function markOf({ chapters, pageMap }: Pick<Entry, 'chapters' | 'pageMap'>, folio: Folio): string {
  const slug = pageMap.pages.find((page) => page.folio === folio)?.chapter;
  const chapter = chapters.find((one) => one.slug === slug);
  return chapter ? pageMark(chapter, folio) : '';
}

interface FoundPlace extends Omit<ListedPlace, 'line'> {
  readonly folio: Folio;
}

/** What is on record of the words of a chapter; rulings and doubtful readings by line. */
interface Recorded {
  readonly extents: ReadonlyMap<string, Extent>;
  readonly rulings: ReadonlyMap<number, readonly Ruling[]>;
  readonly doubted: ReadonlyMap<number, readonly ReadingRecord[]>;
}

function recordedIn(
  { extents, records }: ChapterProvenance = { extents: new Map(), records: [] },
  rulings: Recorded['rulings'],
): Recorded {
  return { extents, rulings, doubted: byLine(records.filter((record) => record.or !== undefined)) };
}

function placesIn(chapter: Chapter, recorded: Recorded): FoundPlace[] {
  const linked = linkedNotes([chapter]);
  return [
    ...chapter.passages.flatMap((passage) => {
      const signs = passage.noteRefs
        .filter(({ note }) => note === undefined)
        .map(({ offset, mark }) => ({
          start: offset,
          place: placeAt(passage, 'sign-without-note', { start: offset, end: offset }, { words: mark }),
        }));
      return inOrder([...wordsIn(passage, recorded), ...signs]);
    }),
    ...chapter.notes.flatMap((note) => [
      ...(linked.has(note.id)
        ? []
        : [placeAt(note, 'note-without-sign', { start: 0, end: 0 }, { words: note.label })]),
      ...inOrder(wordsIn(note, recorded)),
    ]),
  ];
}

interface OrderedPlace {
  readonly start: number;
  readonly place: FoundPlace;
}

function wordsIn(text: Passage | Note, { extents, rulings, doubted }: Recorded): OrderedPlace[] {
  const extent = extents.get(text.id) ?? [];
  const own = onLinesOf(extent, rulings).filter((ruling) => isWithin(extent, ruling));
  const open = onLinesOf(extent, doubted).filter((record) => isWithin(extent, record));
  const doubts = text.doubts.toSorted((a, b) => a.start - b.start);
  // Text and witness have them in one order; where their numbers differ none can be told for another.
  const loci = [
    ...new Set([...own.filter(({ kind }) => kind === 'doubt'), ...open].map(({ at }) => at)),
  ].toSorted(byPlace);
  const doubtful = doubts.map(({ start, end, alternatives }, index) => {
    const at = loci.length === doubts.length ? loci[index] : undefined;
    const kind = alternatives.length === 0 ? 'illegible' : 'doubt';
    return { start, place: placeAt(text, kind, { start, end }, { alternatives, at }) };
  });
  const probable = own.flatMap((ruling): OrderedPlace[] => {
    if (ruling.certainty !== 'probable' || !WORD_RULINGS.has(ruling.kind) || loci.includes(ruling.at))
      return [];
    const printed = 'printed' in ruling ? ruling.printed.replace(/\[\^[^\]]*\]/g, '') : '';
    const start = onlyPlace(text.text, printed);
    // A sign that stands often is not told by its own form: it is looked up with the words beside it.
    if (start === undefined) return [];
    const range = { start, end: start + printed.length };
    const isDoubted = doubts.some((doubt) => doubt.start < range.end && range.start < doubt.end);
    return isDoubted
      ? []
      : [
          {
            start,
            place: placeAt(text, ruling.kind === 'supplied' ? 'supplied' : 'probable', range, {
              at: ruling.at,
            }),
          },
        ];
  });
  return [...doubtful, ...probable];
}

function placeAt(
  text: Passage | Note,
  kind: ListedKind,
  { start, end }: TextRange,
  said: {
    readonly words?: string;
    readonly alternatives?: readonly string[];
    readonly at?: string | undefined;
  },
): FoundPlace {
  const { id, text: all } = text;
  return {
    kind,
    id,
    folio: folioAt(text, start),
    words: said.words ?? all.slice(start, end),
    before: contextBefore(all.slice(0, start)),
    after: contextBehind(all.slice(end)),
    alternatives: said.alternatives ?? [],
    ...('label' in text && { note: text.label }),
    ...(said.at !== undefined && { at: said.at }),
  };
}

/** The last words of a text, with points where it is cut. */
function contextBefore(text: string): string {
  return text.length <= CONTEXT ? text : `… ${text.slice(-CONTEXT).replace(/^\S*\s+/, '')}`;
}

/** The first words of a text. */
function contextBehind(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\s+\S*$/, '')} …`;
}

function inOrder(places: readonly OrderedPlace[]): FoundPlace[] {
  return places.toSorted((a, b) => a.start - b.start).map(({ place }) => place);
}

/** Finds the line of a page on which a locus stands, counted from 1 at the top; `undefined` where it lies elsewhere. */
function lineFinder({ pageMap, witness }: Entry): (folio: Folio, at: string) => number | undefined {
  const pages = new Map(pageMap.pages.map((page) => [page.folio, page.lines]));
  return (folio, at) => {
    const [first, last] = pages.get(folio) ?? [0, -1];
    const line = parseLocus(at)?.line ?? 0;
    if (line < first || line > last) return undefined;
    return witness.slice(first - 1, line).filter((text) => text.trim() !== '').length;
  };
}

/** Order of two loci in the witness. */
function byPlace(one: string, other: string): number {
  const [a, b] = [parseLocus(one), parseLocus(other)];
  return a && b && isBefore(a, b) ? -1 : one === other ? 0 : 1;
}
