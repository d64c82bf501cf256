/** What a citation names as printed, each part absent where the note does not have it. */
export interface CitedPlace {
  /** Number of the volume. */
  readonly volume?: number;
  /** Number of the part of the volume. */
  readonly part?: number;
  /** Issue of a journal as printed: `10 (33)`. */
  readonly number?: string;
  /** Pages as printed: `pp. 57-58` gives `57-58`. */
  readonly pages?: string;
  readonly articles?: string;
  /** Year or years of the edition in brackets, or of the volume cited by years. */
  readonly year?: string;
  /** Date of a newspaper as printed. */
  readonly date?: string;
}

/** A citation in a note or passage. */
export interface Citation extends CitedPlace {
  /** Id of the passage or note it stands in. */
  readonly passage: string;
  /** UTF-16 offsets in its text, 0-based, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `ibid` refers back to the citation before it, `op-cit` to an earlier one of its author. */
  readonly form: 'title' | 'ibid' | 'op-cit';
  /** Id of the work in the authority list; absent where it is not certain. */
  readonly work?: string;
  /** Why no work is named. */
  readonly unresolved?: string;
}
