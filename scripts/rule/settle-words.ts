/** Makes the ruling that settles words which a reader saw, and finds the rulings of old that it takes the place of. */
import { unusable } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import type { Token } from '../../src/model/token.ts';
import { formatLocus, locusOf, offsetOf, parseLocus, type Witness } from '../../src/model/witness.ts';
import { checkRecord } from '../../src/schemas/check-record.ts';
import { rulingSchema } from '../../src/schemas/rulings.ts';
import { differingWords, type ShownWords } from './find-shown-words.ts';

/** What is known of some words from a reader. */
export type Seen = Pick<Ruling, 'certainty' | 'readers' | 'why' | 'copy' | 'date' | 'thanks'>;

/** A ruling, and those that it takes the place of. */
export interface SettledWords {
  readonly ruling: Ruling;
  readonly replaced: readonly Ruling[];
}

/** Kinds that settle words: two of them never share a place. */
const WORDS = new Set<Ruling['kind']>(['reading', 'keep', 'note-reference']);

/** A stretch of the received text of a row, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The ruling that the words are printed so. Where an older ruling settles some of the same words, or (if a copy was
 * seen) calls them doubtful, the new one settles all of its words and takes its place.
 *
 * @param words what is printed for what was found; the same words if they are right as they stand
 * @param rulings the rulings of the work, as they are followed now
 * @throws UnusableInput, RecordError when the sign of a note stands among words that change
 */
export function settleWords(
  found: ShownWords,
  words: string,
  seen: Seen,
  rulings: readonly Ruling[],
  witness: Witness,
): SettledWords {
  const { shown, printed } = differingWords(found, words);
  const { row } = shown;
  const stretches = stretchesOf(row.tokens, row.received.offsets);
  const placed = rulings
    .filter(({ kind }) => WORDS.has(kind) || (kind === 'doubt' && seen.copy !== undefined))
    .flatMap((ruling) => {
      const stretch = stretchOf(ruling, row.received, witness);
      return stretch ? [{ ruling, stretch }] : [];
    });
  let [first, last] = [shown.first, shown.last];
  let replaced: Ruling[] = [];
  for (let size = -1; size !== last - first; ) {
    size = last - first;
    const hull = hullOf(stretches.slice(first, last + 1));
    const met = placed.filter(({ stretch }) => overlap(stretch, hull));
    replaced = met.map(({ ruling }) => ruling);
    const all = hullOf([hull, ...met.map(({ stretch }) => stretch)]);
    const within = stretches.flatMap((one, k) => (overlap(one, all) ? [k] : []));
    first = Math.min(first, ...within);
    last = Math.max(last, ...within);
  }
  const whole = hullOf(stretches.slice(first, last + 1));
  const settled = placed.filter(({ ruling }) => replaced.includes(ruling)).map(({ stretch }) => stretch);
  const core = coreOf(shown, hullOf(stretches.slice(shown.first, shown.last + 1)), row.received.text);
  const { start, end, text } = withoutEdges(
    printedOf(shown, printed, first, last),
    whole,
    hullOf([core, ...settled]),
    row.received.text,
  );
  const reading = row.received.text.slice(start, end);
  if (reading.trim() === '' || start < 0) {
    throw unusable({
      place: `the ruling on "${found.words}"`,
      rule: 'words-not-in-witness',
      found: `"${shown.words}", of which the scanned text has nothing`,
      expected: 'words that the scanned text has, well or badly',
      hint: 'words that the editors supplied stand in a ruling of kind supplied: change it by hand',
    });
  }
  const kind = text.includes('[^') ? 'note-reference' : 'reading';
  const at = formatLocus(locusOf(witness, row.received.offsets[start] ?? 0));
  const { certainty, readers, why, ...copy } = seen;
  const ruling = checkRecord(
    rulingSchema,
    { kind, at, reading, printed: text, certainty, readers, why, ...copy },
    `the ruling on "${found.words}"`,
    'the kinds and what each needs are described in content/README.md',
  ) as Ruling;
  return { ruling, replaced };
}

/** What is printed of a run of tokens: the new words in the place of the old, and all else as it stands. */
function printedOf(shown: ShownWords, printed: string, first: number, last: number): string {
  const { tokens } = shown.row;
  const isSame = printed === shown.words;
  const inside = tokens.slice(shown.first, shown.last + 1);
  // A sign behind the last of the words stays behind it; among words that change nobody knows its place.
  const tail = tokens[shown.last];
  const isAtEnd = (offset: number) => offset >= (tail?.form.length ?? 0) - shown.after.length;
  const signs = inside.flatMap((token, k) => [
    ...(token.role === 'note-mark' ? [undefined] : []),
    ...(token.references ?? []).flatMap((one) =>
      k === inside.length - 1 && isAtEnd(one.offset) ? [] : [one],
    ),
  ]);
  if (!isSame && signs.length > 0) {
    throw unusable({
      place: `the ruling on "${shown.words}"`,
      rule: 'note-sign-among-words',
      found: `the sign of a note among the words "${shown.words}"`,
      expected: 'words up to the sign, or from it on',
      hint: 'report the word before the sign alone, or use --kind note-reference',
    });
  }
  let text = '';
  for (let k = first; k <= last; k++) {
    const token = tokens[k];
    if (!token) continue;
    const gap = text === '' || token.role === 'note-mark' ? '' : token.gap;
    if (isSame || k < shown.first || k > shown.last) text += gap + withSigns(token);
    else if (k === shown.first) {
      const behind = (tail?.references ?? []).map(({ mark }) => `[^${mark}]`).join('');
      text += gap + shown.before + printed + (behind === '' ? shown.after : shown.after + behind);
    }
  }
  return text.trim();
}

/** The form of a token with the signs of its notes in brackets. */
function withSigns(token: Token): string {
  if (token.role === 'note-mark') return `[^${token.mark ?? ''}]`;
  let text = token.form;
  for (const { offset, mark } of (token.references ?? []).toReversed())
    text = `${text.slice(0, offset)}[^${mark}]${text.slice(offset)}`;
  return text;
}

/** The shown words without the punctuation beside them in their tokens, where the witness has that as well. */
function coreOf({ before, after }: ShownWords, { start, end }: Stretch, received: string): Stretch {
  const text = received.slice(start, end);
  const isKept =
    text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return isKept ? { start: start + before.length, end: end - after.length } : { start, end };
}

/**
 * What is printed of whole tokens, cut down to a stretch within them, as far as what is cut off reads in the witness as
 * it is printed: italics may begin or end between a word and its stop.
 */
function withoutEdges(printed: string, whole: Stretch, wanted: Stretch, received: string) {
  const [head, tail] = [received.slice(whole.start, wanted.start), received.slice(wanted.end, whole.end)];
  const cutsHead = wanted.start >= whole.start && printed.startsWith(head);
  const rest = cutsHead ? printed.slice(head.length) : printed;
  const cutsTail = wanted.end <= whole.end && rest.endsWith(tail);
  return {
    start: cutsHead ? wanted.start : Math.min(whole.start, wanted.start),
    end: cutsTail ? wanted.end : Math.max(whole.end, wanted.end),
    text: cutsTail ? rest.slice(0, rest.length - tail.length) : rest,
  };
}

/** Where each token stands in the received text of its row. */
function stretchesOf(tokens: readonly Token[], offsets: readonly number[]): Stretch[] {
  const index = new Map(offsets.map((offset, k) => [offset, k]));
  return tokens.map(({ spans }) => {
    const [head, tail] = [spans[0], spans.at(-1) ?? spans[0]];
    return { start: index.get(head.start) ?? -1, end: (index.get(tail.end - 1) ?? -2) + 1 };
  });
}

/** Where the reading of a ruling stands in the received text of a row; `undefined` if it stands in another. */
function stretchOf(
  { at, reading }: Ruling,
  received: { readonly text: string; readonly offsets: readonly number[] },
  witness: Witness,
): Stretch | undefined {
  const locus = parseLocus(at);
  const offset = locus && offsetOf(witness, locus);
  const start = offset === undefined ? -1 : received.offsets.indexOf(offset);
  return start < 0 ? undefined : { start, end: start + reading.length };
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function hullOf(stretches: readonly Stretch[]): Stretch {
  return {
    start: Math.min(...stretches.map(({ start }) => start)),
    end: Math.max(...stretches.map(({ end }) => end)),
  };
}
