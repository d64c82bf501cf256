// Hits under the headings of their chapters.
import type { Hit } from '../../search/answers.ts';

/** Hits of one chapter. */
export interface HitGroup<Found> {
  /** Address of the chapter. */
  readonly chapter: string;
  readonly hits: readonly Found[];
}

/**
 * Hits by chapter; a chapter stands where its first hit stood, so that best-first stays so among the chapters. Hits
 * that are shown later are grouped by themselves: what is read already must not move.
 */
export function groupHits<Found extends Pick<Hit, 'chapter'>>(hits: readonly Found[]): HitGroup<Found>[] {
  const groups = new Map<string, Found[]>();
  for (const hit of hits) {
    const group = groups.get(hit.chapter);
    if (group) group.push(hit);
    else groups.set(hit.chapter, [hit]);
  }
  return [...groups].map(([chapter, grouped]) => ({ chapter, hits: grouped }));
}

/** Hits in the order of the books. */
export function inBookOrder<Found extends Pick<Hit, 'order'>>(hits: readonly Found[]): Found[] {
  return hits.toSorted((a, b) => a.order - b.order);
}
