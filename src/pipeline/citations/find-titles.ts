import type { CitedWork } from '../../model/cited-work.ts';
import type { Evidence } from '../words/evidence.ts';
import { strokeKey } from './stroke-key.ts';
import { type Title, type TitleIndex, titleIndex } from './title-index.ts';
import { coreOf, divideWord, type Word } from './title-words.ts';
import { wordCost } from './word-cost.ts';

/** Tokens taken together for words of a title: one for one, two for one cut in two, one for two run together. */
export interface TitleStep {
  /** Places in the row of words, 0-based, half-open. */
  readonly from: number;
  readonly to: number;
  /** Words of the title, 0-based, half-open. */
  readonly word: number;
  readonly wordEnd: number;
  readonly cost: number;
}

/** A title met in a text. */
export interface TitleMatch {
  readonly title: Title;
  readonly steps: readonly TitleStep[];
  /** Places in the row of words, half-open. */
  readonly from: number;
  readonly to: number;
  /** Sum of the steps; 0 where every letter is as printed. */
  readonly cost: number;
}

/** A word cut in two, or two run together. */
const RAGGED = 0.4;
/** Highest cost of a title for each of its letters: alone, and where an author or a place in a book stands by it. */
const ALONE = 0.16;
const IN_SLOT = 0.3;
/** Highest cost of one word for each of its letters. */
const WORST_WORD = 0.42;
const WORST_RAGGED = 0.22;

/**
 * Finds the titles of the authority list in a row of words, also where they are misread. A whole title is one
 * reading: words that are nearly right vouch for one that is not. No word of the lexicon is taken for another
 * unless it has the same strokes and the rest of the title stands; an inflected form of a word of titles is
 * that word, not a misreading.
 *
 * @param words tokens that are text, note marks left out
 * @param isSlot whether an author stands before a stretch of the row, or a volume, a year or a page behind it
 */
export function findTitles(
  words: readonly Word[],
  evidence: Evidence,
  isSlot: (title: Title, from: number, to: number) => 'author' | 'place' | undefined,
): TitleMatch[] {
  const index = titleIndex(evidence.citedWorks);
  if (index.titles.length === 0) return [];
  const seen = new Map<Title, Set<number>>();
  const found: TitleMatch[] = [];
  const look = (title: Title, start: number) => {
    const starts = seen.get(title) ?? new Set();
    if (start < 0 || start >= words.length || starts.has(start)) return;
    seen.set(title, starts.add(start));
    const match = alignTitle(title, words, start);
    if (match && isCertain(match, words, evidence, isSlot(title, match.from, match.to))) found.push(match);
  };
  words.forEach((token, at) => {
    for (const { title, word } of seeds(words, at, token, index, evidence)) {
      for (const start of word === 0 ? [at] : [at - word, at - word - 1, at - word + 1]) look(title, start);
    }
  });
  return withoutOverlaps(found);
}

/** Finds the titles of a list where every letter is as printed. */
export function findPrintedTitles(words: readonly Word[], citedWorks: readonly CitedWork[]): TitleMatch[] {
  const index = titleIndex(citedWorks);
  const found: TitleMatch[] = [];
  words.forEach(({ form }, at) => {
    const core = coreOf(form);
    if (/^\p{Ll}/u.test(core) || core === '') return;
    for (const { title, word } of index.alike(core)) {
      if (at < word || coreOf(title.words[word] ?? '') !== core) continue;
      const match = alignTitle(title, words, at - word);
      if (
        match?.cost === 0 &&
        !found.some(({ from, title: other }) => from === match.from && other === title)
      )
        found.push(match);
    }
  });
  return withoutOverlaps(found);
}

function seeds(
  words: readonly Word[],
  at: number,
  token: Word,
  index: TitleIndex,
  evidence: Evidence,
): ReturnType<TitleIndex['alike']> {
  const core = coreOf(token.form);
  // A word of a title has its capital, as it is read; the few small ones are met from their neighbours.
  if (/^\p{Ll}/u.test(core) && !/^[(“]?[!\]}|]/.test(token.form)) return [];
  if (core.length < 3) {
    // "! zvestzya": the first letter stands apart.
    const joined = token.form + coreOf(words[at + 1]?.form ?? '');
    return joined.length > 6 ? index.near(coreOf(joined).length > 6 ? coreOf(joined) : joined) : [];
  }
  const alike = index.alike(core);
  if (alike.length > 0 || evidence.isWord(core) || core.length < 5) return alike;
  return index.near(core);
}

/** The cheapest way to take the words from `start` on for a title; `undefined` where they are no reading of it. */
function alignTitle(title: Title, words: readonly Word[], start: number): TitleMatch | undefined {
  const memo = new Map<number, TitleStep[] | null>();
  const total = (steps: readonly TitleStep[]) => steps.reduce((sum, { cost }) => sum + cost, 0);
  const from = (at: number, word: number): TitleStep[] | null => {
    if (word === title.words.length) return [];
    const key = at * 100 + word;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let best: TitleStep[] | null = null;
    for (const [taken, meant] of [
      [1, 1],
      [2, 1],
      [3, 1],
      [1, 2],
    ] as const) {
      if (at + taken > words.length || word + meant > title.words.length) continue;
      const cost = stepCost(words.slice(at, at + taken), title.words.slice(word, word + meant));
      if (cost === undefined) continue;
      const rest = from(at + taken, word + meant);
      if (!rest) continue;
      const steps = [{ from: at, to: at + taken, word, wordEnd: word + meant, cost }, ...rest];
      if (!best || total(steps) < total(best)) best = steps;
    }
    memo.set(key, best);
    return best;
  };
  const steps = from(start, 0);
  const last = steps?.at(-1);
  if (!steps || !last) return undefined;
  return { title, steps, from: start, to: last.to, cost: total(steps) };
}

/** What it costs to take tokens for words of a title; `undefined` where they cannot be. */
function stepCost(tokens: readonly Word[], meant: readonly string[]): number | undefined {
  if (meant.length === 1 && meant[0] === '#') return tokens.length <= 2 && hasNumber(tokens) ? 0 : undefined;
  if (meant.includes('#')) return undefined;
  if (tokens.slice(0, -1).some(({ form }) => /[,;:]$|^\(?\d[\d–-]*\)?[.,]*$/.test(form))) {
    if (tokens.length > 1) return undefined;
  }
  const read = tokens.map(({ form }) => form).join('');
  const word = meant.join('');
  const [a, b] = [divideWord(read), divideWord(word)];
  // "Vospominaniya" alone is not the work that has years in its title (carr-1950:6901).
  if (meant.length > 1 && /\d/.test(word) && !/[\dIlzZ]{2}/.test(read)) return undefined;
  if (a.core === '' && b.core.length > 1) return undefined;
  if (Math.abs(a.core.length - b.core.length) > 2 + b.core.length / 2) return undefined;
  // A mark read for a colon or a speck stands like the sign of a soft letter: "Vopros’ Dokumenty".
  const core = bareCore(a.core, b.core);
  const letters = wordCost(core === '' ? read : core, b.core) + (core === a.core ? 0 : 0.2);
  if (b.core.length > 2 && letters > WORST_WORD * b.core.length) return undefined;
  if (b.core.length <= 2 && letters > 1 + 0.25 * b.core.length) return undefined;
  if (/^[\d–-]+$/.test(b.core) && tokens.length === 1 && !isReadAsNumber(core, b.core)) return undefined;
  // Pieces and run-together words must be nearly right: else any small word would swallow its neighbour.
  const isRagged = tokens.length > 1 || meant.length > 1;
  if (isRagged && letters > WORST_RAGGED * b.core.length) return undefined;
  return letters + (tokens.length > 1 || meant.length > 1 ? RAGGED * (tokens.length + meant.length - 2) : 0);
}

/** Whether signs are the digits of a number, or letters and digits of their shape. */
function isReadAsNumber(read: string, number: string): boolean {
  const shapes = ['-–', '1Il', '0Oo', '8B', '5S', '2zZ'];
  return (
    read.length === number.length &&
    [...read].every((sign, at) => {
      const digit = number.charAt(at);
      return sign === digit || shapes.some((alike) => alike.includes(sign) && alike.includes(digit));
    })
  );
}

/** The letters without a mark behind them that the word has not. */
function bareCore(core: string, printed: string): string {
  return /[’']$/.test(core) && !/[’']$/.test(printed) ? core.slice(0, -1) : core;
}

function hasNumber(tokens: readonly Word[]): boolean {
  const [first, second] = tokens;
  if (!first || !/^\(?[\dIlzZ]/.test(first.form) || first.form.length > 5) return false;
  return (
    second === undefined ||
    (!/^\d{4}/.test(first.form) && !second.form.startsWith('(') && second.form.length <= 5)
  );
}

function isCertain(
  match: TitleMatch,
  words: readonly Word[],
  evidence: Evidence,
  slot: 'author' | 'place' | undefined,
): boolean {
  const { title, steps, cost } = match;
  if (cost === 0) return true;
  const isSingle = title.words.length === 1;
  if (isSingle && slot === undefined && cost > 0.1) return false;
  if (cost > (slot ? IN_SLOT : ALONE) * title.letters) return false;
  const standing = steps.filter(
    ({ word, cost: own }) => own <= 0.5 && coreOf(title.words[word] ?? '').length >= 4,
  );
  if (!isSingle && standing.length === 0 && slot !== 'author') return false;
  return steps.every((step) =>
    mayBeMisread(step, match, words, evidence, isSingle ? slot === 'author' : standing.length > 0),
  );
}

/** Whether a step changes no word that may be meant as it stands. */
function mayBeMisread(
  { from, to, word, wordEnd, cost }: TitleStep,
  { title }: TitleMatch,
  words: readonly Word[],
  evidence: Evidence,
  isVouched: boolean,
): boolean {
  const isEnglish = title.works.every(({ language }) => language === 'en');
  if (cost === 0) return true;
  // Two words of an English title are one only where a mark stands for the space: "1918’Russia".
  if (wordEnd - word > 1) return !isEnglish || /\P{L}/u.test(coreOf(words[from]?.form ?? ''));
  if (to - from > 1) return !words.slice(from, to).every(({ form }) => evidence.isWord(coreOf(form)));
  const printed = coreOf(title.words[word] ?? '');
  const read = bareCore(coreOf(words[from]?.form ?? ''), printed);
  // "the Soviet constitution" is no title: English words have small letters in their own right.
  const isSmaller = /^\p{Ll}/u.test(read) && /^\p{Lu}/u.test(printed);
  if (isSmaller && isEnglish) return false;
  if (title.words[word] === '#' || printed.length <= 2 || cost <= 0.1) return true;
  if (read === printed) return true;
  if (words[from]?.role === 'ruled') return false;
  if (evidence.isOfKind('russian-title', read)) return false;
  if (!evidence.isWord(read)) return true;
  return isVouched && strokeKey(read) === strokeKey(printed);
}

/** Where matches share words the one that explains more letters stands; of two alike the cheaper. */
function withoutOverlaps(found: readonly TitleMatch[]): TitleMatch[] {
  const worth = ({ title, cost }: TitleMatch) => title.letters - 4 * cost;
  const kept: TitleMatch[] = [];
  for (const match of found.toSorted((a, b) => worth(b) - worth(a) || a.from - b.from)) {
    if (kept.every((other) => match.to <= other.from || match.from >= other.to)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.from - b.from);
}
