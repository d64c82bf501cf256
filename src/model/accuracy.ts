/** A zone of a printed page that is measured by itself: the text above, or the notes below. */
export const ZONES = ['body', 'notes'] as const;

/** See `ZONES`. */
export type Zone = (typeof ZONES)[number];

/** What was counted in one zone of one ground-truth page. */
export interface ZoneScore {
  /** Name of the page: "carr-029", by the number of its scan. */
  readonly page: string;
  readonly zone: Zone;
  /** Characters of the ground truth, as `npm run score` counts them. */
  readonly characters: number;
  /** Characters lost, added or other. */
  readonly errors: number;
  /** Words of the ground truth, with their punctuation. */
  readonly words: number;
  /** Words lost, added or other. */
  readonly wrongWords: number;
}

/** How far a work without its rulings is from the ground truth; the site can make no text without them itself. */
export interface AccuracyRecord {
  readonly work: string;
  /** The zones that the pages have, in the order of the pages. */
  readonly unruled: readonly ZoneScore[];
}
