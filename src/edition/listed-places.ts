/** Places of a text that a scholar wants in a list: doubts, editors' notes, words supplied, notes that hang loose. */
import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import type { Note, Passage, TextRange } from '../model/passage.ts';
import { openingFolio } from './page-extent.ts';

/** A place with the page on which it stands. */
export interface ListedPlace {
  readonly folio: Folio;
  /** Id of its passage or note. */
  readonly id: string;
  /** The words of the text there; the sign of a note. */
  readonly words: string;
}

/** An uncertain reading; `words` may be empty where nothing may be printed. */
export interface ListedDoubt extends ListedPlace {
  readonly alternatives: readonly string[];
}

/** What the editors say of a place. */
export interface ListedNote extends ListedPlace {
  readonly text: string;
}

/** All that is listed of one text, each list in the order of the book. */
export interface ListedPlaces {
  readonly doubts: readonly ListedDoubt[];
  readonly editorNotes: readonly ListedNote[];
  /** Words that the source lost; headings too. */
  readonly supplied: readonly ListedPlace[];
  /** Signs to which the source holds no note. */
  readonly unmatchedMarks: readonly ListedPlace[];
  /** Notes to which no sign was found. */
  readonly unreferencedNotes: readonly ListedPlace[];
}

/** The lists of a text; on one page the places of the text stand before those of the notes. */
export function listedPlaces(chapters: readonly Chapter[], { pages }: Pick<PageMap, 'pages'>): ListedPlaces {
  const order = new Map(pages.map(({ folio }, index) => [folio, index]));
  const byPage = <Place extends ListedPlace>(places: readonly Place[]) =>
    places.toSorted((a, b) => (order.get(a.folio) ?? 0) - (order.get(b.folio) ?? 0));
  const texts = chapters.flatMap(({ passages, notes }): (Passage | Note)[] => [...passages, ...notes]);
  const passages = chapters.flatMap((chapter) => chapter.passages);
  const referred = new Set(passages.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)));
  const place = (text: Passage | Note, range: TextRange): ListedPlace => ({
    folio: folioAt(text, range.start),
    id: text.id,
    words: text.text.slice(range.start, range.end),
  });
  return {
    doubts: byPage(
      texts.flatMap((text) =>
        text.doubts.map((doubt) => ({ ...place(text, doubt), alternatives: doubt.alternatives })),
      ),
    ),
    editorNotes: byPage(
      texts.flatMap((text) => text.editorNotes.map((note) => ({ ...place(text, note), text: note.text }))),
    ),
    supplied: byPage(
      texts.flatMap((text) =>
        'isSupplied' in text && text.isSupplied
          ? [place(text, { start: 0, end: text.text.length })]
          : text.supplied.map((range) => place(text, range)),
      ),
    ),
    unmatchedMarks: passages.flatMap((passage) =>
      passage.noteRefs
        .filter(({ note }) => note === undefined)
        .map(({ offset, mark }) => ({ folio: folioAt(passage, offset), id: passage.id, words: mark })),
    ),
    unreferencedNotes: chapters
      .flatMap(({ notes }) => notes)
      .filter(({ id }) => !referred.has(id))
      .map(({ id, folio, label }) => ({ folio, id, words: label })),
  };
}

/** The printed page on which a character of a text stands, by its offset (UTF-16, 0-based). */
export function folioAt(text: Passage | Note, offset: number): Folio {
  const begun = text.pageBreaks.filter((pageBreak) => (pageBreak.split ?? pageBreak.offset) <= offset);
  return begun.at(-1)?.folio ?? openingFolio(text);
}
