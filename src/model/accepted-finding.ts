/** A finding of the checks of the text that the editors looked at and accept: the place is as printed. */
export interface AcceptedFinding {
  /** Code of the check, `Q1`. */
  readonly code: string;
  /**
   * Id of the passage or note (`p61-3`), or the written locus at which it begins in the witness (`1377:19`), which
   * outlives a new numbering; `everywhere` for all places of the work with the same words.
   */
  readonly at: string;
  /** The words that the finding points at, letter for letter. */
  readonly excerpt: string;
  readonly reason: string;
}

/** Stands for every place of the work. */
export const EVERYWHERE = 'everywhere';
