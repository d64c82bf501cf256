import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { isAmongCapitals, mayOpenSentence } from './sentence.ts';
import { mapWords, partsOf } from './word-parts.ts';
import type { WordReading } from './word-readings.ts';

/** By how much a reading must explain a form better than that it is a word of its own, and than any other. */
const BETTER_THAN_UNKNOWN = 2;
/** By how much among foreign words, where unknown words are common. */
const CERTAIN = 6;
const BETTER_THAN_OTHERS = 2.5;
/** A reading that is no worse than this beyond the thresholds is told as a doubt. */
const DOUBTFUL = 3;
/**
 * A word that the witness has nowhere else: the form must be so long, and its confusions no rarer than that; the
 * rarer ones need a longer form.
 */
const LONG = 5;
const COMMON_CONFUSION = 4.7;
const VERY_LONG = 7;
const RARER_CONFUSION = 8;
/** What a pair of neighbours that the witness has elsewhere adds, for every e-fold of its occurrences. */
const PER_PAIR = 0.8;
/** A confusion as dear as this was never met; words that rest on it must be the more certain. */
const UNHEARD = 8.3;
const SHORT = 4;
/** Shorter forms are left to the rules for small words. */
const SHORTEST = 3;
/** How many readings a doubt shows. */
const MOST_ALTERNATIVES = 3;

/** What stands beside a word: the words before and after, as far as they are restored. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** A word as printed, or the readings that are not settled. */
interface Verdict {
  readonly printed?: string;
  /** How often the witness has it beside these neighbours. */
  readonly pairs?: number;
  readonly evidence?: string;
  readonly doubt?: readonly string[];
}

/**
 * Restores words in which OCR confused letters ("agamst", "pohtical"): a form that is no word takes the word that
 * explains it best, by the confusions that this witness shows, the frequency of the word and its neighbours; if it
 * does so clearly better than any other, and than that the form is a word which no list has. What is not clear
 * stays and is a doubt. A known word is never changed.
 */
export function restoreLetters(tokens: readonly Token[], evidence: Evidence): Token[] {
  const restored: Token[] = [];
  tokens.forEach((token, index) => {
    restored.push(token.role === 'word' ? restoreToken(tokens, index, restored, evidence) : token);
  });
  return restored;
}

function restoreToken(
  tokens: readonly Token[],
  index: number,
  done: readonly Token[],
  evidence: Evidence,
): Token {
  const token = tokens[index] as Token;
  const opens = mayOpenSentence(tokens, index);
  // Beside other capitals a capital is the title's.
  const keeps = opens || isAmongCapitals(tokens, index);
  // "agree� ment" (carr-1950:2849): the rest of a word whose head is not settled is no word.
  if (/[�~-]$/.test(done[previousWord(tokens, index)]?.form ?? '')) return token;
  const neighbours = {
    before: partsOf(done[previousWord(tokens, index)]?.form ?? '').core,
    after: partsOf(tokens[nextWord(tokens, index)]?.form ?? '').core,
  };
  const { before, core, after } = partsOf(token.form);
  const cause = 'misread-letters';
  if (isSpecked(token.form, core)) {
    const { printed, pairs = 0, evidence: reason = '' } = judge(core, keeps, neighbours, evidence);
    if (printed !== undefined && (pairs > 0 || core.length >= TELLING))
      return withForm(token, before + printed + after, { cause, evidence: reason });
  }
  let reasons = '';
  let doubt: readonly string[] | undefined;
  const form = mapWords(token.form, (word, at) => {
    if (isPieceOfGarbage(token.form, word, at)) return word;
    const isHead = keeps && (at === before.length || !opens);
    const verdict = judge(word, isHead, neighbours, evidence);
    if (verdict.doubt && word === core) doubt = verdict.doubt.map((other) => before + other + after);
    if (verdict.printed === undefined) return word;
    reasons += `${reasons && ', '}${verdict.evidence}`;
    return verdict.printed;
  });
  if (form !== token.form) return withForm(token, form, { cause, evidence: reasons });
  return doubt ? { ...token, doubt: { alternatives: doubt, evidence: 'no known word' } } : token;
}

/** Signs that stand in no word; a full stop or comma inside may part two words, or close an abbreviation. */
const SPECKED = /^\p{L}+[!,.;:~\\|<>{}�•·^*"][\p{L}\d!,.;:~\\|<>{}�•·^*]*\p{L}$/u;

/** Whether a form has signs inside, and so many letters for each that they tell the word ("i.e." has not). */
function isSpecked(form: string, core: string): boolean {
  if (!SPECKED.test(core)) return false;
  const signs = form.match(/[^\p{L}\d'’)(\][“”—-](?=.*[\p{L}\d])/gu)?.length ?? 0;
  const letters = core.match(/\p{L}/gu)?.length ?? 0;
  return letters >= LETTERS_PER_SIGN * signs;
}

/** "f�z..m" (carr-1950:326) may be anything. */
const LETTERS_PER_SIGN = 3;

/** "Never.tlreless" (carr-1950:6752): a sign that parts no words stands close to it; its halves are no words. */
function isPieceOfGarbage(form: string, word: string, at: number): boolean {
  return (
    /\p{L}(?:[.!|~\\*^•·°"�;<>]+|[^\p{L}\p{N}\s—–-]{2,})$/u.test(form.slice(0, at)) ||
    /^(?:�|[.!|~\\*^•·°";<>]+\p{Ll})/u.test(form.slice(at + word.length))
  );
}

/** A shorter form with a sign inside needs a neighbour that proves it ("M.ve", carr-1950:66). */
const TELLING = 6;

const NOTHING: Verdict = {};

function judge(received: string, isHead: boolean, neighbours: Neighbours, evidence: Evidence): Verdict {
  const genitive = /^(.{3,})(['’]s)$/u.exec(received);
  if (genitive?.[1] && genitive[2]) {
    const stem = judge(genitive[1], isHead, neighbours, evidence);
    return stem.printed === undefined ? NOTHING : { ...stem, printed: stem.printed + genitive[2] };
  }
  const word = received.replaceAll('’', "'");
  if (!mayBeMisread(word, evidence)) return NOTHING;
  const unknown = evidence.readings.costOfUnknown(word);
  const ranked = rankInContext(word, isHead, neighbours, evidence);
  const [best, second] = ranked;
  if (!best) return judgeByNeighbours(word, isHead, neighbours, evidence);
  const isSure = best.isMet || isPlain(best, word.length);
  // "secreta nat" (carr-1950:10202): a short form behind an unknown one may be the rest of it.
  const isRest = word.length <= SHORT && isStrange(neighbours.before, evidence);
  const isCertain =
    best.isListed ||
    best.total <= evidence.readings.costOfForeign(word) - CERTAIN ||
    !(isRest || isAbroad(neighbours, evidence));
  const isMuchBetter = !isUnheard(best, evidence) || best.total <= unknown - CERTAIN;
  const isBetter = isSure && isCertain && isMuchBetter && best.total <= unknown - BETTER_THAN_UNKNOWN;
  const isAlone = !second || second.total - best.total >= BETTER_THAN_OTHERS;
  if (isBetter && isAlone) {
    const attested = evidence.countFolded(best.printed);
    return {
      printed: best.printed.replaceAll("'", '’'),
      pairs: best.pairs,
      evidence: attested > 0 ? `${attested} times attested` : 'lexicon',
    };
  }
  if (best.total > unknown - BETTER_THAN_UNKNOWN + DOUBTFUL)
    return judgeByNeighbours(word, isHead, neighbours, evidence);
  // Among foreign words an English one is no alternative.
  if (isAbroad(neighbours, evidence)) return NOTHING;
  const likely = ranked.filter(
    (one) => !isUnheard(one, evidence) && one.total - best.total < BETTER_THAN_OTHERS + DOUBTFUL,
  );
  // A word that the witness has nowhere else is told only where it explains the form better than those it has.
  const met = likely.findLastIndex(({ isMet }) => isMet);
  const near = likely.slice(0, met + 1);
  if (near.length === 0) return NOTHING;
  return { doubt: near.slice(0, MOST_ALTERNATIVES).map(({ printed }) => printed.replaceAll("'", '’')) };
}

/**
 * "beipg" (carr-1950:4322): letters like none that are printed for them, in a form that is spelt as no word is. The
 * one common word of as many letters that is left when one of them is put right is taken where it stands beside both of its neighbours
 * elsewhere, or beside one of them often.
 */
function judgeByNeighbours(
  word: string,
  isHead: boolean,
  neighbours: Neighbours,
  evidence: Evidence,
): Verdict {
  if (word.length < LONG || !evidence.readings.isOddlySpelt(word)) return NOTHING;
  const ranked = rankReadings(evidence.readings.near(word), word, isHead, neighbours, evidence).filter(
    ({ pairs, printed, cost }) =>
      pairs > 0 &&
      cost <= evidence.readings.confusions.anyLetter &&
      printed.length === word.length &&
      evidence.countFolded(printed) >= COMMON_WORD &&
      (isHead || /^\p{Ll}/u.test(word) || evidence.count(capitalized(printed)) > 0),
  );
  const [best, second] = ranked;
  if (!best) return NOTHING;
  const printed = best.printed.replaceAll("'", '’');
  const isAlone = !second || second.total - best.total >= BETTER_THAN_OTHERS;
  if (isAlone && best.pairs >= PROVING_PAIRS)
    return { printed, pairs: best.pairs, evidence: `${best.pairs} times beside these words` };
  return { doubt: ranked.slice(0, MOST_ALTERNATIVES).map((one) => one.printed.replaceAll("'", '’')) };
}

/** How often the witness must have a word, and beside these neighbours, that only they prove. */
const COMMON_WORD = 4;
const PROVING_PAIRS = 2;

/** It rests on segments that only have as many strokes; letters that are like none are weighed already. */
function isUnheard({ dearestOfMany }: Ranked, { readings }: Evidence): boolean {
  return dearestOfMany >= UNHEARD && dearestOfMany < readings.confusions.anyLetter;
}

/** Whether a word that the witness has nowhere else is read by confusions that leave little choice. */
function isPlain({ dearest, dearestOfMany }: Ranked, length: number): boolean {
  if (length < LONG || dearestOfMany > COMMON_CONFUSION) return false;
  return dearest <= (length >= VERY_LONG ? RARER_CONFUSION : COMMON_CONFUSION);
}

/** Between two words that nobody knows a foreign phrase goes on, in which other words are at home. */
function isAbroad({ before, after }: Neighbours, evidence: Evidence): boolean {
  // "polmschen Staates (1926)" (carr-1950:12569): a phrase may end with the word.
  return isStrange(before, evidence) && (isStrange(after, evidence) || !/\p{L}{2}/u.test(after));
}

function isStrange(word: string, evidence: Evidence): boolean {
  if (!/^\p{L}+$/u.test(word) || !/\p{Ll}/u.test(word) || evidence.isKnown(word)) return false;
  const [best] = evidence.readings.of(word);
  return !best || best.total > evidence.readings.costOfUnknown(word) - BETTER_THAN_UNKNOWN;
}

function mayBeMisread(word: string, evidence: Evidence): boolean {
  if (word.length < SHORTEST || evidence.isKnown(word) || evidence.isWord(otherSpelling(word))) return false;
  // Roman numerals, abbreviations in capitals and numbers are no words.
  if (/^[IVXLivxl1]+$/.test(word) || /^[\p{Lu}\d]+$/u.test(word) || /^\d+\p{L}{0,2}$/u.test(word))
    return false;
  return (word.match(/\p{L}/gu)?.length ?? 0) >= 2 && !evidence.isOfKind('abbreviation', word);
}

/** "sovietisation": a word whose lists have -ize only, or -ise only. */
function otherSpelling(word: string): string {
  return word.replace(
    /([iy])([sz])(?=(?:e[drs]?|ing|ations?|ers?)$)/,
    (_all, vowel, letter) => vowel + (letter === 's' ? 'z' : 's'),
  );
}

/** Numbers of volumes are no words, though as common ("Itt" is no iii, carr-1950:2719). */
const ROMAN = /^(?=.{2})x{0,3}(?:ix|iv|v?i{0,3})$/i;

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Ranked {
  readonly printed: string;
  readonly cost: number;
  readonly pairs: number;
  readonly isMet: boolean;
  readonly isListed: boolean;
  readonly dearest: number;
  readonly dearestOfMany: number;
  readonly total: number;
}

/** The readings with what their neighbours say for them, best first, each word once however capitalized. */
function rankInContext(word: string, isHead: boolean, neighbours: Neighbours, evidence: Evidence): Ranked[] {
  return rankReadings(evidence.readings.of(word), word, isHead, neighbours, evidence);
}

function rankReadings(
  readings: readonly WordReading[],
  word: string,
  isHead: boolean,
  { before: left, after: right }: Neighbours,
  evidence: Evidence,
): Ranked[] {
  return readings
    .flatMap((reading) => {
      const printed = asPrinted(reading, word, isHead, evidence);
      if (printed === undefined || ROMAN.test(printed)) return [];
      const before = left === '' ? 0 : evidence.countPair(left, printed);
      const after = right === '' ? 0 : evidence.countPair(printed, right);
      const total = reading.total - PER_PAIR * (Math.log(1 + before) + Math.log(1 + after));
      return [{ ...reading, printed, pairs: before + after, total }];
    })
    .sort((a, b) => a.total - b.total || (a.printed < b.printed ? -1 : 1));
}

/** A common word takes a capital at the head of a sentence, or where it has one in this witness. */
function asPrinted(
  reading: WordReading,
  word: string,
  isHead: boolean,
  evidence: Evidence,
): string | undefined {
  const hasCapital = /^\p{Lu}/u.test(word);
  // Of "regime" and "régime" the one that this witness has, then the one of the editors' lists.
  const isListed = (spelling: string) => Number(evidence.isOfKind('english', spelling));
  const small = reading.spellings
    .filter((spelling) => /^\p{Ll}/u.test(spelling))
    .sort((a, b) => evidence.count(b) - evidence.count(a) || isListed(b) - isListed(a))[0];
  const named = reading.spellings.find((spelling) => /^\p{Lu}/u.test(spelling));
  if (!hasCapital) return small;
  if (small === undefined) return named;
  const capital = capitalized(small);
  if (isHead || !SAME_SHAPE.has(word.charAt(0))) return capital;
  return evidence.count(capital) > evidence.count(small) ? capital : small;
}

const SAME_SHAPE = new Set(['C', 'I', 'O', 'S', 'U', 'V', 'W', 'X', 'Z']);
