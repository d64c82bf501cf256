// Which hits are shown, and how many there would be under every other choice.
import type { Hit } from '../../search/answers.ts';
import { FACETS, type Facet, type Limits } from './search-address.ts';

/** The parts of a hit by which hits are narrowed. */
export type PlacedHit = Pick<Hit, 'work' | 'part' | 'chapter' | 'zone' | 'quoted'>;

/** Values of a facet with the number of hits that have them. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** "carr-1950/preface" of the address of a chapter, whatever path the site stands under. */
export function chapterKey(address: string): string {
  return address.split('/').filter(Boolean).slice(-2).join('/');
}

/**
 * The values that a hit has in a facet: only of `kind` it can have two, a quotation in a note. Who looks for what others
 * said is shown also where only a part of it is theirs; the hit says so.
 */
function valuesOf(hit: PlacedHit, facet: Facet): string[] {
  switch (facet) {
    case 'work':
      return [hit.work];
    case 'part':
      return hit.part === undefined ? [] : [`${hit.work}/${hit.part}`];
    case 'chapter':
      return [chapterKey(hit.chapter)];
    case 'kind':
      return hit.quoted ? [hit.zone, 'quoted'] : [hit.zone];
  }
}

/** The hits within the limits, in their order. */
export function withinLimits<Found extends PlacedHit>(hits: readonly Found[], limits: Limits): Found[] {
  return hits.filter((hit) => FACETS.every((facet) => isWithin(hit, facet, limits)));
}

function isWithin(hit: PlacedHit, facet: Facet, limits: Limits): boolean {
  const value = limits[facet];
  return value === undefined || valuesOf(hit, facet).includes(value);
}

/** For every facet its values and how many hits each would show if it were chosen, all other limits kept. */
export function countHits(hits: readonly PlacedHit[], limits: Limits): Counts {
  const counts = { work: new Map(), part: new Map(), chapter: new Map(), kind: new Map() } satisfies Record<
    Facet,
    Map<string, number>
  >;
  for (const hit of hits) {
    for (const facet of FACETS) {
      if (!othersOf(facet).every((other) => isWithin(hit, other, limits))) continue;
      for (const value of valuesOf(hit, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The limits that stay when a facet is chosen anew: those that are wider, and `kind`. */
function othersOf(facet: Facet): readonly Facet[] {
  if (facet === 'kind') return ['work', 'part', 'chapter'];
  return [...FACETS.slice(0, FACETS.indexOf(facet)), 'kind'];
}
