/**
 * The hits of the search that a hit was opened from, so that the page on which one lands can lead on to the next: kept
 * for this tab and forgotten with it.
 *
 * They are walked in the order of the books, whatever the list on the search page is ordered by. There the best come
 * first, which serves who looks for one place and judges by the sentences; who has opened a hit reads, and expects the
 * next one further down, as the browser's own find has it. By rank one is led to and fro within a chapter, and out of it
 * and into it again. The number is therefore told as one of this order ("Hit 3 of 17 in page order"), so that nobody
 * takes it for the place in the list, where hits have none; the sum is that of the list.
 */
import { HIT_WALK } from './remembered.ts';

/** Hits of a search, in the order of the books. */
export interface HitWalk {
  /** What was asked, as typed: `dual power`, `"dual power" -Kerensky`. */
  readonly asked: string;
  /** Address of the search page with this search behind its `#`, base path included. */
  readonly search: string;
  /**
   * Addresses of the hits in the order of the books, exactly as their links have them:
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
