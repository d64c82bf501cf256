// The search as it stands in the address, behind a # so that no server gets it.

/** What may be looked through: everything, or the running text, the notes, the quotations of others. */
export type Kind = 'text' | 'note' | 'quoted';

/** The names that narrow a search, from wide to narrow; `kind` stands apart. */
export const FACETS = ['work', 'part', 'chapter', 'kind'] as const;

/** See `FACETS`. */
export type Facet = (typeof FACETS)[number];

/** Whether a field is called after a facet. */
export function isFacet(name: string): name is Facet {
  return (FACETS as readonly string[]).includes(name);
}

/** Which hits are to be shown, by facet; no value: all. */
export type Limits = Readonly<Partial<Record<Facet, string>>>;

/** A search with all that can be chosen. */
export interface Search {
  /** What stands in the box. */
  readonly asked: string;
  readonly limits: Limits;
  readonly order: 'best' | 'book';
  /** How it is to be searched where the reader chose it; else the words themselves decide. */
  readonly as?: 'words' | 'quotation';
  /** Look for the words as they are typed and for no other forms of them. */
  readonly isExact: boolean;
  /** Work and passage in which the words were selected: `carr-1950/p70-1`. */
  readonly from?: string;
}

/** A search for some words and nothing chosen. */
export function searchFor(asked: string): Search {
  return { asked, limits: {}, order: 'best', isExact: false };
}

/** The search in an address. What stands behind the # goes before what a form has put behind the ?. */
export function readSearch({ hash, search }: Pick<Location, 'hash' | 'search'>): Search {
  const behind = new URLSearchParams(hash.slice(1));
  const values = behind.has('q') ? behind : new URLSearchParams(search);
  const as = values.get('as');
  const limits = FACETS.flatMap((facet) => {
    const value = values.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return {
    asked: values.get('q') ?? '',
    limits: Object.fromEntries(limits),
    order: values.get('order') === 'book' ? 'book' : 'best',
    ...((as === 'words' || as === 'quotation') && { as }),
    isExact: values.has('exact'),
    ...(values.get('from') && { from: values.get('from') ?? '' }),
  };
}

/** What stands behind the # of the address of a search, with the #; nothing for an empty box. */
export function searchHash({ asked, limits, order, as, isExact, from }: Search): string {
  if (asked.trim() === '') return '';
  const values = new URLSearchParams({ q: asked });
  for (const facet of FACETS) if (limits[facet]) values.set(facet, limits[facet]);
  if (order === 'book') values.set('order', 'book');
  if (as) values.set('as', as);
  if (from) values.set('from', from);
  return `#${values}${isExact ? '&exact' : ''}`;
}

/** The limits with one of them chosen anew: a wider choice undoes the narrower ones, for they lie elsewhere. */
export function withLimit(limits: Limits, facet: Facet, value: string): Limits {
  const narrower = facet === 'kind' ? [] : FACETS.slice(FACETS.indexOf(facet), FACETS.indexOf('kind'));
  const kept = Object.entries(limits).filter(([name]) => name !== facet && !narrower.includes(name as Facet));
  return Object.fromEntries(value === '' ? kept : [...kept, [facet, value]]);
}
