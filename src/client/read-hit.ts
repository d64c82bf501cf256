// From a record of the search index to a hit as the search page shows it.
import type { AddressList } from '../edition/address-list.ts';
import { type ExcerptPart, excerpt } from './excerpt.ts';
import { beginAlike, findPhrase, foldWord, isFunctionWord, type Query } from './read-query.ts';

/** A record as the engine gives it. */
export interface FoundRecord {
  readonly content: string;
  /** Address as it was indexed: `src/edition/search-records.ts` says what it carries. */
  readonly raw_url: string;
  readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  /** Places of the words found, 0-based, counted in words. */
  readonly locations: readonly number[];
}

/** A hit: where it is, and the sentence around it. */
export interface Hit {
  readonly work: string;
  /** Short title of the work. */
  readonly book: string;
  readonly chapter: string;
  readonly passage: string;
  /** The printed page of the first word found. */
  readonly folio: string;
  /** "p. 61", "p. 61, n. 2" */
  readonly place: string;
  /** Address of the passage with the words to mark there. */
  readonly address: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** Words that one look takes in: the best place of a passage is where most of what was asked for stands so close. */
const GLANCE = 25;

/** The hit in a record; `undefined` if the record does not hold what was asked for. */
export function readHit(record: FoundRecord, query: Query, list: AddressList): Hit | undefined {
  const words = record.content.split(/\s+/);
  const folded = words.map(foldWord);
  const places = findPlaces(folded, record.locations, query);
  if (places === undefined) return undefined;
  const best = densestPlace(places, folded);
  // The host is of no account: the address is a path.
  const url = new URL(record.raw_url, 'https://localhost');
  const passage = url.hash.slice(1);
  const note = url.searchParams.get('note');
  const opening = /^[a-z]([ivxlc]+|\d+)-/.exec(passage)?.[1] ?? '';
  const folio = folioAt(opening, url.searchParams.get('pages') ?? '', best);
  const work = list.works.find(({ id }) => id === record.filters.work?.[0]);
  const marks = marksFor(places, folded, query);
  return {
    work: work?.id ?? '',
    book: work?.name ?? '',
    chapter: work?.chapters.find(({ address }) => address === url.pathname)?.name ?? '',
    passage,
    folio,
    place: note === null ? `p. ${folio}` : `p. ${opening}, n. ${note}`,
    // Behind the #, so that the words that were looked for do not go to the server with the address.
    address: `${url.pathname}#${passage}&hl=${encodeURIComponent(marks)}`,
    excerpt: excerpt(words, places, best),
  };
}

/** Where what was asked for stands, rising; `undefined` if a phrase or a word is not there. */
function findPlaces(
  folded: readonly string[],
  locations: readonly number[],
  { words, phrases }: Query,
): number[] | undefined {
  const inPhrases: number[] = [];
  for (const phrase of phrases) {
    const starts = findPhrase(folded, phrase);
    if (starts.length === 0) return undefined;
    for (const start of starts) inPhrases.push(...phrase.map((_, index) => start + index));
  }
  const loose = words.filter((word) => !phrases.some((phrase) => phrase.includes(word)));
  const placesOf = (word: string) =>
    locations.filter((place) => {
      const found = folded[place] ?? '';
      return beginAlike(word, found) || found.includes(word);
    });
  if (!loose.every((word) => placesOf(word).length > 0)) return undefined;
  // "the" and "of" stand everywhere; they are marked only where nothing else was asked for.
  const telling = loose.filter((word) => !isFunctionWord(word));
  const shown = telling.length > 0 || phrases.length > 0 ? telling : loose;
  return [...new Set([...inPhrases, ...shown.flatMap(placesOf)])].sort((a, b) => a - b);
}

/** The place after which most different words stand at a glance; of equal ones the first. */
function densestPlace(places: readonly number[], folded: readonly string[]): number {
  let best = places[0] ?? 0;
  let most = 0;
  for (const place of places) {
    const near = places.filter((other) => other >= place && other < place + GLANCE);
    const different = new Set(near.map((other) => folded[other])).size;
    if (different > most) [best, most] = [place, different];
  }
  return best;
}

/** The printed page of a word, from the page of the first word and breaks such as "62.35" (page, words before it). */
function folioAt(opening: string, breaks: string, place: number): string {
  let folio = opening;
  for (const pageBreak of breaks.split('_')) {
    const [next = '', before = ''] = pageBreak.split('.');
    if (next !== '' && place >= Number(before)) folio = next;
  }
  return folio;
}

/** The forms to mark on landing: phrases in quotation marks, else every form that was found. */
function marksFor(places: readonly number[], folded: readonly string[], { phrases }: Query): string {
  return phrases.length > 0
    ? phrases.map((phrase) => `"${phrase.join(' ')}"`).join(' ')
    : [...new Set(places.map((place) => folded[place] ?? ''))].join(' ');
}
