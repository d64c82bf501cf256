import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { Doubt, EditorNote, Inline, Note, NoteRef, Passage, TextRange } from '../model/passage.ts';
import { closingFolio, stretchesOf } from './cut-text.ts';

/** Stands for the sign of a text among the notes that no sign opens, such as the end of a note from a missing page. */
export const UNSIGNED = '…';

/** A note reference with the id of its place in the HTML. */
export interface AnchoredRef extends NoteRef {
  /** `r61-2` for the reference to note `n61-2`, then `r61-2b`, `r61-2c`; `u61-1-1` for an orphan. */
  readonly anchor: string;
}

/** What the place of an editorial remark and its entry in a list of the chapter need. */
interface Listed {
  /** Its place among its like in the chapter, 0-based: page by page, those in notes behind those in the text. */
  readonly order: number;
  /** The printed page on which its words begin. */
  readonly folio: Folio;
  /** The words it is about, whole where a page end parts them. */
  readonly words: string;
}

/** An editor's note with what its place and its entry in the list of the chapter need. */
export interface AnchoredEditorNote extends EditorNote, Listed {
  /** `ep61-2-1` for the first in passage `p61-2`, `en61-2-1` for the first in note `n61-2`. */
  readonly anchor: string;
  /** `a`, `b` … `z`, `aa`, by its place. */
  readonly sign: string;
}

/** A doubtful reading with what its place and its entry in the list of the chapter need. */
export interface AnchoredDoubt extends Doubt, Listed {
  /** `dp61-2-1` for the first in passage `p61-2`, `dn61-2-1` for the first in note `n61-2`. */
  readonly anchor: string;
  /** Sign and page of the note that it stands in; absent in the running text. */
  readonly note?: Pick<Note, 'label' | 'folio'>;
}

/** A passage whose references have anchors. */
export interface AnchoredPassage extends Passage {
  readonly noteRefs: readonly AnchoredRef[];
  readonly editorNotes: readonly AnchoredEditorNote[];
  readonly doubts: readonly AnchoredDoubt[];
}

/** A note that knows where it is referred to. */
export interface AnchoredNote extends Note {
  /** Anchors of its references in the whole chapter, in the order of the text; none for an orphan. */
  readonly references: readonly string[];
  readonly editorNotes: readonly AnchoredEditorNote[];
  readonly doubts: readonly AnchoredDoubt[];
}

/** A chapter whose references and notes know each other by anchors. */
export interface AnchoredChapter extends Chapter {
  readonly passages: readonly AnchoredPassage[];
  readonly notes: readonly AnchoredNote[];
}

/**
 * Gives every note reference, every editor's note and every doubtful reading its anchor. What is cut from the result
 * keeps the anchors of the whole chapter.
 */
export function anchorReferences(chapter: Chapter): AnchoredChapter {
  const anchorsOf = new Map<string, string[]>();
  const anchor = (passage: Passage, ref: NoteRef, orphan: number): string => {
    if (ref.note === undefined) return `u${passage.id.slice(1)}-${orphan}`;
    const anchors = anchorsOf.get(ref.note) ?? [];
    const own = `r${ref.note.slice(1)}${suffix(anchors.length)}`;
    anchorsOf.set(ref.note, [...anchors, own]);
    return own;
  };
  const anchorRanges = <T extends TextRange>(
    letter: string,
    id: string,
    inline: Inline,
    opening: Folio,
    ranges: readonly T[],
  ) => {
    const stretches = stretchesOf(inline, opening);
    return ranges.map((range, index) => ({
      ...range,
      anchor: `${letter}${id}-${index + 1}`,
      order: 0,
      folio: stretches.find(({ end }) => range.start < end)?.folio ?? opening,
      words: inline.text.slice(range.start, range.end),
    }));
  };
  const anchorNotes = (id: string, inline: Inline, opening: Folio): AnchoredEditorNote[] =>
    anchorRanges('e', id, inline, opening, inline.editorNotes).map((note) => ({ ...note, sign: '' }));
  const anchorDoubts = (id: string, inline: Inline, opening: Folio): AnchoredDoubt[] =>
    anchorRanges('d', id, inline, opening, inline.doubts);
  let opening = chapter.pages.first;
  const passages = chapter.passages.map((passage) => {
    let orphans = 0;
    const editorNotes = anchorNotes(passage.id, passage, opening);
    const doubts = anchorDoubts(passage.id, passage, opening);
    opening = passage.kind === 'lacuna' ? passage.id.slice('page-'.length) : closingFolio(passage, opening);
    const noteRefs = passage.noteRefs.map((ref) => ({
      ...ref,
      anchor: anchor(passage, ref, ref.note === undefined ? ++orphans : 0),
    }));
    return { ...passage, noteRefs, editorNotes, doubts };
  });
  const notes = chapter.notes.map((note) => ({
    ...note,
    references: anchorsOf.get(note.id) ?? [],
    editorNotes: anchorNotes(note.id, note, note.folio),
    doubts: anchorDoubts(note.id, note, note.folio).map((doubt) => ({
      ...doubt,
      note: { label: note.label, folio: note.folio },
    })),
  }));
  return orderListed({ ...chapter, passages, notes });
}

/** Numbers editors' notes and doubts of a chapter as their words stand in print: the notes of a page after its text. */
function orderListed(chapter: AnchoredChapter): AnchoredChapter {
  const texts = [...chapter.passages, ...chapter.notes];
  const folios = [
    chapter.pages.first,
    ...texts.flatMap(({ pageBreaks }) => pageBreaks.map(({ folio }) => folio)),
  ];
  const ordersOf = (listed: readonly { readonly anchor: string; readonly folio: Folio }[]) =>
    listed
      .toSorted((a, b) => folios.indexOf(a.folio) - folios.indexOf(b.folio))
      .map(({ anchor }, order) => [anchor, order] as const);
  const orders = new Map([
    ...ordersOf(texts.flatMap(({ editorNotes }) => editorNotes)),
    ...ordersOf(texts.flatMap(({ doubts }) => doubts)),
  ]);
  if (orders.size === 0) return chapter;
  const orderOf = (anchor: string) => orders.get(anchor) ?? 0;
  const numbered = <T extends AnchoredPassage | AnchoredNote>(text: T): T => ({
    ...text,
    editorNotes: text.editorNotes.map((note) => {
      const order = orderOf(note.anchor);
      return { ...note, order, sign: letters(order) };
    }),
    doubts: text.doubts.map((doubt) => ({ ...doubt, order: orderOf(doubt.anchor) })),
  });
  return { ...chapter, passages: chapter.passages.map(numbered), notes: chapter.notes.map(numbered) };
}

/** Nothing for the first reference, then `b`, `c` … `z`, `aa`. */
function suffix(index: number): string {
  return index === 0 ? '' : letters(index);
}

/** `a` for 0, `b` … `z`, `aa`, `ab` …. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
