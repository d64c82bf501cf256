import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { BEFORE_NUMBER, isCounted, isMisreadIn } from './is-misread-in.ts';
import { monthAtEnd } from './restore-dates.ts';
import { mayOpenSentence } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/** Forms of two or three signs that are no words, and the word printed. */
const MISREAD: ReadonlyMap<string, string> = new Map([
  ['1t', 'it'],
  ['1s', 'is'],
  ['1f', 'if'],
  ['1n', 'in'],
  ['1S', 'is'],
  ['1ts', 'its'],
  ['1tS', 'its'],
  ['ln', 'in'],
  ['lt', 'it'],
  ['lf', 'if'],
  ['ls', 'is'],
  ['zn', 'in'],
  ['zs', 'is'],
  ['zt', 'it'],
  ['0f', 'of'],
  ['t0', 'to'],
  ['lll', 'in'],
  ['111', 'in'],
]);

/**
 * Restores words of two letters that OCR reads as something else: "m" for "in", "1t" for "it", "10" for "in" before
 * a word that no number precedes.
 */
export function restoreSmallWords(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const { before, core, after } = partsOf(token.form);
    const printed = smallWord(tokens, index, core, after, evidence);
    if (printed === undefined) return token;
    const opens = mayOpenSentence(tokens, index);
    const word = opens ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed;
    return withForm(token, before + word + after, { cause: 'misread-small-word' });
  });
}

function smallWord(
  tokens: readonly Token[],
  index: number,
  core: string,
  after: string,
  evidence: Evidence,
): string | undefined {
  const next = tokens[nextWord(tokens, index)];
  const token = tokens[index] as Token;
  if (core === '7') return isPronoun(tokens, index, after, next?.form ?? '') ? 'I' : undefined;
  const previous = tokens[previousWord(tokens, index)];
  const follower = partsOf(next?.form ?? '').core;
  if (core === 'm' && after === '' && next) {
    // Where letters are set apart "m ight" begins a word.
    const isFragment = !isWhole(follower, evidence) && evidence.isWord(`m${follower}`);
    return isFragment || !evidence.habits.innerCapitals ? undefined : 'in';
  }
  if (isMisreadIn(tokens, index, evidence)) return 'in';
  if (/^1[58]$/.test(core) && after === '' && previous && next) {
    // "the text 15 printed in", "the party 18 part of" (carr-1950:914, carr-1950:1993): no noun in the plural.
    const leader = partsOf(previous.form).core;
    const followsWord = /^\p{Ll}{3,}$/u.test(previous.form) && !BEFORE_NUMBER.test(leader);
    const isVerb =
      evidence.countPair('is', follower) > 0 && !isCounted(follower) && !/^(?:with|of)$/.test(follower);
    return followsWord && isVerb && monthAtEnd(leader) === undefined && evidence.habits.innerCapitals
      ? 'is'
      : undefined;
  }
  const parts = core.split('-');
  const drawn = parts.map((part) => withLikeStrokes(part, evidence) ?? part).join('-');
  if (drawn !== core) return drawn;
  // "earned out" (carr-1950:7236) has the strokes of another word that stands there far oftener.
  if (core === 'earned' && follower === 'out' && token.form === core)
    return evidence.countPair('carried', 'out') > 3 * evidence.countPair(core, 'out') ? 'carried' : undefined;
  const printed = MISREAD.get(core);
  if (printed === undefined || (after !== '' && after !== ',')) return undefined;
  // "of 1S members" are fifteen.
  if (core === '1S' && BEFORE_NUMBER.test(partsOf(previous?.form ?? '').core)) return undefined;
  // "lll" and "111" may be numbers of volumes; before a page they are.
  if (/^(?:lll|111)$/.test(core) && (after !== '' || !/^\p{L}{2}/u.test(follower))) return undefined;
  return printed;
}

/** How often the witness must have a pair that proves a small word. */
const OFTEN = 3;

/** Segments that have the strokes of others: "aU" is all, "tlffie" time, "Mter" After. */
const LIKE_STROKES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})U/u, 'll'],
  [/lffi/, 'im'],
  [/^M(?=ter)/, 'Af'],
];

function withLikeStrokes(core: string, evidence: Evidence): string | undefined {
  if (!/^\p{L}+$/u.test(core) || !evidence.habits.innerCapitals || evidence.isKnown(core)) return undefined;
  for (const [read, printed] of LIKE_STROKES) {
    const word = core.replace(read, printed);
    if (
      word !== core &&
      /^\p{L}\p{Ll}+$/u.test(word) &&
      evidence.isWord(word) &&
      evidence.countFolded(word) >= OFTEN
    )
      return word;
  }
  return undefined;
}

/** Verbs that follow the pronoun of the first person; no sentence begins with a number in figures. */
const AFTER_I =
  /^(?:am|was|have|had|do|did|shall|should|will|would|can|could|may|must|think|thought|know|knew|believe|say|said|mean|hope|wish|want|saw|see)$/;

/** The pronoun, set in italics, is read as a 7: "7 did this" (webb-1936:661). */
function isPronoun(tokens: readonly Token[], index: number, after: string, follower: string): boolean {
  return after === '' && index > 0 && AFTER_I.test(follower) && mayOpenSentence(tokens, index);
}

function isWhole(form: string, evidence: Evidence): boolean {
  return form === '' || /\d/.test(form) || evidence.isKnown(form);
}
