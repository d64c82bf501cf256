import type { Confusions } from './learn-confusions.ts';
import { LONGEST_SEGMENT, type Misreading } from './learn-confusions.ts';

/** A word that may be printed for a form, what it costs to take it for that, and the confusions in it. */
export interface Reading {
  /** Small letters, accents left out. */
  readonly word: string;
  /** Negative natural logarithm of how likely the OCR reads the form for the word. */
  readonly cost: number;
  readonly misreadings: readonly Misreading[];
  /** The cost of the dearest of them, and of the dearest that is not one sign for one letter. */
  readonly dearest: number;
  readonly dearestOfMany: number;
}

/** Letters at the end of a word that are never strangers: they are its grammar (Shlyapnikova is no Shlyapnikov). */
const ENDING = 2;

/** What a search may spend. */
export interface ReadingLimits {
  /** Dearest reading that is looked for. */
  readonly cost: number;
  /** How many letters may stand for others that they are not like, be lost, or be too many. */
  readonly strangers: number;
  /** How many letters at the end are never strangers; two if not given. */
  readonly ending?: number;
}

/** Words in order; a tree without nodes: the words with a common beginning are a stretch of the row. */
export interface WordTree {
  readonly words: readonly string[];
}

/** A tree of words as they are searched: small letters without accents. */
export function growTree(words: Iterable<string>): WordTree {
  const folded = new Set<string>();
  for (const word of words) folded.add(bareLetters(word));
  return { words: [...folded].sort() };
}

const ACCENTS = /\p{M}/gu;
const ASCII = /^[ -~]*$/;

/** Small letters without their accents, ligatures in two. */
export function bareLetters(form: string): string {
  const lowered = form.toLowerCase();
  if (ASCII.test(lowered)) return lowered;
  return lowered.normalize('NFD').replace(ACCENTS, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** A sign inside a word hides a letter, or two, or nothing. */
const SIGN = /[^\p{L}\d'’-]/u;
const SPECK = 3;
/** A capital inside a word, read for the small letter of another shape, where that was never met. */
const STRANGE_CAPITAL = 7;
/** What part of its cost a confusion has when it is met again in the same word. */
const REPEATED = 0.5;

/**
 * The words of a tree for which OCR with these confusions may read a form, cheapest first. A capital at the head
 * is no confusion.
 */
export function findReadings(
  tree: WordTree,
  form: string,
  confusions: Confusions,
  limits: ReadingLimits,
): Reading[] {
  const { words } = tree;
  const received = form.charAt(0).toLowerCase() + form.slice(1);
  const found = new Map<string, Reading>();
  const path: (Misreading & { readonly cost: number })[] = [];
  const seen = new Map<string, number>();

  const visit = (low: number, high: number, depth: number, at: number, cost: number, strangers: number) => {
    if (low >= high) return;
    const place = `${low} ${depth} ${at} ${strangers}`;
    const before = seen.get(place);
    if (before !== undefined && before <= cost) return;
    seen.set(place, cost);
    const whole = words[low];
    if (at === received.length) {
      if (whole !== undefined && whole.length === depth) {
        const known = found.get(whole);
        if (!known || cost < known.cost)
          found.set(whole, {
            word: whole,
            cost,
            misreadings: [...path],
            dearest: Math.max(0, ...path.map((one) => one.cost)),
            dearestOfMany: Math.max(
              0,
              ...path.map((one) =>
                /\d/.test(one.read) || (one.read.length === 1 && one.printed.length === 1) ? 0 : one.cost,
              ),
            ),
          });
      }
      return;
    }
    const sign = received.charAt(at);
    const isSign = SIGN.test(sign);
    if (!isSign) {
      const [from, to] = stretch(words, low, high, depth, sign);
      visit(from, to, depth + 1, at + 1, cost, strangers);
    }
    for (let width = 1; width <= LONGEST_SEGMENT && at + width <= received.length; width++) {
      const read = received.slice(at, at + width);
      for (const { printed, cost: more } of confusions.printedFor(read)) {
        // The face that was misread once is likely to be misread the same way again in the word.
        const isRepeated = path.some((one) => one.read === read);
        const dearer = cost + (isRepeated ? more * REPEATED : more);
        if (dearer <= limits.cost) step(low, high, depth, at, read, printed, dearer, strangers, more);
      }
    }
    const lowered = sign.toLowerCase();
    if (sign !== lowered && cost + STRANGE_CAPITAL <= limits.cost)
      step(low, high, depth, at, sign, lowered, cost + STRANGE_CAPITAL, strangers, STRANGE_CAPITAL);
    if (isSign && cost + SPECK <= limits.cost) {
      step(low, high, depth, at, sign, '', cost + SPECK, strangers, SPECK);
      anyChild(low, high, depth, at, 1, cost + SPECK, strangers, SPECK);
    }
    if (
      !isSign &&
      !/['’"]/.test(sign) &&
      strangers > 0 &&
      at > 0 &&
      at < received.length - (limits.ending ?? ENDING) &&
      cost + confusions.anyLetter <= limits.cost
    ) {
      const dearer = cost + confusions.anyLetter;
      step(low, high, depth, at, sign, '', dearer, strangers - 1, confusions.anyLetter);
      anyChild(low, high, depth, at, 1, dearer, strangers - 1, confusions.anyLetter);
      anyChild(low, high, depth, at, 0, dearer, strangers - 1, confusions.anyLetter);
    }
  };
  const step = (
    low: number,
    high: number,
    depth: number,
    at: number,
    read: string,
    printed: string,
    cost: number,
    strangers: number,
    added: number,
  ) => {
    let [from, to] = [low, high];
    for (let letter = 0; letter < printed.length && from < to; letter++)
      [from, to] = stretch(words, from, to, depth + letter, printed.charAt(letter));
    path.push({ read, printed, cost: added });
    visit(from, to, depth + printed.length, at + read.length, cost, strangers);
    path.pop();
  };
  /** Every letter that may follow; `width` characters of the form are spent on it. */
  const anyChild = (
    low: number,
    high: number,
    depth: number,
    at: number,
    width: number,
    cost: number,
    strangers: number,
    added: number,
  ) => {
    let from = words[low]?.length === depth ? low + 1 : low;
    while (from < high) {
      const letter = words[from]?.charAt(depth) ?? '';
      const to = stretch(words, from, high, depth, letter)[1];
      path.push({ read: received.slice(at, at + width), printed: letter, cost: added });
      visit(from, to, depth + 1, at + width, cost, strangers);
      path.pop();
      from = Math.max(to, from + 1);
    }
  };
  visit(0, words.length, 0, 0, 0, limits.strangers);
  return [...found.values()].sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
}

/** The words between two indices whose letter at a depth is this one, as indices, the second exclusive. */
function stretch(
  words: readonly string[],
  low: number,
  high: number,
  depth: number,
  letter: string,
): [from: number, to: number] {
  const first = (isBefore: (other: string) => boolean, from: number): number => {
    let [left, right] = [from, high];
    while (left < right) {
      const middle = (left + right) >> 1;
      if (isBefore((words[middle] as string).charAt(depth))) left = middle + 1;
      else right = middle;
    }
    return left;
  };
  const from = first((other) => other < letter, low);
  return [from, first((other) => other <= letter, from)];
}
