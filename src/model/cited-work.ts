/** What kind of publication a cited work is. */
export const CITED_KINDS = [
  'book',
  'collected-works',
  'series',
  'annual',
  'congress',
  'journal',
  'newspaper',
] as const;

/**
 * `series`: documents and minutes that appear in several parts; `annual`: one whose year is printed as part of its
 * title; `congress`: the report of one congress.
 */
export type CitedKind = (typeof CITED_KINDS)[number];

/** A work that the books of the edition cite, as their notes name it. */
export interface CitedWork {
  readonly id: string;
  /** Its title as printed; shorter or otherwise ordered forms follow. `#` stands for a number that differs. */
  readonly titles: readonly [string, ...string[]];
  readonly kind: CitedKind;
  /** Language of the title, BCP 47. */
  readonly language: string;
  /** How notes name its author before the title; empty where they name none. */
  readonly authors: readonly string[];
  /** Number of its last volume; absent where it is not cited by volumes. */
  readonly volumes?: number;
  /** Volumes that are divided into parts with a numeral of their own. */
  readonly parted: readonly number[];
}
