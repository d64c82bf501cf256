/**
 * The hits of the search that a hit was opened from, so that the page on which one lands can lead on to the next: kept
 * for this tab and forgotten with it.
 */
import { HIT_WALK } from './remembered.ts';

/** A list of hits as the search page showed it. */
export interface HitWalk {
  /** What was asked, as typed: `dual power`, `"dual power" -Kerensky`. */
  readonly asked: string;
  /** Address of the search page with this search behind its `#`, base path included. */
  readonly search: string;
  /**
   * Addresses of the hits in the order in which they are shown, exactly as their links have them:
   * `/carr-1950/from-february-to-october/#p70-1&hl=dual+power&at=12`. All that is known, not only what is unfolded.
   */
  readonly hits: readonly string[];
  /** Whether there may be more than these, which were not read. */
  readonly isPart?: boolean;
}

/** Keeps the hits of a search in place of those of the search before. The search page calls it when a hit is opened. */
export function keepWalk(walk: HitWalk): void {
  try {
    sessionStorage.setItem(HIT_WALK.key, JSON.stringify(walk));
  } catch {
    // A browser that keeps nothing for this site: the hit is opened, and leads to no other.
  }
}

/** The hits of the last search in this tab from which one was opened. */
export function keptWalk(): HitWalk | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(HIT_WALK.key) ?? 'null');
    return isWalk(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** A list that an older version of the site left is none. */
function isWalk(kept: unknown): kept is HitWalk {
  if (typeof kept !== 'object' || kept === null) return false;
  const { asked, search, hits } = kept as Partial<Record<keyof HitWalk, unknown>>;
  return typeof asked === 'string' && typeof search === 'string' && Array.isArray(hits);
}
