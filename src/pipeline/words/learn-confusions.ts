import { LIKE_SHAPES } from './like-shapes.ts';
import { findStrokeTwins } from './stroke-twins.ts';

/** One segment of a printed word and what OCR reads for it; either may be empty. */
export interface Misreading {
  readonly read: string;
  readonly printed: string;
}

/** A form of the witness and the word that it stands for. */
export interface ReadingPair {
  readonly form: string;
  readonly word: string;
  /** How often the form stands in the witness. */
  readonly count: number;
}

/** Confusions of the OCR of one witness, learnt from it. */
export interface Confusions {
  /** What may be printed for a segment of one to three characters that is read, and how surprising that is. */
  printedFor(read: string): readonly Learnt[];
  /** Cost of any one letter read for any other, of a letter too many, and of one that is lost. */
  readonly anyLetter: number;
  /** Whether this OCR has the habit at all: a clean witness has no words that were made of others. */
  readonly areUsual: boolean;
}

/** A printed segment and the cost of the confusion: the negative natural logarithm of its rate. */
export interface Learnt {
  readonly printed: string;
  readonly cost: number;
}

/** Longest segment on either side: m for in, lll for in, but no whole words. */
export const LONGEST_SEGMENT = 3;
/** Shorter words lie too close to one another to teach anything. */
const SHORTEST_LESSON = 6;
/** A word teaches if it stands so often in the witness, and so much oftener than the form. */
const OFTEN = 4;
const OFTENER = 4;
/** A word of the editors' lists is long enough to be known by what is left of it. */
const LONG_LISTED = 9;
/** A form that recurs is one lesson repeated; more of them count no more. */
const MOST_PER_PAIR = 4;
/** A confusion of like shapes that was never met, in occurrences; and one of shapes that are not alike. */
const NEVER_MET_ALIKE = 0.3;
const NEVER_MET = 0.02;
/** One of as many strokes, in occurrences; and how often a segment stands that may be printed for it. */
const NEVER_MET_STROKES = 0.03;
const COMMON = 30;
/**
 * Misread segments among all letters: where they are rarer than the first, those never met are the less likely;
 * where rarer than the second, the witness is clean.
 */
const USUAL_RATE = 1 / 1000;
const LEAST_RATE = 1 / 5000;
/** Added to the occurrences of what is printed, so that a short book promises little. */
const UNSEEN_TEXT = 100;

/**
 * Pairs that are certain without any knowledge of confusions: a form that is no word, and the one common word of
 * the witness from which it differs in one place by at most three characters.
 *
 * @param counts how often each form stands in the witness, capitals as received
 * @param isWord whether a form is a known word
 * @param listed words in small letters that the editors expect in the witness; the long ones teach however rare
 */
export function findLessons(
  counts: ReadonlyMap<string, number>,
  isWord: (form: string) => boolean,
  listed: readonly string[] = [],
): ReadingPair[] {
  const expected = new Set(listed.filter((word) => word.length >= LONG_LISTED));
  const folded = new Map<string, number>();
  for (const [form, count] of counts) {
    if (!isWord(form) && count < OFTENER * OFTEN) continue;
    const lowered = form.toLowerCase();
    folded.set(lowered, (folded.get(lowered) ?? 0) + count);
  }
  const byFrame = new Map<string, string[]>();
  for (const word of new Set([...folded.keys(), ...expected])) {
    if (word.length < SHORTEST_LESSON || !/^\p{L}+$/u.test(word)) continue;
    if ((folded.get(word) ?? 0) < OFTEN && !expected.has(word)) continue;
    for (const frame of framesOf(word)) {
      const words = byFrame.get(frame);
      if (words) words.push(word);
      else byFrame.set(frame, [word]);
    }
  }
  const lessons: ReadingPair[] = [];
  for (const [form, count] of counts) {
    if (form.length < SHORTEST_LESSON - 2 || isWord(form) || !/^\p{L}[\p{L}\d]+$/u.test(form)) continue;
    // Headings in capitals teach nothing.
    if (!/\p{Ll}.*\p{Ll}/u.test(form)) continue;
    const headed = form.charAt(0).toLowerCase() + form.slice(1);
    const words = new Set<string>();
    for (const frame of framesOf(headed)) for (const word of byFrame.get(frame) ?? []) words.add(word);
    words.delete(form.toLowerCase());
    // A word with capitals inside teaches that they are read for small letters.
    if (folded.has(form.toLowerCase()) && form.slice(1) !== form.slice(1).toLowerCase()) {
      lessons.push({ form: headed, word: form.toLowerCase(), count });
      continue;
    }
    const [only, second] = words;
    if (only === undefined || second !== undefined) continue;
    if (expected.has(only) || (folded.get(only) ?? 0) >= OFTENER * count)
      lessons.push({ form: headed, word: only, count });
  }
  return lessons;
}

/** What is left of a form when up to three characters at one place are taken out. */
function framesOf(form: string): Set<string> {
  const frames = new Set<string>();
  for (let at = 0; at <= form.length; at++) {
    for (let width = 0; width <= LONGEST_SEGMENT && at + width <= form.length; width++) {
      if (form.length - width >= SHORTEST_LESSON - LONGEST_SEGMENT)
        frames.add(`${form.slice(0, at)}*${form.slice(at + width)}`);
    }
  }
  return frames;
}

/** The place in which a form differs from its word, without what they have in common at either side. */
export function differenceOf({ form, word }: ReadingPair): Misreading[] {
  const found: Misreading[] = [];
  // Capitals inside: letter by letter.
  if (form.length === word.length) {
    for (let at = 0; at < form.length; at++) {
      if (form[at] === word[at]) continue;
      let end = at;
      while (end < form.length && form[end] !== word[end]) end++;
      const areCapitals = form.slice(at, end).toLowerCase() === word.slice(at, end);
      if (areCapitals)
        for (let one = at; one < end; one++)
          found.push({ read: form.charAt(one), printed: word.charAt(one) });
      else found.push({ read: form.slice(at, end), printed: word.slice(at, end) });
      at = end;
    }
    return found;
  }
  let head = 0;
  while (head < Math.min(form.length, word.length) && form[head] === word[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(form.length, word.length) - head &&
    form[form.length - 1 - tail] === word[word.length - 1 - tail]
  )
    tail++;
  return [{ read: form.slice(head, form.length - tail), printed: word.slice(head, word.length - tail) }];
}

/**
 * Confusions with their costs. The rate of a confusion is how often it is met among all occurrences of what is
 * printed; one lesson is taken off, so that no form is the only proof of its own reading.
 *
 * @param lessons pairs with what differs in them
 * @param counts how often each form stands in the witness
 */
export function learnConfusions(
  lessons: readonly { readonly pair: ReadingPair; readonly misreadings: readonly Misreading[] }[],
  counts: ReadonlyMap<string, number>,
): Confusions {
  const met = new Map<string, { times: number; readonly words: Set<string> }>();
  for (const { pair, misreadings } of lessons) {
    for (const { read, printed } of misreadings) {
      if (read.length > LONGEST_SEGMENT || printed.length > LONGEST_SEGMENT || read === '') continue;
      if (Math.abs(widthOf(read) - widthOf(printed)) > WIDTH_TOLERANCE) continue;
      const key = `${read}>${printed}`;
      const seen = met.get(key) ?? { times: 0, words: new Set() };
      seen.times += Math.min(pair.count, MOST_PER_PAIR);
      seen.words.add(pair.word);
      met.set(key, seen);
    }
  }
  const segments = countSegments(counts);
  const costOf = (times: number, printed: string) =>
    -Math.log(times / ((segments.get(printed) ?? 0) + UNSEEN_TEXT));
  const byRead = new Map<string, Map<string, number>>();
  const add = (read: string, printed: string, cost: number) => {
    const row = byRead.get(read) ?? new Map<string, number>();
    row.set(printed, Math.min(cost, row.get(printed) ?? cost));
    byRead.set(read, row);
  };
  const letters = segments.get('') ?? 0;
  const times = [...met.values()].reduce((sum, one) => sum + one.times, 0);
  const share = Math.min(1, (1 + times) / (USUAL_RATE * (letters + UNSEEN_TEXT)));
  for (const { read, printed } of LIKE_SHAPES) add(read, printed, costOf(NEVER_MET_ALIKE * share, printed));
  for (const { read, printed } of findStrokeTwins(
    segments.keys(),
    (row) => (segments.get(row) ?? 0) >= COMMON,
  ))
    add(read, printed, costOf(NEVER_MET_STROKES * share, printed));
  const alike = new Set(LIKE_SHAPES.map(({ read, printed }) => `${read}>${printed}`));
  for (const [key, { times, words }] of met) {
    const at = key.indexOf('>', 1);
    const read = key.slice(0, at);
    const printed = key.slice(at + 1);
    // "Moscou" stands for no Moscow: shapes that are not alike must be met in two words.
    if (words.size > 1 || (alike.has(key) && times > 1))
      add(read, printed, costOf(times - 1 + NEVER_MET, printed));
  }
  const rows = new Map(
    [...byRead].map(([read, row]) => [read, [...row].map(([printed, cost]) => ({ printed, cost }))]),
  );
  return {
    printedFor: (read) => rows.get(read) ?? [],
    anyLetter: -Math.log((NEVER_MET * share) / (letters / 20 + UNSEEN_TEXT)),
    areUsual: times > LEAST_RATE * letters,
  };
}

/** About how wide a segment is set, in strokes: what is read is as wide as what is printed. */
function widthOf(segment: string): number {
  let width = 0;
  for (const letter of segment) width += /[iljtfrI1!|.,;:]/.test(letter) ? 1 : /[mwMW]/.test(letter) ? 3 : 2;
  return width;
}

const WIDTH_TOLERANCE = 1;

/** How often each row of one to three small letters stands in the words; all letters under ''. */
function countSegments(counts: ReadonlyMap<string, number>): Map<string, number> {
  const segments = new Map<string, number>();
  for (const [form, count] of counts) {
    const lowered = form.toLowerCase();
    segments.set('', (segments.get('') ?? 0) + lowered.length * count);
    for (let at = 0; at < lowered.length; at++)
      for (let width = 1; width <= LONGEST_SEGMENT && at + width <= lowered.length; width++) {
        const segment = lowered.slice(at, at + width);
        segments.set(segment, (segments.get(segment) ?? 0) + count);
      }
  }
  return segments;
}
