// Shows hits twenty at a time, and these in a few goes, so that the browser is never busy for longer than can be felt.
import type { Hit } from '../../search/answers.ts';
import { afterPaint } from './after-paint.ts';
import { groupHits } from './group-hits.ts';
import { hitList } from './show-hits.ts';

/** Hits shown at once. */
export const BATCH = 20;
/** Hits made in one go. */
const GO = 3;

/** The list of hits as far as it is unfolded. */
export interface HitBatches {
  /** How many hits are shown. */
  shown(): number;
  /** Takes all hits out. */
  empty(): void;
  /** Adds hits until a batch is full, or with `isMore` a whole batch; returns the first link that was added. */
  fill(hits: readonly Hit[], isMore?: boolean): HTMLAnchorElement | undefined;
  /** Says beside each chapter how many hits it has, by its address. */
  count(byChapter: ReadonlyMap<string, number>, isComplete: boolean): void;
}

/** The list in an element of the page. */
export function hitBatches(results: HTMLElement): HitBatches {
  const list = hitList(results);
  let shown = 0;
  let stopLater = () => {};
  let counted: Parameters<HitBatches['count']> | undefined;
  let waiting: readonly Hit[] = [];

  const add = (most: number) => {
    const link = list.add(waiting.slice(0, most));
    waiting = waiting.slice(most);
    if (counted) list.count(...counted);
    stopLater();
    if (waiting.length > 0) stopLater = afterPaint(() => add(GO));
    return link;
  };

  return {
    shown: () => shown,
    empty() {
      stopLater();
      waiting = [];
      counted = undefined;
      list.empty();
      shown = 0;
    },
    fill(hits, isMore = false) {
      if (waiting.length > 0) add(BATCH);
      const batch = hits.slice(shown, isMore ? shown + BATCH : BATCH);
      shown += batch.length;
      waiting = groupHits(batch).flatMap((group) => group.hits);
      return add(GO);
    },
    count(...counts) {
      counted = counts;
      list.count(...counts);
    },
  };
}
