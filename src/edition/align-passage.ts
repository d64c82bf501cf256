import type { TextRange } from '../model/passage.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import { LINE_END } from '../model/ruling.ts';
import { parseLocus } from '../model/witness.ts';
import type { Extent } from './extent.ts';

/** A stretch of one line of the witness; line and columns 1-based, `to` behind its last character. */
export interface LineStretch {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a line, and the stretch of the edition's text that was read from it. */
export interface AlignedLine extends LineStretch, TextRange {}

/** A record with the places of its parts in the witness, and of its words in the edition's text (empty if none). */
export interface AlignedRecord extends TextRange {
  readonly record: ReadingRecord;
  readonly parts: readonly LineStretch[];
}

/** A passage or note beside the lines that it was read from. Offsets in UTF-16 units of its text, 0-based, half-open. */
export interface Alignment {
  readonly lines: readonly AlignedLine[];
  readonly records: readonly AlignedRecord[];
  /** Where in the text the words stand that were read from a place in the witness; empty where none were. */
  rangeOf(received: ReceivedWords): TextRange;
}

/** Words of the witness: the locus of their first character, and what is there, `|` for a line end. */
export interface ReceivedWords {
  readonly at: string;
  readonly from: string;
}

/** The characters of an extent as one string, a line feed behind each line. */
interface Flat {
  readonly text: string;
  readonly lines: readonly (LineStretch & { readonly start: number })[];
}

/** What stands at a place: a word as received, or all that a record covers. */
interface Piece {
  /** Place of its first character in the flat text. */
  readonly at: number;
  readonly end: number;
  readonly letters: string;
  /** Place of the record in the list. */
  readonly record?: number;
}

/**
 * Lays a text beside the lines that it was read from, word by word. Nothing is guessed: the loci of the records say where
 * words changed, and what no record tells (spaces, quotes, dashes, plain line ends) changes no letter, so letters
 * and figures are counted off on both sides. `undefined` where they differ, which is our bug; a test keeps it away.
 *
 * @param witness lines of the witness; line 1 is index 0
 * @param records records of the chapter, by the line on which they begin
 */
export function alignPassage(
  text: string,
  extent: Extent,
  records: ReadonlyMap<number, readonly ReadingRecord[]>,
  witness: readonly string[],
): Alignment | undefined {
  const flat = flatten(extent, witness);
  const placed = placeRecords(flat, records);
  const letters = lettersOf(text);
  const ranges = new Map<Piece, TextRange>();
  let at = 0;
  let last = 0;
  let skipped = false;
  const pieces = piecesOf(flat, placed);
  for (const piece of pieces) {
    const isThere = letters.signs.startsWith(piece.letters, at);
    // A quotation mark that the OCR reads as letters ("cc") is no word of the text.
    if (!isThere && (skipped || piece.record !== undefined || piece.letters.length > 2)) return undefined;
    const size = isThere ? piece.letters.length : 0;
    if (piece.letters !== '') skipped = !isThere;
    if (size === 0) ranges.set(piece, { start: last, end: last });
    else {
      const start = letters.offsets[at] ?? 0;
      last = (letters.offsets[at + size - 1] ?? 0) + 1;
      ranges.set(piece, { start, end: last });
    }
    at += size;
  }
  if (at < letters.signs.length) return undefined;
  return {
    lines: alignLines(flat, pieces, ranges, placed, text),
    records: alignRecords(flat, pieces, ranges, placed, text),
    rangeOf: (received) => {
      const spans = spansOf(flat, received);
      const touched = pieces.filter((piece) =>
        (piece.record === undefined
          ? [{ start: piece.at, end: piece.end }]
          : (placed[piece.record]?.spans ?? [])
        ).some((one) => spans.some((span) => one.start < span.end && span.start < one.end)),
      );
      const found = touched.flatMap((piece) => ranges.get(piece) ?? []);
      const whole = {
        start: Math.min(...found.map(({ start }) => start)),
        end: Math.max(...found.map(({ end }) => end)),
      };
      return found.length === 0 ? { start: 0, end: 0 } : withSigns(text, whole);
    },
  };
}

/** A stretch of a text with the signs that stand at its words, as far as the spaces around them. */
function withSigns(text: string, { start, end }: TextRange): TextRange {
  const isSign = (sign: string | undefined) => sign !== undefined && /[^\s\p{L}\p{N}—]/u.test(sign);
  let [first, last] = [start, end];
  while (isSign(text[first - 1])) first--;
  while (isSign(text[last])) last++;
  return { start: first, end: last };
}

function flatten(extent: Extent, witness: readonly string[]): Flat {
  const lines: (LineStretch & { start: number })[] = [];
  let text = '';
  for (const { from, to } of extent.flat()) {
    for (let line = from.line; line <= to.line; line++) {
      const whole = witness[line - 1] ?? '';
      const first = line === from.line ? from.column : 1;
      const end = line === to.line ? to.column : whole.length + 1;
      lines.push({ line, from: first, to: end, start: text.length });
      text += `${whole.slice(first - 1, end - 1)}\n`;
    }
  }
  return { text, lines };
}

/** A record with the stretches of the flat text that its parts cover. */
interface Placed {
  readonly record: ReadingRecord;
  readonly spans: readonly TextRange[];
}

/** The records that begin in the flat text. The second part of a word stands where the text goes on with it. */
function placeRecords(flat: Flat, records: ReadonlyMap<number, readonly ReadingRecord[]>): Placed[] {
  return flat.lines.flatMap(({ line, from, to, start }) =>
    (records.get(line) ?? []).flatMap((record) => {
      const column = parseLocus(record.at)?.column ?? 0;
      if (column < from || column >= to) return [];
      const spans = partsFrom(flat.text, record.from, start + column - from);
      return [{ record, spans }];
    }),
  );
}

/** The stretches of the flat text in which received words stand, from a place in it on. */
function partsFrom(text: string, received: string, place: number): TextRange[] {
  const spans: TextRange[] = [];
  let next = place;
  for (const part of received.split(LINE_END)) {
    const found = spans.length === 0 ? next : findPart(text, part, next);
    spans.push({ start: found, end: found + part.length });
    next = found + part.length;
  }
  return spans;
}

/** The same for received words by their locus; none outside the flat text. */
function spansOf(flat: Flat, { at, from: received }: ReceivedWords): TextRange[] {
  const place = parseLocus(at);
  const line = flat.lines.find(
    (one) => one.line === place?.line && place.column >= one.from && place.column < one.to,
  );
  return line && place ? partsFrom(flat.text, received, line.start + place.column - line.from) : [];
}

function findPart(text: string, part: string, from: number): number {
  let at = text.indexOf(part, from);
  while (at > 0 && /\S/.test(text[at - 1] ?? '')) at = text.indexOf(part, at + 1);
  return at < 0 ? from : at;
}

function piecesOf(flat: Flat, placed: readonly Placed[]): Piece[] {
  const owner = new Map<number, number>();
  for (const [index, { spans }] of placed.entries()) {
    for (const { start, end } of spans) for (let at = start; at < end; at++) owner.set(at, index);
  }
  const begun = new Set<number>();
  const pieces: Piece[] = [];
  for (let at = 0; at < flat.text.length; ) {
    if (/\s/.test(flat.text[at] ?? '') && owner.get(at) === undefined) {
      at++;
      continue;
    }
    const record = owner.get(at);
    let end = at + 1;
    while (
      end < flat.text.length &&
      owner.get(end) === record &&
      (record !== undefined || /\S/.test(flat.text[end] ?? ''))
    )
      end++;
    if (record === undefined) pieces.push({ at, end, letters: lettersOf(flat.text.slice(at, end)).signs });
    else if (!begun.has(record)) {
      begun.add(record);
      pieces.push({ at, end, letters: lettersOf(placed[record]?.record.to ?? '').signs, record });
    }
    at = end;
  }
  return pieces;
}

/** The place behind the signs that follow an offset: a note's sign stands behind quotation mark and stop. */
function endOfSigns(text: string, offset: number): number {
  let end = offset;
  while (/[^\s\p{L}\p{N}([“‘]/u.test(text[end] ?? ' ')) end++;
  return end;
}

/** The letters and figures of a text, and the offset of each. */
function lettersOf(text: string): { signs: string; offsets: number[] } {
  const offsets: number[] = [];
  let signs = '';
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    for (let unit = 0; unit < sign.length; unit++) offsets.push(index + unit);
    signs += sign;
  }
  return { signs, offsets };
}

function alignLines(
  flat: Flat,
  pieces: readonly Piece[],
  ranges: ReadonlyMap<Piece, TextRange>,
  placed: readonly Placed[],
  text: string,
): AlignedLine[] {
  const lines = flat.lines.map((line) => ({ ...line, first: Infinity, last: -1 }));
  const indexAt = (at: number) => lines.findLastIndex(({ start }) => start <= at);
  for (const piece of pieces) {
    const range = ranges.get(piece);
    if (!range || piece.letters === '') continue;
    const spans = piece.record === undefined ? [{ start: piece.at }] : (placed[piece.record]?.spans ?? []);
    for (const { start } of spans) {
      const line = lines[indexAt(start)];
      if (!line) continue;
      line.first = Math.min(line.first, range.start);
      line.last = Math.max(line.last, range.end);
    }
  }
  // A line that begins or ends inside no word begins and ends with the signs around its words.
  return lines.map(({ line, from, to, first, last }) => {
    if (last < 0) return { line, from, to, start: 0, end: 0 };
    let [start, end] = [first, last];
    const isFree = (sign: string | undefined) => sign !== undefined && /[^\s\p{L}\p{N}]/u.test(sign);
    while (isFree(text[start - 1])) start--;
    while (isFree(text[end])) end++;
    return { line, from, to, start, end };
  });
}

function alignRecords(
  flat: Flat,
  pieces: readonly Piece[],
  ranges: ReadonlyMap<Piece, TextRange>,
  placed: readonly Placed[],
  text: string,
): AlignedRecord[] {
  const stretch = ({ start, end }: TextRange): LineStretch => {
    const line = flat.lines.findLast((one) => one.start <= start);
    const from = (line?.from ?? 1) + start - (line?.start ?? 0);
    return { line: line?.line ?? 0, from, to: from + end - start };
  };
  return pieces.flatMap((piece) => {
    const one = piece.record === undefined ? undefined : placed[piece.record];
    const range = ranges.get(piece);
    if (!one || !range) return [];
    const { to } = one.record;
    const before = to.search(/[\p{L}\p{N}]/u);
    // Signs alone stand behind the letters before them, perhaps after a space.
    const start = before < 0 ? text.indexOf(to, range.start) : range.start - before;
    const isWhole = to !== '' && text.startsWith(to, start) && start - range.start < 8;
    const at = endOfSigns(text, range.end);
    const words = isWhole ? { start, end: start + to.length } : to === '' ? { start: at, end: at } : range;
    return [{ record: one.record, parts: one.spans.map(stretch), ...words }];
  });
}
