/**
 * One reading that differs from the witness for a reason that is not the same everywhere, or is doubtful: a line of
 * the provenance. What fixed rules do to every text (spaces, quotes, dashes, plain line ends) is not recorded place
 * by place: it is replayed.
 */
export interface ReadingRecord {
  /** Locus of its first character, `1377:19`. */
  readonly at: string;
  /** What the witness has there; a vertical bar stands where a line end parts it. */
  readonly from: string;
  /** What the edition reads; empty for a note mark that was cut out of the text. */
  readonly to: string;
  /** Rule ids in the order in which they acted; empty where a doubtful reading stands as received. */
  readonly cause: string;
  /** What they appealed to; absent where the rule needs none. */
  readonly evidence?: string;
  /** Doubtful readings only: what else may be printed, likeliest first. */
  readonly or?: readonly string[];
  /** Doubtful readings only: why it is not decided. */
  readonly doubt?: string;
}

/** A stretch of the witness that is no text of the edition, with the reason. */
export interface DroppedRecord {
  readonly at: string;
  readonly from: string;
  /** `head`, `folio`, `signature`, `garbage`, `note-label`, `duplicate-scan`, `markup` (of a typed page). */
  readonly reason: string;
}
