import type { Folio } from '../model/folio.ts';

/** First parts of an address that belong to the site itself; no work may be called so. */
export const RESERVED_NAMES = [
  '_astro',
  'about',
  'accessibility',
  'corrections',
  'data',
  'find',
  'finder',
  'fonts',
  'offline',
  'p',
  'pagefind',
  'privacy',
  'rights',
  'search',
  'words',
] as const;

/** The parts of the page about the edition that are pages of their own, in the order in which they are told. */
export const ABOUT_PARTS = ['principles', 'accuracy', 'lists', 'sources'] as const;

/** See `ABOUT_PARTS`. */
export type AboutPart = (typeof ABOUT_PARTS)[number];

/** Last parts of an address that belong to the site below each work; no chapter may be called so. */
export const RESERVED_SLUGS = ['all', 'library-list', 'p'] as const;

/**
 * Every address of the site, from the base path down: `/`, `/carr-1950/from-february-to-october/#p70-1`.
 * No other file joins the parts of an address, so that a site under a sub-path cannot lose its base.
 */
export interface Addresses {
  /** The base path itself, with a slash at both ends. */
  readonly base: string;
  home(): string;
  /** The page of a work, or with `id` a place on it. */
  work(work: string, id?: string): string;
  /** All chapters of a work on one page. */
  whole(work: string): string;
  /** The chapter with a number, by its number: leads on to the chapter. */
  numbered(work: string, number: string): string;
  /** A chapter, or with `id` a passage, note or printed page in it. */
  chapter(work: string, slug: string, id?: string): string;
  /** What the addresses of a work's page views begin with; no page stands there itself. */
  pages(work: string): string;
  /** The view of one printed page, or with `id` a passage or note on it. */
  page(work: string, folio: Folio, id?: string): string;
  /** The form on a page view that reports an error; with `passage` that passage or note is chosen in it. */
  report(work: string, folio: Folio, passage?: string): string;
  /** What of a work a printed copy could settle, as a list to take to a library. */
  libraryList(work: string): string;
  /** The same as plain text, to be filled in and given back. */
  librarySheet(work: string): string;
  /** The search page; without a query the empty form. */
  search(query?: string): string;
  /**
   * Opens the place of a quotation where one is clearly best, else lists the places. The words stand behind a #, where no
   * server gets them; the page takes them behind `?q=` too, as word processors write it.
   */
  find(quotation?: string): string;
  /** The index of words, or the part of it for the words that begin with a letter. */
  words(letter?: string): string;
  /** The search as browsers can take it into their own (OpenSearch). */
  openSearch(): string;
  /** Folder of the quotation finder's files. */
  finder(): string;
  /** Chapters, printed pages and notes in brief, for whoever types a place into the search. */
  placeList(): string;
  /** Other forms of names and words, for whoever types another one than the books have. */
  variants(): string;
  /** Names of the books, for words that stand nowhere. */
  names(): string;
  /** What is shown without a connection in the place of a page that was not kept. */
  offline(): string;
  /** The service worker; it stands in the root, since it is asked about what stands below it. */
  offlineWorker(): string;
  about(id?: string): string;
  /** A part of the page about the edition, or with `id` a section of it. */
  aboutPart(part: AboutPart, id?: string): string;
  /** What was put right since the first version, or with `id` since one of them. */
  corrections(id?: string): string;
  /** The same as an Atom feed. */
  correctionsFeed(): string;
  rights(id?: string): string;
  accessibility(): string;
  privacy(): string;
  /** Edition data of a work as JSON. */
  data(work: string): string;
  /** The words of a version that was published, an id a line. */
  version(work: string, version: string): string;
  /** The beginnings of the places to which cross-references of a work lead. */
  crossReferences(work: string): string;
  /** JSON Schema of the edition data. */
  dataSchema(): string;
  /** How the words of a printed page came from the scanned text, as JSON. */
  provenance(work: string, folio: Folio): string;
  /** JSON Schema of the provenance of a page. */
  provenanceSchema(): string;
  /** Every address of the site in brief, for the page that answers an address which does not exist. */
  addressList(): string;
  /** The engine that the search page loads. */
  searchEngine(): string;
  /** A file of `public/`, path without a slash in front. */
  file(path: string): string;
}

/** The addresses of a site that stands under `base` (`/`, `/x/`; missing slashes are added). */
export function addressesUnder(base: string): Addresses {
  const root = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const at = (...parts: readonly string[]) => `${root}${parts.map((part) => `${part}/`).join('')}`;
  const mark = (id: string | undefined) => (id === undefined ? '' : `#${id}`);
  return {
    base: root,
    home: () => root,
    work: (work, id) => at(work) + mark(id),
    whole: (work) => at(work, 'all'),
    numbered: (work, number) => at(work, number),
    chapter: (work, slug, id) => at(work, slug) + mark(id),
    pages: (work) => at(work, 'p'),
    page: (work, folio, id) => at(work, 'p', folio) + mark(id),
    report: (work, folio, passage) =>
      `${at(work, 'p', folio)}${passage === undefined ? '' : `?passage=${passage}`}#report`,
    libraryList: (work) => at(work, 'library-list'),
    librarySheet: (work) => `${root}data/library-list/${work}.txt`,
    search: (query) => at('search') + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`),
    find: (quotation) => at('find') + (quotation === undefined ? '' : `#q=${encodeURIComponent(quotation)}`),
    words: (letter) => (letter === undefined ? at('words') : at('words', letter)),
    openSearch: () => `${root}search/opensearch.xml`,
    finder: () => `${root}finder/`,
    placeList: () => `${root}data/places.json`,
    variants: () => `${root}data/variants.json`,
    names: () => `${root}data/names.json`,
    offline: () => at('offline'),
    offlineWorker: () => `${root}offline-worker.js`,
    about: (id) => at('about') + mark(id),
    aboutPart: (part, id) => at('about', part) + mark(id),
    corrections: (id) => at('corrections') + mark(id),
    correctionsFeed: () => `${root}corrections.xml`,
    rights: (id) => at('rights') + mark(id),
    accessibility: () => at('accessibility'),
    privacy: () => at('privacy'),
    data: (work) => `${root}data/${work}.json`,
    version: (work, version) => `${root}data/editions/${work}-${version}.tsv`,
    crossReferences: (work) => `${root}data/cross-references/${work}.json`,
    dataSchema: () => `${root}data/edition.schema.json`,
    provenance: (work, folio) => `${root}data/provenance/${work}/${folio}.json`,
    provenanceSchema: () => `${root}data/provenance/page.schema.json`,
    addressList: () => `${root}data/addresses.json`,
    searchEngine: () => `${root}pagefind/pagefind.js`,
    file: (path) => root + path,
  };
}

/** The address with scheme and host; `undefined` where the site does not know its own (no canonical link then). */
export function absoluteAddress(site: string | undefined, address: string): string | undefined {
  return site === undefined || site === '' ? undefined : new URL(address, site).href;
}
