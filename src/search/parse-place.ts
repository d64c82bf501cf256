/** What place a reader means: the words that they type, taken apart. Whether the books have it is asked elsewhere. */
import { type Folio, fromRoman, parseFolio, toRoman } from '../model/folio.ts';
import type { PlacedWork } from './place-list.ts';
import { foldWord } from './tokens.ts';
import { piecesOfWork, takeImprint, takeNames } from './work-names.ts';

/** A place without its work. */
export type AskedPlace =
  | { readonly kind: 'work' }
  | { readonly kind: 'part' | 'chapter' | 'lettered'; readonly number: string }
  /** Words that may be a title, folded, one space between them. */
  | { readonly kind: 'title'; readonly words: string }
  | {
      readonly kind: 'page';
      readonly first: Folio;
      readonly last?: Folio;
      /** Label of a note, `''` for "61n": its only note. */
      readonly note?: string;
      /** Number of the chapter that was named with it. */
      readonly chapter?: string;
    };

/** A place as it was typed. */
export interface PlaceQuery {
  readonly place: AskedPlace;
  /** The works that were named; all works where none was. */
  readonly works: readonly PlacedWork[];
  readonly isNamed: boolean;
  /** Number of the volume that was named, in large Roman numerals. */
  readonly volume?: string;
  /** Whether a word for the place was typed ("p.", "ch.", "n."), so that "61" can be nothing but a page. */
  readonly isCertain: boolean;
}

const PAGE_WORDS = new Set(['p', 'pp', 'pg', 'pgs', 'page', 'pages']);
const NOTE_WORDS = new Set(['n', 'nn', 'note', 'notes', 'fn', 'fns', 'ftn', 'footnote', 'footnotes']);
const CHAPTER_WORDS = new Set(['chapter', 'chapters', 'chap', 'chaps', 'ch', 'chs', 'chpt']);
const PART_WORDS = new Set(['part', 'parts', 'pt', 'pts']);
const VOLUME_WORDS = new Set(['vol', 'vols', 'volume', 'volumes']);
const AND_FOLLOWING = new Set(['f', 'ff', 'seq', 'sqq']);
const FILLERS = new Set(['in', 'of', 'on', 'at', 'to', 'by', 'the', 'from', 'no', 'et', 'and']);
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A place is named in few words; what is longer is a quotation. */
const MOST_PIECES = 30;

/** The place that is meant by `query`; `undefined` if it can be none. Quotation marks ask for words. */
export function parsePlace(query: string, works: readonly PlacedWork[]): PlaceQuery | undefined {
  if (/["“”„«»]/.test(query)) return undefined;
  const pieces = piecesOf(query);
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return undefined;
  const whole = readWithNames(pieces, works);
  // "p. 61 in Carr": the work may also come last.
  for (let at = 1; whole === undefined && at < pieces.length; at++) {
    const named = takeAll(pieces.slice(at), works);
    const place = named && readPlaceOnly(pieces.slice(0, at), named.works);
    if (named && place) return { ...named, place, isCertain: true };
  }
  return whole;
}

/** Numbers, words (folded), signs of notes and dashes; "p61n2" is four pieces. */
export function piecesOf(query: string): string[] {
  const pieces = [...query.normalize('NFKC').matchAll(/\d+|\p{L}[\p{L}\p{M}'’]*|[*†‡§]+|[-–—−]/gu)];
  return pieces
    .map(([piece]) => (/^[-–—−]$/.test(piece) ? '-' : /^[*†‡§]/.test(piece) ? piece : foldWord(piece)))
    .filter((piece) => piece !== '');
}

function readWithNames(pieces: readonly string[], works: readonly PlacedWork[]): PlaceQuery | undefined {
  const named = takeWork(pieces, works);
  if (named.rest.length === 0) return { ...withoutRest(named), place: { kind: 'work' }, isCertain: false };
  const place = readPlaceOnly(named.rest, named.works);
  if (place === undefined) return undefined;
  return {
    ...withoutRest(named),
    place,
    isCertain: named.isNamed || (isPlaceWord(named.rest) && place.kind !== 'title'),
  };
}

/** Whether a piece says of what kind the place is; a single letter after "note" may still be the word "a". */
function isPlaceWord(pieces: readonly string[]): boolean {
  return pieces.some(
    (piece, index) =>
      (index === 0 && (PAGE_WORDS.has(piece) || CHAPTER_WORDS.has(piece) || PART_WORDS.has(piece))) ||
      (NOTE_WORDS.has(piece) && (index > 0 || pieces.length > 2)),
  );
}

interface NamedWork {
  readonly works: readonly PlacedWork[];
  readonly isNamed: boolean;
  readonly volume?: string;
  readonly rest: readonly string[];
}

function withoutRest({ works, isNamed, volume }: NamedWork): Omit<NamedWork, 'rest'> {
  return { works, isNamed, ...(volume !== undefined && { volume }) };
}

/** The work named by all of the pieces, fillers before them set aside. */
function takeAll(
  pieces: readonly string[],
  works: readonly PlacedWork[],
): Omit<NamedWork, 'rest'> | undefined {
  const named = takeWork(skip(pieces, FILLERS), works);
  return named.isNamed && named.rest.length === 0 ? withoutRest(named) : undefined;
}

/** Author, title, imprint, year and volume at the head of the pieces, in any order. */
function takeWork(pieces: readonly string[], works: readonly PlacedWork[]): NamedWork {
  let named: NamedWork = { works, isNamed: false, rest: pieces };
  for (;;) {
    // A filler between two names goes; one before a place ("the two revolutions") may belong to it.
    const next = takeNext(named) ?? takeNext({ ...named, rest: skip(named.rest, FILLERS) });
    if (next === undefined) return named;
    named = next;
  }
}

function takeNext(named: NamedWork): NamedWork | undefined {
  const names = takeNames(named.rest, named.works);
  if (names) return { ...named, ...names, isNamed: true };
  if (named.isNamed) {
    const rest = takeImprint(named.rest, named.works);
    if (rest) return { ...named, rest };
  }
  const volume = takeVolume(named);
  if (volume === undefined) return undefined;
  // Where no work was named a volume can only be one of those that have volumes.
  const works = named.isNamed ? named.works : named.works.filter((work) => work.volume !== undefined);
  return { ...named, ...volume, works, isNamed: works.length > 0 };
}

/** "vol. i", and behind a work that was named a bare "i" before a page or before the imprint. */
function takeVolume({
  rest,
  works,
  isNamed,
  volume,
}: NamedWork): { readonly rest: readonly string[]; readonly volume: string } | undefined {
  if (volume !== undefined) return undefined;
  const [first = '', second = '', ...more] = rest;
  if (VOLUME_WORDS.has(first)) {
    const number = numberIn(second);
    return number === undefined ? undefined : { rest: more, volume: toRoman(number).toUpperCase() };
  }
  const number = numberIn(first);
  const follows =
    takeImprint(rest.slice(1), works) !== undefined || /^(?:\d+|pp?|pages?|chap(?:ter)?|ch)$/.test(second);
  const isBare = isNamed && number !== undefined && number < 20 && follows;
  return isBare ? { rest: rest.slice(1), volume: toRoman(number).toUpperCase() } : undefined;
}

function readPlaceOnly(pieces: readonly string[], works: readonly PlacedWork[]): AskedPlace | undefined {
  return (
    readChapter(pieces, works) ??
    readPart(pieces) ??
    readLettered(pieces, works) ??
    readNoteFirst(pieces) ??
    readPage(pieces) ??
    readTitle(pieces, works)
  );
}

function readChapter(pieces: readonly string[], works: readonly PlacedWork[]): AskedPlace | undefined {
  const [word = '', ...rest] = pieces;
  if (!CHAPTER_WORDS.has(word)) return undefined;
  const [figure = '', ...more] = skip(rest, FILLERS);
  const number = numberIn(figure);
  if (number === undefined) return undefined;
  const chapter = String(number);
  if (more.length === 0) return { kind: 'chapter', number: chapter };
  const page = readNoteFirst(more) ?? (PAGE_WORDS.has(more[0] ?? '') ? readPage(more) : undefined);
  if (page?.kind === 'page') return { ...page, chapter };
  const isItsTitle = works.some((work) =>
    work.chapters.some((one) => one.number === chapter && titlesOf(one).includes(plain(more))),
  );
  return isItsTitle ? { kind: 'chapter', number: chapter } : undefined;
}

function readPart([word = '', figure = '', ...more]: readonly string[]): AskedPlace | undefined {
  const number = PART_WORDS.has(word) && more.length === 0 ? numberIn(figure) : undefined;
  return number === undefined ? undefined : { kind: 'part', number: toRoman(number).toUpperCase() };
}

/** "Note A", alone or with its title. */
function readLettered(
  [word = '', letter = '', ...more]: readonly string[],
  works: readonly PlacedWork[],
): AskedPlace | undefined {
  if (word !== 'note' || !/^[a-z]$/.test(letter)) return undefined;
  const number = letter.toUpperCase();
  const meant = works.some(({ chapters }) =>
    chapters.some(
      (one) =>
        one.kind === 'note' &&
        (more.length === 0 || (one.number === number && titlesOf(one).includes(plain(more)))),
    ),
  );
  return meant ? { kind: 'lettered', number } : undefined;
}

/** "n. 2 p. 61", "note 2 on page 61" */
function readNoteFirst([word = '', note = '', ...more]: readonly string[]): AskedPlace | undefined {
  if (!NOTE_WORDS.has(word) || !isLabel(note)) return undefined;
  const rest = skip(more, FILLERS);
  const page = PAGE_WORDS.has(rest[0] ?? '') ? readPage(rest) : undefined;
  return page?.kind === 'page' && page.note === undefined ? { ...page, note } : undefined;
}

/** "61", "p. 61", "pp. 61-62", "pp. 141-2", "p. 61 n. 2", "61n", "p. 12 *" */
function readPage(pieces: readonly string[]): AskedPlace | undefined {
  const rest = PAGE_WORDS.has(pieces[0] ?? '') ? pieces.slice(1) : [...pieces];
  const first = folioIn(rest[0]);
  if (first === undefined) return undefined;
  rest.splice(0, 1);
  let last: Folio | undefined;
  if (rest[0] === '-') {
    last = endOfRange(first, rest[1]);
    if (last === undefined) return undefined;
    rest.splice(0, 2);
  }
  while (AND_FOLLOWING.has(rest[0] ?? '') || rest[0] === 'et') rest.splice(0, 1);
  const page = { kind: 'page' as const, first, ...(last !== undefined && last !== first && { last }) };
  if (rest.length === 0) return page;
  const [word = '', label, dash, second, ...more] = rest;
  if (/^[*†‡§]/.test(word) && label === undefined) return { ...page, note: word };
  if (!NOTE_WORDS.has(word)) return undefined;
  if (label === undefined) return { ...page, note: '' };
  // "nn. 1-2": the first of them.
  const isOne = dash === undefined || (dash === '-' && isLabel(second ?? '') && more.length === 0);
  return isOne && isLabel(label) ? { ...page, note: label } : undefined;
}

/** The pieces as a title, if a chapter or section of the works has it. */
function readTitle(pieces: readonly string[], works: readonly PlacedWork[]): AskedPlace | undefined {
  const words = plain(pieces);
  const has = works.some(({ chapters }) =>
    chapters.some((chapter) => [chapter, ...chapter.sections].some((one) => titlesOf(one).includes(words))),
  );
  return has ? { kind: 'title', words } : undefined;
}

/** What a chapter or section may be called, folded: its title and short title, with and without article and "(a)". */
export function titlesOf(titled: { readonly title: string; readonly shortTitle?: string }): string[] {
  const written = [titled.title, ...(titled.shortTitle === undefined ? [] : [titled.shortTitle])];
  return written
    .flatMap((title) => [title, title.replace(/^\([a-z]\)\s*/, '')])
    .map((title) => plain(piecesOf(title)));
}

/** Pieces as a folded title: without dashes and the article at the head. */
function plain(pieces: readonly string[]): string {
  return piecesOfWork(pieces).join(' ');
}

function skip(pieces: readonly string[], words: ReadonlySet<string>): readonly string[] {
  const from = pieces.findIndex((piece) => !words.has(piece) && piece !== '-');
  return from < 0 ? [] : pieces.slice(from);
}

function isLabel(piece: string): boolean {
  return /^(?:\d{1,3}|[a-z]|[*†‡§]+)$/.test(piece);
}

/** A number in figures, Roman numerals or words, 1 to 399. */
function numberIn(piece: string): number | undefined {
  const word = NUMBER_WORDS.indexOf(piece);
  const value = /^\d{1,3}$/.test(piece) ? Number(piece) : (fromRoman(piece) ?? (word < 0 ? 0 : word + 1));
  return value > 0 && value < 400 ? value : undefined;
}

function folioIn(piece: string | undefined): Folio | undefined {
  const folio = piece?.replace(/^0+(?=\d)/, '') ?? '';
  return parseFolio(folio) && folio;
}

/** The last page of a range, also where only its last figures are written: 141-2 ends with 142. */
function endOfRange(first: Folio, piece: string | undefined): Folio | undefined {
  const last = folioIn(piece);
  if (last === undefined) return undefined;
  const [from, to] = [parseFolio(first), parseFolio(last)];
  if (from?.series !== to?.series || from === undefined || to === undefined) return undefined;
  if (to.value >= from.value) return last;
  const full = from.series === 'arabic' ? first.slice(0, -last.length) + last : '';
  return Number(full) >= from.value ? full : undefined;
}
