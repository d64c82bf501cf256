import type { Chapter } from '../model/chapter.ts';
import type { Note, NoteRef, Passage } from '../model/passage.ts';

/** A note reference with the id of its place in the HTML. */
export interface AnchoredRef extends NoteRef {
  /** `r61-2` for the reference to note `n61-2`, then `r61-2b`, `r61-2c`; `u61-1-1` for an orphan. */
  readonly anchor: string;
}

/** A passage whose references have anchors. */
export interface AnchoredPassage extends Passage {
  readonly noteRefs: readonly AnchoredRef[];
}

/** A note that knows where it is referred to. */
export interface AnchoredNote extends Note {
  /** Anchors of its references in the whole chapter, in the order of the text; none for an orphan. */
  readonly references: readonly string[];
}

/** A chapter whose references and notes know each other by anchors. */
export interface AnchoredChapter extends Chapter {
  readonly passages: readonly AnchoredPassage[];
  readonly notes: readonly AnchoredNote[];
}

/** Gives every note reference its anchor. What is cut from the result keeps the anchors of the whole chapter. */
export function anchorReferences(chapter: Chapter): AnchoredChapter {
  const anchorsOf = new Map<string, string[]>();
  const anchor = (passage: Passage, ref: NoteRef, orphan: number): string => {
    if (ref.note === undefined) return `u${passage.id.slice(1)}-${orphan}`;
    const anchors = anchorsOf.get(ref.note) ?? [];
    const own = `r${ref.note.slice(1)}${suffix(anchors.length)}`;
    anchorsOf.set(ref.note, [...anchors, own]);
    return own;
  };
  const passages = chapter.passages.map((passage) => {
    let orphans = 0;
    const noteRefs = passage.noteRefs.map((ref) => ({
      ...ref,
      anchor: anchor(passage, ref, ref.note === undefined ? ++orphans : 0),
    }));
    return { ...passage, noteRefs };
  });
  const notes = chapter.notes.map((note) => ({ ...note, references: anchorsOf.get(note.id) ?? [] }));
  return { ...chapter, passages, notes };
}

/** Nothing for the first reference, then `b`, `c` … `z`, `aa`. */
function suffix(index: number): string {
  if (index === 0) return '';
  const letters = index < 26 ? '' : String.fromCharCode(96 + Math.floor(index / 26));
  return `${letters}${String.fromCharCode(97 + (index % 26))}`;
}
