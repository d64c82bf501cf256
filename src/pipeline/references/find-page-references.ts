/**
 * Finds the printed references to pages of the same book. Notes are full of pages of other books ("Lenin,
 * Sochineniya, xx, p. 120", "Ibid. p. 99"), so a page is ours only
 * 1. with "above" or "below" after it,
 * 2. behind "Note A" or its title, whose extent it gives, or
 * 3. after a "see" that opens a parenthesis or a paragraph, in a sentence that cites nothing.
 */
import type { TextRange } from '../../model/passage.ts';
import { type NamedPlace, type PrintedReference, readDirection } from './printed-reference.ts';
import { numberPattern, readLabel, readNumber } from './read-number.ts';

/** The references to pages in one text, and the pages after a "see" that may be of another book. */
export interface PageReferences {
  readonly references: readonly PrintedReference[];
  /** Pages after a "see" that no rule takes; they stay plain text. */
  readonly doubtful: readonly TextRange[];
}

const run = `${numberPattern}(?: ?[-‐–—] ?${numberPattern})?`;
const label = '(?:[0-9IlZzSs]{1,2}(?![\\p{L}\\p{N}])|[*†‡])';
const separator = '(?:, | and | & )';

/** Groups: prefix ("pp. "), runs ("262, 268-269"), before (", notes "), labels ("3 and 4"), direction. */
const pages = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<prefix>[Pp]{1,2} ?[.,]? ?|[Pp]ages? )(?<runs>${run}(?:${separator}${run})*)` +
    `(?:(?<before>,? notes? )(?<labels>${label}(?:${separator}${label})*))?` +
    '(?:,? (?<direction>above|below|supra|infra)(?![\\p{L}\\p{N}]))?',
  'gu',
);

const seeing = '[Ss][e~][ec](?: also| further| especially)? $';

/** "See" before a page; its "e" may be a tilde (`carr-1950:17844`). */
const see = new RegExp(`(?<!\\p{L})${seeing}`, 'u');

/** "See" that opens a parenthesis or a paragraph. */
const openingSee = new RegExp(`(?:^|[(\n])${seeing}`, 'u');

/** What shows that a sentence speaks of another book: a year in brackets, an ibid., a page. */
const citation = /\d{4}\)|\b[Ii]bid\b|\b[Pp]{1,2}\. ?\d/u;

/**
 * @param text the text of a passage or note, paragraphs of a note divided by `\n`
 * @param namedNotes where the text names a lettered note of the book, for rule 2
 */
export function findPageReferences(text: string, namedNotes: readonly TextRange[]): PageReferences {
  const references: PrintedReference[] = [];
  const doubtful: TextRange[] = [];
  for (const match of text.matchAll(pages)) {
    const found = placesIn(match);
    const isOurs =
      match.groups?.direction !== undefined ||
      namedNotes.some(({ end }) => end < match.index && /^[ ,.(]+$/u.test(text.slice(end, match.index))) ||
      standsAlone(text, match);
    if (isOurs) references.push(...found);
    else if (found.length > 0 && see.test(text.slice(0, match.index))) {
      doubtful.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return { references, doubtful };
}

/** Whether rule 3 holds for a page without direction. */
function standsAlone(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (!openingSee.test(before) || !/^ ?(?:[).;]|$)/u.test(after)) return false;
  return !citation.test(sentenceBefore(before));
}

/** What stands before a place since the last sentence ended: with a full stop after three letters or more. */
function sentenceBefore(before: string): string {
  return before.split(/\n|(?<=\p{Ll}{3}[”"’)]*[.?!]) (?=\p{Lu})/u).at(-1) ?? '';
}

/** One reference for each page, run of pages and label of a note in a match. */
function placesIn(match: RegExpExecArray): PrintedReference[] {
  const { prefix = '', runs = '', before = '', labels } = match.groups ?? {};
  const direction = readDirection(match.groups?.direction);
  const runsStart = match.index + prefix.length;
  const found = piecesOf(runs, runsStart).flatMap((piece): PrintedReference[] => {
    const names = readRun(piece.text);
    // The first piece takes the "p." before it along.
    const start = piece.start === runsStart ? match.index : piece.start;
    return names ? [{ start, end: piece.end, names, direction }] : [];
  });
  const last = found.at(-1);
  if (labels === undefined || last?.names.kind !== 'page') return found;
  const { page } = last.names;
  const labelsStart = runsStart + runs.length + before.length;
  const notes = piecesOf(labels, labelsStart).map((piece): PrintedReference => {
    const start = piece.start === labelsStart ? last.start : piece.start;
    return { start, end: piece.end, names: { kind: 'note', page, label: readLabel(piece.text) }, direction };
  });
  return [...found.slice(0, -1), ...notes];
}

/** The members of "262, 268-269" or "3 and 4", as ranges of the text in which the list begins at `start`. */
function piecesOf(list: string, start: number): (TextRange & { text: string })[] {
  const pieces: (TextRange & { text: string })[] = [];
  let here = start;
  for (const [index, text] of list.split(/(, | and | & )/u).entries()) {
    if (index % 2 === 0) pieces.push({ text, start: here, end: here + text.length });
    here += text.length;
  }
  return pieces;
}

/** A page or a run of pages; a last page written short ("383-4") is completed from the first. */
function readRun(printed: string): NamedPlace | undefined {
  const [first = '', second] = printed.split(/ ?[-‐–—] ?/u);
  const page = readNumber(first);
  if (page === undefined) return undefined;
  if (second === undefined) return { kind: 'page', page };
  const last = readNumber(second);
  if (last === undefined) return undefined;
  const scale = 10 ** String(last).length;
  return { kind: 'pages', page, last: last < page && scale <= page ? page - (page % scale) + last : last };
}
