import type { Chapter } from '../model/chapter.ts';
import type { Folio } from '../model/folio.ts';
import type { EditorNote, Inline, Note, NoteRef, Passage } from '../model/passage.ts';
import { closingFolio, stretchesOf } from './cut-text.ts';

/** A note reference with the id of its place in the HTML. */
export interface AnchoredRef extends NoteRef {
  /** `r61-2` for the reference to note `n61-2`, then `r61-2b`, `r61-2c`; `u61-1-1` for an orphan. */
  readonly anchor: string;
}

/** An editor's note with what its place and its entry in the list of the chapter need. */
export interface AnchoredEditorNote extends EditorNote {
  /** `ep61-2-1` for the first in passage `p61-2`, `en61-2-1` for the first in note `n61-2`. */
  readonly anchor: string;
  /** Its place among those of the chapter, 0-based: page by page, those in notes behind those in the text. */
  readonly order: number;
  /** `a`, `b` … `z`, `aa`, by its place. */
  readonly sign: string;
  /** The printed page on which its words begin. */
  readonly folio: Folio;
  /** The words it is about, whole where a page end parts them. */
  readonly words: string;
}

/** A passage whose references have anchors. */
export interface AnchoredPassage extends Passage {
  readonly noteRefs: readonly AnchoredRef[];
  readonly editorNotes: readonly AnchoredEditorNote[];
}

/** A note that knows where it is referred to. */
export interface AnchoredNote extends Note {
  /** Anchors of its references in the whole chapter, in the order of the text; none for an orphan. */
  readonly references: readonly string[];
  readonly editorNotes: readonly AnchoredEditorNote[];
}

/** A chapter whose references and notes know each other by anchors. */
export interface AnchoredChapter extends Chapter {
  readonly passages: readonly AnchoredPassage[];
  readonly notes: readonly AnchoredNote[];
}

/** Gives every note reference and every editor's note its anchor. What is cut from the result keeps the anchors of the whole chapter. */
export function anchorReferences(chapter: Chapter): AnchoredChapter {
  const anchorsOf = new Map<string, string[]>();
  const anchor = (passage: Passage, ref: NoteRef, orphan: number): string => {
    if (ref.note === undefined) return `u${passage.id.slice(1)}-${orphan}`;
    const anchors = anchorsOf.get(ref.note) ?? [];
    const own = `r${ref.note.slice(1)}${suffix(anchors.length)}`;
    anchorsOf.set(ref.note, [...anchors, own]);
    return own;
  };
  const anchorNotes = (id: string, inline: Inline, opening: Folio): AnchoredEditorNote[] => {
    const stretches = stretchesOf(inline, opening);
    return inline.editorNotes.map((note, index) => ({
      ...note,
      anchor: `e${id}-${index + 1}`,
      order: 0,
      sign: '',
      folio: stretches.find(({ end }) => note.start < end)?.folio ?? opening,
      words: inline.text.slice(note.start, note.end),
    }));
  };
  let opening = chapter.pages.first;
  const passages = chapter.passages.map((passage) => {
    let orphans = 0;
    const editorNotes = anchorNotes(passage.id, passage, opening);
    opening = passage.kind === 'lacuna' ? passage.id.slice('page-'.length) : closingFolio(passage, opening);
    const noteRefs = passage.noteRefs.map((ref) => ({
      ...ref,
      anchor: anchor(passage, ref, ref.note === undefined ? ++orphans : 0),
    }));
    return { ...passage, noteRefs, editorNotes };
  });
  const notes = chapter.notes.map((note) => ({
    ...note,
    references: anchorsOf.get(note.id) ?? [],
    editorNotes: anchorNotes(note.id, note, note.folio),
  }));
  return orderEditorNotes({ ...chapter, passages, notes });
}

/** Numbers the editors' notes of a chapter as their words stand in print: the notes of a page after its text. */
function orderEditorNotes(chapter: AnchoredChapter): AnchoredChapter {
  const texts = [...chapter.passages, ...chapter.notes];
  const folios = [
    chapter.pages.first,
    ...texts.flatMap(({ pageBreaks }) => pageBreaks.map(({ folio }) => folio)),
  ];
  const ordered = texts
    .flatMap(({ editorNotes }) => editorNotes)
    .toSorted((a, b) => folios.indexOf(a.folio) - folios.indexOf(b.folio));
  if (ordered.length === 0) return chapter;
  const orders = new Map(ordered.map(({ anchor }, order) => [anchor, order]));
  const numbered = <T extends { readonly editorNotes: readonly AnchoredEditorNote[] }>(text: T): T => ({
    ...text,
    editorNotes: text.editorNotes.map((note) => {
      const order = orders.get(note.anchor) ?? 0;
      return { ...note, order, sign: letters(order) };
    }),
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
