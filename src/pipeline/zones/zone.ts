import type { Folio } from '../../model/folio.ts';
import type { WitnessLine } from '../../model/witness.ts';
import type { OutlineChapter } from '../../model/work.ts';

/**
 * What a line of a printed page is. `head`, `folio`, `signature` and `garbage` are furniture and noise: they
 * leave the text with their reason, but stay on record.
 */
export type ZoneKind = 'blank' | 'head' | 'folio' | 'signature' | 'garbage' | 'heading' | 'body' | 'notes';

/** A line with its zone. The zones of a page are a partition: every line has exactly one. */
export interface ZonedLine {
  readonly line: WitnessLine;
  readonly kind: ZoneKind;
  /** Headings only: index of the outline's heading in the chapter's `headings` or, for sections, `sections`. */
  readonly heading?: { readonly of: 'chapter' | 'section'; readonly index: number };
}

/** A printed page whose lines have their zones. */
export interface ZonedPage {
  readonly folio: Folio;
  readonly chapter: OutlineChapter;
  readonly lines: readonly ZonedLine[];
  /** No scan holds it: it was typed, a passage a line. Nothing is learnt from it, and no rule changes its words. */
  readonly isAdded?: true;
}
