// What a reader is told who was led to a place by the search.

/** Where one has landed. */
export interface FoundHere {
  /** Printed page of the words that are meant. */
  readonly folio: string | undefined;
  /** What they stand in: "paragraph", "note". */
  readonly kind: string;
  /** Places that are marked there. */
  readonly places: number;
}

/** "Found on page 71: 2 places in this paragraph." */
export function tellFound({ folio, kind, places }: FoundHere): string {
  const where = folio === undefined ? 'Found' : `Found on page ${folio}`;
  if (places === 0) return `${where}, but the words do not stand there as they were asked for.`;
  return `${where}: ${places === 1 ? 'one place' : `${places} places`} in this ${kind}.`;
}

/**
 * "Hit 3 of 31 in page order", so that the third is not taken for the third of the list, where the best come first; of
 * hits of which some were not read yet when one was opened: "Hit 3 of at least 316 in page order".
 */
export function tellRank(rank: number, hits: number, isPart: boolean): string {
  const most = `${isPart ? 'at least ' : ''}${hits.toLocaleString('en-GB')}`;
  return `Hit ${rank.toLocaleString('en-GB')} of ${most}${hits > 1 ? ' in page order' : ''}`;
}

/** A long quotation by its beginning and its end. */
export function shortened(words: string, most: number): string {
  const all = words.trim().split(/\s+/);
  if (all.length <= most) return all.join(' ');
  const half = Math.floor(most / 2);
  return `${all.slice(0, half).join(' ')} … ${all.slice(-half).join(' ')}`;
}
