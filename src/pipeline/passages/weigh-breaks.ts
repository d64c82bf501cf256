import type { ZonedPage } from '../zones/zone.ts';
import { type Neighbours, neighboursOf } from './line-neighbours.ts';
import { ROOMY, type ShareOf, SURELY_SHORT } from './measure-shares.ts';
import { average, LEAST_CASES, type Spread, spreadOf, weighNarrower } from './normal-spread.ts';
import { ENDS, OPENS } from './sentence-ends.ts';
import { weighLengths } from './weigh-lengths.ts';

/** A place where a line ends a sentence and the next may open a paragraph. Widths are shares of a full line. */
export interface Juncture {
  /** Width of the line that ends the sentence. */
  readonly last: number;
  /** Width of the next line; absent where it is the last of its paragraph and tells nothing of an indent. */
  readonly first?: number;
  /** Width of the next line's first word with a space: a compositor would have set it here if it had fitted. */
  readonly nextWord: number;
  /** Text of the next line. */
  readonly opening: string;
  /** The sign of a note ends the sentence. */
  readonly isSigned: boolean;
  /** What stands between the two lines. */
  readonly gap: 'blank line' | 'page end' | 'nothing';
  /** Lines of the paragraph above, and lines known to follow in one paragraph below. */
  readonly above: number;
  readonly below: number;
}

/** How much more likely a new paragraph is than the old one going on: natural logarithm of the odds. */
export type WeighBreak = (juncture: Juncture) => number;

/** A line longer than this reaches the edge: four full lines in five do in Carr. */
const FULL = 0.94;
/** Share of full lines of which OCR lost or misread so much that their width tells nothing. */
const MISREAD = 0.02;
/** A word weighs as if it had been seen so often more in either place, so that a rare one weighs little. */
const PRIOR_SIGHTINGS = 2;

/** The sign of a note behind the stop that ends a sentence with its line. */
const ENDS_SIGNED = /[.?!]["'”’)\]]*\s*["”]?\s*[1-9IzZ*†•!]\.?\s*$/;
/** The first word of a sentence that begins within a line. */
const SENTENCE_INSIDE = /\p{Ll}{2}[.?!]["”]?\s*[1-9I*†]?\s+["“]?\s?(\p{Lu}\p{Ll}+)/gu;
/** A line that begins within a sentence. */
const GOES_ON = /^\s*\p{Ll}{2}/u;

/**
 * Learns from a book how its paragraphs end and begin, where blank lines and short last lines show it, to weigh the
 * places where nothing does: a sentence ends with a full line at the foot of a page (carr-1950:1358). Seven things
 * bear on it, each counted in the book itself, their odds multiplied: how full the last line is; whether it had room
 * for the next word; whether a blank line follows; whether the next line is short of full by an indent; with what
 * word it opens; whether a note's sign stands at the end; how long the paragraphs would become.
 */
export function weighBreaks(pages: readonly ZonedPage[], shareOf: ShareOf): WeighBreak {
  const places = pages.flatMap((page) => neighboursOf(page, shareOf));
  const openings = places.filter(
    ({ above, line, aboveShare }) => aboveShare < SURELY_SHORT && ENDS.test(above) && OPENS.test(line),
  );
  const sentenceEnds = places.filter(
    ({ above, line, aboveShare }) => aboveShare >= FULL && ENDS.test(above) && OPENS.test(line),
  );
  const inner = places.filter(({ above, afterBlank, runsOn }) => !afterBlank && runsOn && !ENDS.test(above));
  const full = spreadOf(inner.map(({ share }) => share).filter((share) => share > SURELY_SHORT));
  const indented = openings.filter(({ runsOn, share }) => runsOn && share > SURELY_SHORT - INDENT_PLAY);
  const weighFirst = weighFirstLine(
    indented.map(({ share }) => share),
    full,
  );
  const weighWord = weighOpeningWord(
    openings.map(({ line }) => line),
    places.map(({ line }) => line),
  );
  const goingOn = sentenceEnds.filter(({ afterBlank }) => !afterBlank);
  const weighSign = weighSigns(
    openings.map(({ above }) => above),
    goingOn.map(({ above }) => above),
  );
  const weighLast = weighLastLine(openings, sentenceEnds, weighSign(false), full);
  const weighLength = weighLengths(pages, shareOf);
  const weighRoom = weighRoomLeft(inner);
  const weighGap = weighGaps(openings, places);
  return ({ last, nextWord, first, opening, isSigned, gap, above, below }) =>
    weighLast(last) +
    weighRoom(last + nextWord) +
    weighGap(gap, isSigned) +
    (first === undefined ? 0 : weighFirst(first)) +
    weighWord(opening) +
    weighSign(isSigned) +
    weighLength(above, below);
}

/** An indented line may be shorter than a full one by this much more. */
const INDENT_PLAY = 0.06;

/**
 * The last line of a paragraph may be of any width alike; of the other lines all are full. How many paragraphs end
 * with a full line is told by the blank lines below such lines, or, in a book whose scans show none, by how many end
 * with a short one. Blank lines below a note's sign do not count: the raised sign itself makes some of them.
 */
function weighLastLine(
  openings: readonly Neighbours[],
  fullEnds: readonly Neighbours[],
  unsigned: number,
  full: Spread,
): (last: number) => number {
  const density = (share: number) => {
    const off = (Math.min(share, full.mean) - full.mean) / full.deviation;
    const normal = Math.exp((-off * off) / 2) / (full.deviation * Math.sqrt(2 * Math.PI));
    return (1 - MISREAD) * normal + MISREAD;
  };
  const plain = fullEnds.filter(({ above }) => !ENDS_SIGNED.test(above));
  const afterBlank = plain.filter((place) => place.afterBlank).length;
  const inWindow = (openings.length / SURELY_SHORT) * (1 + 2 * full.deviation - FULL);
  const odds = showsBlanks(openings)
    ? ((afterBlank + 1) / (plain.length - afterBlank + 1)) * Math.exp(-unsigned)
    : (inWindow + 1) / (Math.max(0, fullEnds.length - inWindow) + 1);
  const atFull = Math.log(odds) + Math.log(average(fullEnds.map(({ aboveShare }) => density(aboveShare))));
  return (last) => atFull - Math.log(density(last));
}

/**
 * A line that goes on is as full as the next word allows: hardly one in a hundred would have held it. Of lines that
 * end a paragraph and are not quite full, about half would.
 */
function weighRoomLeft(inner: readonly Neighbours[]): (withNext: number) => number {
  const nearlyFull = inner.filter(({ aboveShare }) => aboveShare > SURELY_SHORT && aboveShare < ROOMY);
  const roomy = nearlyFull.filter(({ aboveWithNext }) => aboveWithNext < ROOMY).length;
  const weight = Math.max(0, Math.log((nearlyFull.length + 1) / (2 * (roomy + 1))));
  return (withNext) => (withNext < ROOMY ? weight : 0);
}

/**
 * What a blank line or its absence tells: how often either is seen where a paragraph opens for certain, and where a
 * word in small letters goes on. Below a raised sign a blank line tells nothing: the sign itself parts the lines.
 */
function weighGaps(
  openings: readonly Neighbours[],
  places: readonly Neighbours[],
): (gap: Juncture['gap'], isSigned: boolean) => number {
  const goingOn = places.filter(({ line }) => GOES_ON.test(line));
  const [opening, inside] = [openings, goingOn].map(
    (found) => (found.filter(({ afterBlank }) => afterBlank).length + 1) / (found.length + 2),
  ) as [number, number];
  return (gap, isSigned) => {
    if (gap === 'page end' || (gap === 'blank line' && isSigned)) return 0;
    return Math.log(gap === 'blank line' ? opening / inside : (1 - opening) / (1 - inside));
  };
}

/** Whether the scans show a blank line between most paragraphs. */
function showsBlanks(openings: readonly Neighbours[]): boolean {
  return openings.filter(({ afterBlank }) => afterBlank).length > openings.length / 2;
}

function weighFirstLine(indented: readonly number[], full: Spread): (first: number) => number {
  if (indented.length < LEAST_CASES) return () => 0;
  const opening = spreadOf(indented);
  return (first) => weighNarrower(first, opening, full);
}

/** How much oftener a word opens a paragraph than another sentence. */
function weighOpeningWord(
  openings: readonly string[],
  lines: readonly string[],
): (opening: string) => number {
  const first = countOf(openings.map(firstWord));
  const inside = countOf(
    lines.flatMap((line) => [...line.matchAll(SENTENCE_INSIDE)].map((match) => firstWord(match[1] ?? ''))),
  );
  if (first.total < LEAST_CASES || inside.total < LEAST_CASES) return () => 0;
  const perFirst = PRIOR_SIGHTINGS / first.total;
  return (opening) => {
    const word = firstWord(opening);
    const asFirst = (first.counts.get(word) ?? 0) / first.total + perFirst;
    const asInside = (inside.counts.get(word) ?? 0) / inside.total + perFirst;
    return Math.log(asFirst / asInside);
  };
}

/** A paragraph ends with the sign of a note oftener than a sentence does (Carr: 42 and 13 in a hundred). */
function weighSigns(ends: readonly string[], others: readonly string[]): (isSigned: boolean) => number {
  if (ends.length < LEAST_CASES || others.length < LEAST_CASES) return () => 0;
  const [atEnd, inside] = [ends, others].map(
    (texts) => (texts.filter((text) => ENDS_SIGNED.test(text)).length + 1) / (texts.length + 2),
  ) as [number, number];
  return (isSigned) => Math.log(isSigned ? atEnd / inside : (1 - atEnd) / (1 - inside));
}

/** The first word of a line in small letters, without what stands around it. */
function firstWord(line: string): string {
  const word =
    line
      .trim()
      .replace(/^["“‘(\s]+/, '')
      .split(/\s+/)[0] ?? '';
  return word.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}

function countOf(words: readonly string[]): { counts: Map<string, number>; total: number } {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}
