/** Where each book was read last, as the browser keeps it. */
import { PLACES } from './remembered.ts';

/** The chapter by its name in addresses, and the printed page. */
export interface KeptPlace {
  readonly chapter: string;
  readonly folio: string;
}

/** The places by the ids of their works, out of what was kept: `carr-1950=from-february-to-october.72`. */
export function readPlaces(kept: string | null): Map<string, KeptPlace> {
  const places = new Map<string, KeptPlace>();
  for (const [work, place] of new URLSearchParams(kept ?? '')) {
    const [, chapter, folio] = /^([a-z0-9-]+)\.([ivxlc]+|\d+)$/.exec(place) ?? [];
    if (chapter !== undefined && folio !== undefined) places.set(work, { chapter, folio });
  }
  return places;
}

/** The same as it is kept; empty where there is nothing to keep. */
export function writePlaces(places: ReadonlyMap<string, KeptPlace>): string {
  return new URLSearchParams(
    [...places].map(([work, { chapter, folio }]) => [work, `${chapter}.${folio}`]),
  ).toString();
}

/** Where a book was read last; nothing where the browser keeps nothing. */
export function keptPlace(work: string): KeptPlace | undefined {
  try {
    return readPlaces(localStorage.getItem(PLACES.key)).get(work);
  } catch {
    return undefined;
  }
}

/** Keeps where a book is read, unless the reader does not want it; without a place forgets it. */
export function keepPlace(work: string, place: KeptPlace | undefined): void {
  try {
    const kept = localStorage.getItem(PLACES.key);
    if (kept === 'off') return;
    const places = readPlaces(kept);
    if (place) places.set(work, place);
    else places.delete(work);
    if (places.size > 0) localStorage.setItem(PLACES.key, writePlaces(places));
    else localStorage.removeItem(PLACES.key);
  } catch {
    // Nothing is kept in this browser.
  }
}
