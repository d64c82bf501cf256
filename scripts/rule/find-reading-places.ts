/** Finds what an editor typed in the texts of a work: as received, or as the edition reads it now. */
import type { Token } from '../../src/model/token.ts';
import { formatLocus, locusOf, offsetOf, type Witness } from '../../src/model/witness.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { Place } from './read-place.ts';

/** One place at which a reading stands. */
export interface FoundReading {
  /** Written locus of its first character. */
  readonly at: string;
  /** What the witness has there, letter for letter; `|` for a line end. */
  readonly reading: string;
  /** Id of the passage or note. */
  readonly id: string;
  /** The reading in brackets among what stands beside it in the witness. */
  readonly context: string;
  /** Only where the edition's present reading was typed: what of it is not in the typed words, before and behind. */
  readonly around?: { readonly before: string; readonly after: string };
}

/** A run of a text as the witness has it, each character with its offset there. */
interface Received {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** A passage, or a paragraph of a note, with its id. */
export interface Row {
  readonly id: string;
  readonly tokens: readonly Token[];
  readonly received: Received;
}

/** The texts of a place. */
export interface Ground {
  readonly witness: Witness;
  readonly rows: readonly Row[];
  /** Whether a reading that begins at a witness offset begins in the place. */
  readonly isHere: (offset: number) => boolean;
}

/** The texts in which a reading may stand; none where the work has no such place. */
export function groundOf(restored: RestoredWork, place: Place): Ground {
  const { witness, map } = restored;
  const rows = rowsOf(restored);
  if (place.kind === 'locus') {
    const wanted = offsetOf(witness, place.locus);
    return { witness, rows, isHere: (offset) => offset === wanted };
  }
  if (place.kind === 'passage')
    return { witness, rows: rows.filter(({ id }) => id === place.id), isHere: () => true };
  const { folio, note } = place;
  if (note !== undefined) {
    const ids = restored.chapters
      .flatMap(({ notes }) => notes)
      .filter((one) => one.folio === folio && (one.label === note || one.id === `n${folio}-${note}`))
      .map(({ id }) => id);
    return { witness, rows: rows.filter(({ id }) => ids.includes(id)), isHere: () => true };
  }
  const [first, last] = map.pages.find((page) => page.folio === folio)?.lines ?? [0, -1];
  const isHere = (offset: number) => {
    const { line } = locusOf(witness, offset);
    return line >= first && line <= last;
  };
  const onPage = rows.filter(({ received: { offsets } }) =>
    offsets.some((offset) => offset >= 0 && isHere(offset)),
  );
  return { witness, rows: onPage, isHere };
}

export function rowsOf({ drafts, chapters, witness }: RestoredWork): Row[] {
  return drafts.flatMap((draft, index) => {
    const chapter = chapters[index];
    const passages = draft.passages.map((passage, k) => ({
      id: chapter?.passages[k]?.id ?? '',
      rows: passage.kind === 'lacuna' ? [] : [passage.tokens],
    }));
    const notes = draft.notes.map(({ paragraphs }, k) => ({
      id: chapter?.notes[k]?.id ?? '',
      rows: paragraphs,
    }));
    return [...passages, ...notes].flatMap(({ id, rows }) =>
      rows.map((tokens) => ({ id, tokens, received: receivedOf(tokens, witness) })),
    );
  });
}

/** The characters of tokens and what stands between them; a line end, with all that lies there, is `|`. */
export function receivedOf(tokens: readonly Token[], witness: Witness): Received {
  let text = '';
  const offsets: number[] = [];
  let end: number | undefined;
  const add = (piece: string, from: number) => {
    for (let k = 0; k < piece.length; k++) offsets.push(from + k);
    text += piece;
  };
  for (const { start, end: next } of tokens.flatMap(({ spans }) => spans)) {
    const between = end === undefined ? '' : end <= start ? witness.text.slice(end, start) : '|';
    if (/\S|\n/.test(between)) {
      text += '|';
      offsets.push(-1);
    } else add(between, end ?? start);
    add(witness.text.slice(start, next), start);
    end = next;
  }
  return { text, offsets };
}

/** The places at which the witness has the typed words; whole words, if there are any. */
export function findReceived({ rows, witness, isHere }: Ground, typed: string): FoundReading[] {
  const found = rows.flatMap(({ id, received }) =>
    matchesOf(patternOf(typed), received.text).flatMap(({ index, text }) => {
      const offset = received.offsets[index] ?? -1;
      return offset >= 0 && isHere(offset)
        ? [{ index, text, row: received, place: placeOf(received, index, text.length, id, witness) }]
        : [];
    }),
  );
  const whole = found.filter(({ index, text, row }) => isWhole(row.text, index, index + text.length));
  return (whole.length > 0 ? whole : found).map(({ place }) => place);
}

/** The places at which the edition now has the typed words, with what the witness has there. */
export function findPresent({ rows, witness, isHere }: Ground, typed: string): FoundReading[] {
  return rows.flatMap(({ id, tokens, received }) => {
    const words = tokens.filter(({ role }) => role !== 'note-mark');
    let text = '';
    const starts = words.map(({ gap, form }, index) => {
      if (index > 0) text += gap;
      text += form;
      return text.length - form.length;
    });
    return matchesOf(patternOf(typed), text).flatMap(({ index, text: match }): FoundReading[] => {
      const first = starts.findLastIndex((start) => start <= index);
      const last = starts.findLastIndex((start) => start < index + match.length);
      const [head, tail] = [words[first], words[last]];
      if (!head || !tail || !isWhole(text, index, index + match.length)) return [];
      const before = text.slice(starts[first], index);
      const after = text.slice(index + match.length, (starts[last] ?? 0) + tail.form.length);
      return present({ before, after }, head, tail, id, received, witness).filter(() =>
        isHere(head.spans[0].start),
      );
    });
  });
}

/** What the witness has under some words; the punctuation beside the typed ones is left out where it is the same. */
function present(
  around: { readonly before: string; readonly after: string },
  head: Token,
  tail: Token,
  id: string,
  received: Received,
  witness: Witness,
): FoundReading[] {
  const from = received.offsets.indexOf(head.spans[0].start);
  const to = received.offsets.indexOf((tail.spans.at(-1) ?? tail.spans[0]).end - 1) + 1;
  if (from < 0 || to <= from) return [];
  const text = received.text.slice(from, to);
  const isKept =
    text.length > around.before.length + around.after.length &&
    text.startsWith(around.before) &&
    text.endsWith(around.after);
  if (!isKept) return [{ ...placeOf(received, from, to - from, id, witness), around }];
  const start = from + around.before.length;
  const length = to - around.after.length - start;
  return [{ ...placeOf(received, start, length, id, witness), around: { before: '', after: '' } }];
}

/** The words of the place that are most like the typed ones, likest first. */
export function nearestWords({ rows, isHere, witness }: Ground, typed: string): string[] {
  const words = rows
    .flatMap(({ tokens }) => tokens)
    .filter(({ role, spans }) => role === 'word' && isHere(spans[0].start))
    .map((token) => ({
      shown: `"${token.received}" at ${formatLocus(locusOf(witness, token.spans[0].start))}${
        token.form === token.received ? '' : `, now "${token.form}"`
      }`,
      distance: Math.min(distanceOf(token.received, typed), distanceOf(token.form, typed)),
    }));
  return words
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 4)
    .map(({ shown }) => shown);
}

/** Typed words as a pattern: any quotation mark for one, a space or a line end for a space. */
export function patternOf(typed: string): RegExp {
  const source = typed
    .trim()
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]')
    .replace(/[-–]/g, '[-–]')
    .replace(/\s+/g, '(?:[^\\S\\n]+|\\|)');
  return new RegExp(source, 'gu');
}

export function matchesOf(
  pattern: RegExp,
  text: string,
): { readonly index: number; readonly text: string }[] {
  return [...text.matchAll(pattern)]
    .filter(([match]) => match !== '')
    .map((match) => ({ index: match.index, text: match[0] }));
}

/** No letter or figure goes on before it or behind it. */
export function isWhole(text: string, from: number, to: number): boolean {
  const isSign = (at: number) => /[\p{L}\p{M}\d]/u.test(text.charAt(at));
  return !(isSign(from - 1) && isSign(from)) && !(isSign(to) && isSign(to - 1));
}

/** Characters shown on either side of a reading. */
const CONTEXT = 30;

function placeOf(
  received: Received,
  from: number,
  length: number,
  id: string,
  witness: Witness,
): FoundReading {
  const reading = received.text.slice(from, from + length);
  const context = `${received.text.slice(Math.max(0, from - CONTEXT), from)}[${reading}]${received.text.slice(
    from + length,
    from + length + CONTEXT,
  )}`;
  return { at: formatLocus(locusOf(witness, received.offsets[from] ?? 0)), reading, id, context };
}

/** Least number of letters put in, left out or exchanged. */
function distanceOf(word: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, k) => k);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let k = 1; k <= other.length; k++) {
      const exchange = (row[k - 1] ?? 0) + (word[i - 1] === other[k - 1] ? 0 : 1);
      next.push(Math.min(exchange, (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
