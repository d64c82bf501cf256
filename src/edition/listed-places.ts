/** Places of a text that a scholar wants in a list: doubts, editors' notes, words supplied, notes that hang loose. */
import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import type { Note, Passage, TextRange } from '../model/passage.ts';
import { linkedNotes } from './linked-notes.ts';
import { folioAt } from './page-extent.ts';
import { firstWords, isSign } from './wording.ts';

/** A place with the page on which it stands. */
export interface PlaceOnPage {
  readonly folio: Folio;
  /** Id of its passage or note. */
  readonly id: string;
  /** The words of the text there; the sign of a note, of one without a sign its first words. */
  readonly words: string;
}

/** An uncertain reading; `words` may be empty where nothing may be printed. */
export interface ListedDoubt extends PlaceOnPage {
  readonly alternatives: readonly string[];
}

/** What the editors say of a place. */
export interface ListedNote extends PlaceOnPage {
  readonly text: string;
}

/** All that is listed of one text, each list in the order of the book. */
export interface ListedPlaces {
  readonly doubts: readonly ListedDoubt[];
  readonly editorNotes: readonly ListedNote[];
  /** Words that the source lost; headings too. */
  readonly supplied: readonly PlaceOnPage[];
  /** Signs to which the source holds no note. */
  readonly unmatchedMarks: readonly PlaceOnPage[];
  /** Notes to which no sign was found. */
  readonly unreferencedNotes: readonly PlaceOnPage[];
}

/** The lists of a text; on one page the places of the text stand before those of the notes. */
export function listedPlaces(chapters: readonly Chapter[], { pages }: Pick<PageMap, 'pages'>): ListedPlaces {
  const order = new Map(pages.map(({ folio }, index) => [folio, index]));
  const byPage = <Place extends PlaceOnPage>(places: readonly Place[]) =>
    places.toSorted((a, b) => (order.get(a.folio) ?? 0) - (order.get(b.folio) ?? 0));
  const texts = chapters.flatMap(({ passages, notes }): (Passage | Note)[] => [...passages, ...notes]);
  const passages = chapters.flatMap((chapter) => chapter.passages);
  const linked = linkedNotes(chapters);
  const place = (text: Passage | Note, range: TextRange): PlaceOnPage => ({
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
      .filter(({ id }) => !linked.has(id))
      .map(({ id, folio, label, text }) => ({
        folio,
        id,
        words: isSign(label) ? label : firstWords(text, 7),
      })),
  };
}
