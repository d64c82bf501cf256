/** From a record that holds what was asked to the sentences that are shown. */
import type { ExcerptPart, Hit } from '../answers.ts';
import { quotedStretches } from '../quoted-stretches.ts';
import type { Stretch } from '../sentences.ts';
import { closeness } from './ask-engine.ts';
import type { BookNames } from './find-words.ts';
import { isCommonNeed, type Need, type Occurrence } from './needs.ts';
import type { ReadRecord } from './read-record.ts';
import { openingFolio } from './record-address.ts';

/** Longest excerpt in characters; a longer sentence is cut around the words found, and shows so. */
const LONGEST = 420;
/** Most sentences of which an excerpt shows something, and the least room for each but the first. */
const PIECES = 3;
const PIECE = 120;

/** What in one sentence, or in several over which a phrase runs, was found. */
interface Glance extends Stretch {
  readonly found: readonly (readonly Occurrence[])[];
}

/** A sentence of which the excerpt shows something. */
interface Piece extends Glance {
  /** For what it is shown, and around which it is cut. */
  readonly meant: readonly Occurrence[];
}

/**
 * The hits of a record: each sentence in which as much of what was asked stands together as anywhere in the record.
 * Where that is not all of it, each sentence with a phrase in quotation marks; without one the best sentence.
 *
 * @param found occurrences need by need, as `occurrencesOfAll` gives them
 */
export function makeHits(
  record: ReadRecord,
  needs: readonly Need[],
  found: readonly (readonly Occurrence[])[],
  score: number,
  books: BookNames,
): Hit[] {
  const isTold = !needs.every(isCommonNeed);
  // "the" and "of" choose no sentence and are not marked where others were asked for, but in a phrase.
  const counted = found.filter((_, index) => !isTold || !isCommonNeed(needs[index] as Need));
  const quoted = found.filter((_, index) => needs[index]?.isQuoted);
  const glances = glancesOf(record, counted);
  const most = Math.max(...glances.map(differentNeeds));
  let chosen = glances.filter((glance) => differentNeeds(glance) === most);
  if (most < counted.length) {
    const phrases = glances.filter((glance) =>
      glance.found.some((some, index) => some.length > 0 && quoted.includes(counted[index] ?? [])),
    );
    chosen =
      phrases.length > 0
        ? phrases
        : [...chosen].sort((a, b) => glanceCloseness(b) - glanceCloseness(a)).slice(0, 1);
  }
  return chosen.map((glance) => makeHit(record, piecesAround(glance, glances), counted.length, score, books));
}

/** A chosen sentence, and behind it those that hold what it lacks: the nearest of those that hold most of it. */
function piecesAround(chosen: Glance, glances: readonly Glance[]): [Piece, ...Piece[]] {
  const pieces: [Piece, ...Piece[]] = [{ ...chosen, meant: chosen.found.flat() }];
  const far = ({ start }: Glance) => Math.abs(start - chosen.start);
  const lacks = chosen.found.map((some) => some.length === 0);
  while (lacks.includes(true) && pieces.length < PIECES) {
    const [best] = glances
      .map((glance) => ({ ...glance, held: glance.found.map((some, need) => (lacks[need] ? some : [])) }))
      .sort(
        (a, b) => differentNeeds({ found: b.held }) - differentNeeds({ found: a.held }) || far(a) - far(b),
      );
    if (!best) break;
    pieces.push({ ...best, meant: best.held.flat() });
    best.held.forEach((some, need) => {
      if (some.length > 0) lacks[need] = false;
    });
  }
  return pieces;
}

const differentNeeds = ({ found }: Pick<Glance, 'found'>) => found.filter((some) => some.length > 0).length;

const glanceCloseness = ({ found }: Glance) => closeness(found.map((some) => some.map(({ at }) => at)));

/** The sentences with occurrences, each occurrence in the one in which it begins. */
function glancesOf(record: ReadRecord, found: readonly (readonly Occurrence[])[]): Glance[] {
  const bySentence = new Map<number, { start: number; end: number; found: Occurrence[][] }>();
  found.forEach((some, index) => {
    for (const occurrence of some) {
      const start = record.tokens[occurrence.at]?.start ?? 0;
      const end = record.tokens[occurrence.at + occurrence.count - 1]?.end ?? 0;
      const number = record.sentences.findLastIndex((sentence) => sentence.start <= start);
      const last = record.sentences.find((sentence) => sentence.end >= end);
      const sentence = record.sentences[number] ?? { start: 0, end: record.text.length };
      const glance = bySentence.get(number) ?? { ...sentence, found: found.map(() => []) };
      glance.end = Math.max(glance.end, last?.end ?? record.text.length);
      glance.found[index]?.push(occurrence);
      bySentence.set(number, glance);
    }
  });
  return [...bySentence].sort(([a], [b]) => a - b).map(([, glance]) => glance);
}

function makeHit(
  record: ReadRecord,
  pieces: readonly [Piece, ...Piece[]],
  asked: number,
  score: number,
  books: BookNames,
): Hit {
  const { place } = record;
  const [glance] = pieces;
  const occurrences = inOrder(glance.meant);
  const at = occurrences[0]?.at ?? 0;
  const folio = folioAt(record, at);
  const lastFolio = folioAt(record, (occurrences[0]?.count ?? 1) - 1 + at);
  const work = books.works.find(({ chapters }) => chapters.some(({ address }) => address === place.chapter));
  const chapter = work?.chapters.find(({ address }) => address === place.chapter);
  const exact = occurrences.filter(({ isExact, way }) => isExact && !way.other).length / occurrences.length;
  const share = differentNeeds(glance) / asked;
  const all = inOrder(pieces.flatMap(({ found }) => found.flat()));
  const quoted = quotedWords(record, all);
  return {
    work: work?.id ?? '',
    book: work?.name ?? '',
    chapter: place.chapter,
    chapterName: chapter?.name ?? '',
    ...(chapter?.part !== undefined && { part: chapter.part }),
    passage: place.passage,
    folio,
    ...(lastFolio !== folio && { lastFolio }),
    place: placeName(record, folio, lastFolio),
    zone: place.note === undefined ? 'text' : 'note',
    ...(quoted.includes(true) && { quoted: quoted.includes(false) ? 'part' : 'all' }),
    ...(place.speaker !== undefined && { speaker: place.speaker }),
    // Behind the #, so that the words that were looked for do not go to the server with the address.
    address: `${place.chapter}#${place.passage}&hl=${encodeURIComponent(marks(record, all))}&at=${at}`,
    excerpt: excerpt(record, pieces, all),
    ...(place.annotates !== undefined && { annotates: place.annotates }),
    occurrences: occurrences.length,
    order: place.order + at / 1e6,
    score:
      score *
      share *
      (0.5 + 0.5 * exact) *
      (1 + glanceCloseness(glance)) *
      (1 + Math.log(occurrences.length) / 10),
  };
}

const inOrder = (found: readonly Occurrence[]) => found.toSorted((a, b) => a.at - b.at);

/** Of each word that was found whether it stands in a quotation: the words asked for may lie around its marks. */
function quotedWords({ place, text, tokens }: ReadRecord, found: readonly Occurrence[]): boolean[] {
  const stretches = quotedStretches(text, place.quoted === 'on');
  return found.flatMap(({ at, count }) =>
    tokens
      .slice(at, at + count)
      .map(
        (token) =>
          place.quoted === 'all' ||
          stretches.some(({ start, end }) => start <= token.start && token.start < end),
      ),
  );
}

function folioAt({ place }: ReadRecord, token: number): string {
  return place.pages.findLast((page) => page.token <= token)?.folio ?? openingFolio(place.passage);
}

/** "p. 61", "pp. 70–71"; a note is named by the page on which it begins: "p. 61, n. 2". */
function placeName({ place }: ReadRecord, folio: string, lastFolio: string): string {
  // "…" is the sign of a note that the print leaves without one, and of no use to who looks for it.
  if (place.note === '…') return `p. ${openingFolio(place.passage)}, note`;
  if (place.note !== undefined) return `p. ${openingFolio(place.passage)}, n. ${place.note}`;
  return folio === lastFolio ? `p. ${folio}` : `pp. ${folio}–${lastFolio}`;
}

/** The forms to mark on landing, phrases in quotation marks. */
function marks({ words }: ReadRecord, occurrences: readonly Occurrence[]): string {
  const forms = occurrences.map(({ at, count }) => {
    const form = words.slice(at, at + count).join(' ');
    return count > 1 ? `"${form}"` : form;
  });
  return [...new Set(forms)].join(' ');
}

/**
 * The sentences with what was found marked, in their order: a long one is cut at spaces, and so the better the less room
 * others leave it.
 */
function excerpt(
  { text, tokens }: ReadRecord,
  pieces: readonly Piece[],
  occurrences: readonly Occurrence[],
): ExcerptPart[] {
  let room = LONGEST;
  const shown = pieces.map((piece, index) => {
    const first = Math.min(...piece.meant.map(({ at }) => tokens[at]?.start ?? 0));
    const last = Math.max(...piece.meant.map(({ at, count }) => tokens[at + count - 1]?.end ?? 0));
    const stretch = cut(text, piece, first, last, room - PIECE * (pieces.length - 1 - index));
    room -= stretch.end - stretch.start;
    return { ...stretch, piece };
  });
  const parts: { words: string; isMarked: boolean }[] = [];
  const add = (words: string, isMarked: boolean) => {
    if (words !== '') parts.push({ words: words.replaceAll('\n', ' '), isMarked });
  };
  let from = -1;
  let isCut = false;
  for (const { start, end, piece } of shown.sort((a, b) => a.start - b.start)) {
    // Sentences that follow one another are one text.
    const isNext = from >= 0 && /^\s*$/.test(text.slice(from, start));
    if (isNext) add(text.slice(from, start), false);
    else if (from >= 0) add(' … ', false);
    else if (start > piece.start) add('… ', false);
    from = Math.max(from, start);
    for (const { at, count } of occurrences) {
      const markStart = Math.max(tokens[at]?.start ?? 0, from);
      const markEnd = Math.min(tokens[at + count - 1]?.end ?? 0, end);
      if (markEnd <= markStart) continue;
      add(text.slice(from, markStart), false);
      add(text.slice(markStart, markEnd), true);
      from = markEnd;
    }
    add(text.slice(from, end), false);
    from = Math.max(from, end);
    isCut = end < piece.end;
  }
  if (isCut) add(' …', false);
  return parts;
}

/** What is shown of a sentence: all of it if there is room, else the words found and as much around them. */
function cut(text: string, { start, end }: Stretch, first: number, last: number, longest: number): Stretch {
  if (end - start <= longest) return { start, end };
  const shown = Math.min(last, first + longest / 2);
  const room = Math.max(0, longest - (shown - first));
  let from = Math.max(start, first - Math.max(room / 2, longest - (end - first)));
  let to = Math.min(end, from + longest);
  from = Math.floor(from);
  to = Math.floor(to);
  if (from > start) from = Math.min(first, text.indexOf(' ', from) + 1 || first);
  if (to < end) to = Math.max(shown, text.lastIndexOf(' ', to));
  return { start: from, end: to };
}
