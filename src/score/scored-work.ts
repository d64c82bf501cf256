/** What scoring needs to know of a work: the least part of the edition data. */

/** A note reference that stands in the text of a passage. */
export interface ScoredNoteRef {
  /** Where the reference stands: UTF-16 offset into the text of its passage, 0-based. */
  readonly offset: number;
  /** Id of the note it refers to. An id that no note has counts as a wrong reference. */
  readonly note: string;
}

/** A passage or a note of the edition, as the comparison sees it. */
export interface ScoredPassage {
  readonly id: string;
  /** `note` goes into the stream of notes, `lacuna` into none, everything else into the body. */
  readonly kind: string;
  /** The number or sign printed before a note; `undefined` for everything that is no note. */
  readonly label?: string | undefined;
  /** The words, without marks. A note of several paragraphs has a line feed between them. */
  readonly text: string;
  readonly noteRefs?: readonly ScoredNoteRef[] | undefined;
}

/** A work of the edition: every edition data object has these keys, and more. */
export interface ScoredWork {
  /** Which ground-truth pages belong to the work: the part of their file name before the scan number. */
  readonly gold: string;
  /** In reading order; the notes among themselves in the order of the print. */
  readonly passages: readonly ScoredPassage[];
}
