/** A passage or note whose words are no longer those of the version that was published. */
export interface Correction {
  readonly id: string;
  /** The words that stood there and those that stand there now, in the order of the text; one of them may be empty. */
  readonly changes: readonly { readonly before: string; readonly after: string }[];
  /**
   * Why, as far as it is on record: id of the rule (`ruling` for an editor's decision), with what it appealed to or
   * the editor's reason; `added-page` with the number of the page.
   */
  readonly causes: readonly { readonly cause: string; readonly evidence?: string }[];
}

/** All corrections of a work since a version was published. */
export interface CorrectionList {
  readonly work: string;
  /** The version they are counted from, and its date (ISO). */
  readonly since: string;
  readonly date: string;
  /** In the order of the book. */
  readonly corrections: readonly Correction[];
}

/** What a published version put right in the one before it; kept for good beside its words. */
export interface VersionCorrections extends CorrectionList {
  /** The version that has the corrections, and its date (ISO). */
  readonly version: string;
  readonly published: string;
}
