/**
 * The search engine as it is used here: Pagefind 1.6, which finds records by single words and by phrases. What its
 * answers mean and where they mislead is told in `src/decisions/0017-words-and-phrases.md`.
 */
export interface Engine {
  /**
   * Bare words: records that hold all of them or words that begin like them, best first. In straight quotation marks:
   * records that hold these very words one behind the other, in no order.
   */
  search(asked: string): Promise<{ readonly results: readonly FoundRecord[] }>;
}

/** A record that the engine found and has not fetched yet. */
export interface FoundRecord {
  readonly id: string;
  readonly score: number;
  /** Numbers of the tokens found, 0-based; of words in quotation marks only those of the first place. */
  readonly words: readonly number[];
  data(): Promise<RecordText>;
}

/** A record as it was indexed. */
export interface RecordText {
  /** See `writeUnits`. */
  readonly content: string;
  /** See `writeRecordAddress`. */
  readonly raw_url: string;
}
