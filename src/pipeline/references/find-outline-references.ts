/**
 * Finds the printed references to chapters, parts, volumes and lettered notes. "Chapter 5 enunciated a series of
 * general propositions" (`carr-1950:5473`) speaks of a constitution, "seven volumes of Part I" (`carr-1950:155`)
 * of another edition: so each form asks for words around it with which an author sends the reader on.
 */
import type { NamedPlace, PrintedReference } from './printed-reference.ts';
import { readDirection } from './printed-reference.ts';
import { readOutlineNumber, romanPattern } from './read-number.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const wordStart = '(?<![\\p{L}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{N}])';
const part = 'P ?art';
const direction = `(?:,? (?<direction>above|below|supra|infra)${wordEnd})`;
const sending = `(?:[Ss]ee(?: also)?|refer to this in|(?:discussed|described|considered|examined|treated|told|given) in)`;

interface Form {
  /** The group `words` is the range of the reference. */
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => NamedPlace | undefined;
}

const forms: readonly Form[] = [
  // "See Note A", "Note B: “The Bolshevik Doctrine of Self-Determination” (pp. 410–428 below)".
  {
    pattern: new RegExp(
      `(?<see>[Ss]ee (?:also )?)?${wordStart}(?<words>Note (?<letter>[A-Z])${wordEnd}` +
        `(?<title>[ :,.'’]{0,3}[“"] ?[^“”"\\n]{3,90}[”"])?)(?<pages>,? \\(?pp?\\.? ?\\d)?${direction}?`,
      'dgu',
    ),
    read: ({ see, title, pages, direction: printed, letter }) =>
      letter && (see || title || pages || printed) ? { kind: 'named-note', letter } : undefined,
  },
  // "Chapter IX in Part II" (`webb-1936:170`), "see Chapter 9", "Chapter 9 above".
  {
    pattern: new RegExp(
      `(?<cue>${wordStart}${sending} )?${wordStart}(?<words>[Cc]hapter (?<number>${romanPattern}|\\d{1,2}${wordEnd})` +
        `(?: (?:in|of) ${part} (?<part>${romanPattern}))?)${direction}?`,
      'dgu',
    ),
    read: ({ cue, number = '', part: within, direction: printed }) => {
      const chapter = readOutlineNumber(number);
      if (chapter === undefined || !(cue || within || printed)) return undefined;
      const inPart = within === undefined ? undefined : readOutlineNumber(within);
      return { kind: 'chapter', number: chapter, ...(inPart !== undefined && { part: inPart }) };
    },
  },
  // "will be discussed in Part V" (`carr-1950:3056`), "the first contains Parts I to III" (`carr-1950:36`).
  {
    pattern: new RegExp(
      `${wordStart}(?:[Ii1l]n|m|contain(?:s|ing)|[Ss]ee) (?<words>${part}s? (?<number>${romanPattern})` +
        `(?: (?:to|and) (?<last>${romanPattern}))?)(?! of (?!this|the present))${direction}?`,
      'dgu',
    ),
    read: ({ number = '', last = '' }) => {
      const first = readOutlineNumber(number);
      const final = readOutlineNumber(last);
      if (first === undefined) return undefined;
      return { kind: 'part', number: first, ...(final !== undefined && { last: final }) };
    },
  },
  // "will appear in the third volume" (`carr-1950:150`); not "a promised fourth volume" (`carr-1950:13252`).
  {
    pattern: new RegExp(
      `${wordStart}(?<words>(?:[Tt]he (?<ordinal>${ordinals.join('|')}|next|following)|a (?:later|subsequent)) volume)` +
        `(?= containing ${part}|[.,;:)]|$| of (?:this|the present))`,
      'dgu',
    ),
    read: ({ ordinal = '' }) => {
      const number = ordinals.indexOf(ordinal) + 1;
      return { kind: 'volume', number: number || undefined };
    },
  },
];

/**
 * The references to divisions of a book in one text, form by form. A part beside its chapter belongs to the
 * chapter's reference.
 */
export function findOutlineReferences(text: string): PrintedReference[] {
  const found: PrintedReference[] = [];
  for (const { pattern, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const names = read(match.groups ?? {});
      const [start, end] = match.indices?.groups?.words ?? [];
      if (!names || start === undefined || end === undefined) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, names, direction: readDirection(match.groups?.direction) });
    }
  }
  return found;
}
