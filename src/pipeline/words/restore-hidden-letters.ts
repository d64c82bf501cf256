import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** Signs that no print sets in or at a word: what the OCR puts for a letter that it cannot read. */
const BLOTS = '\\uFFFD~<>|\\\\_^=•·°';
/** Signs that no print sets inside a word: an i without its stem, or a speck. */
const STOPS = '.,:;!?"“”«»)';
const BLOT = new RegExp(`[${BLOTS}{}]`, 'u');
const BLOTS_AT_HEAD = new RegExp(`^[${BLOTS}]+`, 'u');
const BLOTS_AT_END = new RegExp(`[${BLOTS}]+$`, 'u');
/** Letters (and hyphens), one run of signs, letters again. */
const HIDDEN = new RegExp(
  `^([\\p{L}\\p{M}’'-]*)(["'’)]{2,3}|[${BLOTS}{}${STOPS}]{1,4}1?)([\\p{L}\\p{M}’'-]*)$`,
  'u',
);

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** What may stand under one run of signs: nothing, one letter, two. */
const FILLS = [
  '',
  ...ALPHABET,
  ...[...ALPHABET].flatMap((first) => [...ALPHABET].map((next) => first + next)),
];

/** Letters that must be left of a word: of fewer any word can be made. */
const LEAST_LETTERS = 2;
/** How much better than every other reading the one must be that is taken. */
const AHEAD = 8;
/** A word of the lexicon that the witness has nowhere, against one met once. */
const UNATTESTED = 0.2;
/** What the words beside it count, against one more occurrence anywhere. */
const BESIDE = 20;
/** Reading weight that a word needs which has so few letters that chance may make another. */
const ENOUGH_IF_SHORT = 30;
const SHORT = 5;
const FEW = 4;

interface Reading {
  readonly word: string;
  readonly weight: number;
}

/**
 * Restores words of which a letter or two stand as signs: "advi\uFFFD" (carr-1950:88), "fias\uFFFDo" (carr-1950:644),
 * "Civ,l" (carr-1950:7468). Every word of up to two letters more is weighed by how often the witness has it and how
 * often beside these neighbours; one that outweighs all others is taken. Where two may be meant they are a doubt.
 */
export function restoreHiddenLetters(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const large = largeLetter(token.form, evidence);
    if (large !== undefined)
      return withForm(token, large, { cause: 'signs-for-letters', evidence: 'a word' });
    const found = hiddenIn(token);
    if (!found || isWhole(found, evidence)) return token;
    const { before, head, tail, after } = found;
    const readings = readingsOf(
      found,
      tokens[previousWord(tokens, index)]?.form ?? '',
      tokens[nextWord(tokens, index)]?.form ?? '',
      evidence,
    );
    const [best, second] = readings;
    if (!best) return token;
    const isShort = head.length + tail.length < SHORT;
    const isSure =
      best.weight >= AHEAD * (second?.weight ?? 0) && best.weight >= (isShort ? ENOUGH_IF_SHORT : 0);
    if (isSure) {
      const times = Math.max(1, evidence.countFolded(best.word));
      const change = { cause: 'signs-for-letters', evidence: `attested ${times} times` };
      return withForm(token, before + best.word + after, change);
    }
    // Of few letters too many words can be made; only what stands beside tells.
    const isNarrow = !isShort && readings.length <= 2;
    const likely = isNarrow
      ? readings
      : readings.filter(({ weight }) => weight >= (head.length + tail.length < FEW ? BESIDE : 1));
    if (likely.length === 0 || !BLOT.test(token.form)) return token;
    const alternatives = likely.slice(0, MOST_ALTERNATIVES).map(({ word }) => before + word + after);
    return { ...token, doubt: { alternatives, evidence: 'signs in place of letters' } };
  });
}

/** Capitals of many strokes, in pieces: "\\Vhen" (carr-1950:9275), "l\\1arx" (carr-1950:18381), "lVloscow". */
const LARGE: readonly (readonly [RegExp, string])[] = [
  [/^(?:\\-?V|vV|lV|VV)(?=\p{Ll})/u, 'W'],
  [/^(?:[l1I]\\[1Il]?;?|lVI|lVl)f?(?=\p{Ll})/u, 'M'],
  [/^[l1I]\}(?=\p{Ll})/u, 'R'],
  [/^[l1I][{(](?=\p{Ll})/u, 'K'],
];

function largeLetter(form: string, evidence: Evidence): string | undefined {
  const { before, core, after } = partsOf(form);
  const at = before.search(/\\/);
  const [start, received] = at < 0 ? [before, core] : [before.slice(0, at), before.slice(at) + core];
  for (const [pieces, letter] of LARGE) {
    const word = received.replace(pieces, letter);
    if (word !== received && (evidence.isWord(word) || evidence.count(word) > 1)) return start + word + after;
  }
  return undefined;
}

const MOST_ALTERNATIVES = 3;

interface Hidden {
  readonly before: string;
  readonly head: string;
  readonly sign: string;
  readonly fills: readonly string[];
  readonly tail: string;
  readonly after: string;
}

/** The letters before and after a run of signs, and the punctuation about the word. */
function hiddenIn({ form }: Token): Hidden | undefined {
  const { before, core, after } = partsOf(form);
  const atHead = BLOTS_AT_END.exec(before)?.[0] ?? '';
  const atEnd = BLOTS_AT_HEAD.exec(after)?.[0] ?? '';
  const outside = before.slice(0, before.length - atHead.length) + after.slice(atEnd.length);
  const match = HIDDEN.exec(atHead + core + atEnd);
  if (!match || BLOT.test(outside)) return undefined;
  const [, head = '', sign = '', tail = ''] = match;
  const letters = head + tail;
  if (letters.length < LEAST_LETTERS || /^\p{Lu}+$/u.test(letters)) return undefined;
  return {
    before: before.slice(0, before.length - atHead.length),
    head,
    sign,
    fills: FILLS,
    tail,
    after: after.slice(atEnd.length),
  };
}

/** The word is none that hides letters: an abbreviation, a hard sign, a word with dirt at its edge. */
function isWhole({ head, sign, tail }: Hidden, evidence: Evidence): boolean {
  if (/^["”]$/.test(sign) && /[bdszk]$/i.test(head) && /^[eyai]/.test(tail)) return true;
  const isBlot = BLOT.test(sign);
  if (head === '' || tail === '') return !isBlot || DIRT.test(sign);
  if (isBlot) return false;
  if (head.length === 1 && tail.length === 1) return true;
  // "word,word" has lost its space; a full stop between small letters is none.
  return sign !== '.' && isCommon(head, evidence) && isCommon(tail, evidence);
}

/** Dots: at the edge of a word they are more often dirt than a letter. */
const DIRT = /^[•·°]+$/;

function isCommon(form: string, evidence: Evidence): boolean {
  return (form.length > 1 || /^[aI]$/.test(form)) && evidence.isWord(form) && evidence.countFolded(form) > 1;
}

/** Words that fit, the likeliest first. */
function readingsOf(
  { head, sign, fills, tail }: Hidden,
  previous: string,
  next: string,
  evidence: Evidence,
): Reading[] {
  const beside = (neighbour: string, count: (form: string) => number) =>
    neighbour === '' ? 0 : Math.max(count(neighbour), count(partsOf(neighbour).core));
  const readings: Reading[] = [];
  for (const fill of fills) {
    const word = head.slice(0, 1) + head.slice(1).toLowerCase() + fill + tail.toLowerCase();
    if (!evidence.isKnown(word)) continue;
    const weight =
      Math.max(evidence.countFolded(word), UNATTESTED) +
      BESIDE * beside(previous, (form) => evidence.countPair(form, word)) +
      BESIDE * beside(next, (form) => evidence.countPair(word, form));
    readings.push({ word, weight });
  }
  // A sign in place of a space: "a·tactical" (carr-1950:4713), "one.of" (carr-1950:11750).
  const isPair = evidence.countPair(head, tail) > 0;
  if (isPair && (BLOT.test(sign) || sign === '.') && isCommon(head, evidence) && isCommon(tail, evidence)) {
    const weight =
      Math.min(evidence.countFolded(head), evidence.countFolded(tail)) +
      BESIDE * beside(previous, (form) => evidence.countPair(form, head)) +
      BESIDE * evidence.countPair(head, tail) +
      BESIDE * beside(next, (form) => evidence.countPair(tail, form));
    readings.push({ word: `${head} ${tail}`, weight });
  }
  readings.sort((a, b) => b.weight - a.weight);
  return readings;
}
