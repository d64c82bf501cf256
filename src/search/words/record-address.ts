/**
 * What a hit must tell and no word may find stands in the address of its record: the engine would also search a
 * record's metadata, and an address it only hands back.
 */

/** All that is known of a record but its text. */
export interface RecordPlace {
  /** Address of the chapter, base path included. */
  readonly chapter: string;
  /** Id of the passage or note. */
  readonly passage: string;
  /** Running number over all works in reading order; a note follows the passage that refers to it. */
  readonly order: number;
  /** Printed pages that begin inside the text, each with the number of the first token on it. */
  readonly pages: readonly { readonly folio: string; readonly token: number }[];
  /** Sign of a note. */
  readonly note?: string;
  /** For a note: the sentence that it annotates. */
  readonly annotates?: string;
  /** All of it is a quotation that is set off; or a quotation that is open at its end goes on in the next paragraph. */
  readonly quoted?: 'all' | 'on';
  /** Who spoke or wrote a quotation that is set off. */
  readonly speaker?: string;
}

/** The address of a record: "/carr-1950/preface/?order=12&pages=vi.35#pv-1". */
export function writeRecordAddress(place: RecordPlace): string {
  const told = new URLSearchParams({ order: String(place.order) });
  const pages = place.pages.map(({ folio, token }) => `${folio}.${token}`).join('_');
  if (pages !== '') told.set('pages', pages);
  for (const name of ['note', 'annotates', 'quoted', 'speaker'] as const) {
    const value = place[name];
    if (value !== undefined) told.set(name, value);
  }
  return `${place.chapter}?${told}#${place.passage}`;
}

/** What an address of a record tells. */
export function readRecordAddress(address: string): RecordPlace {
  // The host is of no account: the address is a path.
  const { pathname, searchParams, hash } = new URL(address, 'https://localhost');
  const told = (name: string) => searchParams.get(name) ?? undefined;
  const [note, annotates, speaker, quoted] = ['note', 'annotates', 'speaker', 'quoted'].map(told);
  return {
    chapter: pathname,
    passage: hash.slice(1),
    order: Number(told('order')),
    pages: (told('pages')?.split('_') ?? []).map((written) => {
      const [folio = '', token = ''] = written.split('.');
      return { folio, token: Number(token) };
    }),
    ...(note !== undefined && { note }),
    ...(annotates !== undefined && { annotates }),
    ...(speaker !== undefined && { speaker }),
    ...((quoted === 'all' || quoted === 'on') && { quoted }),
  };
}

/** The printed page on which the text of a passage or note begins, by its id: `p61-3`, `n61-2`, `hvi-1`. */
export function openingFolio(passage: string): string {
  return /^[a-z]([ivxlc]+|\d+)-/.exec(passage)?.[1] ?? '';
}
