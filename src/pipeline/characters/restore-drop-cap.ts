import type { Token } from '../../model/token.ts';
import { joinTokens, nextWord, withForm } from '../words/change-token.ts';

/** What the opening of a chapter appeals to. */
export interface OpeningEvidence {
  isWord(form: string): boolean;
  /** How often two words follow one another in the witness. */
  countPair(first: string, second: string): number;
}

/** What a large W is read as: its strokes, with the serif of the last as a T ("\\THEN", carr-1950:16774). */
const LARGE_W = /^(?:\\\\T?|\\\/\\\/|VV)(?=H)/;

/** Letters that may be lost at the head of a word. */
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** No more pieces than this make up the opening word ("M", "A I N L Y"). */
const MOST_PIECES = 9;

/**
 * Restores the opening of a chapter: a large initial that the OCR made a line of its own, and the rest of the
 * word in capitals or letter-spaced ("W" / "HAT afterwards", carr-1950:201; "M" / "A I N L Y", carr-1950:1242).
 * Small capitals are set as common letters: "What". A lost initial is supplied where only one letter makes two
 * words that the witness has elsewhere. Nothing changes where the lexicon does not know the word.
 *
 * @param tokens the first text of a chapter
 */
export function restoreDropCap(tokens: readonly Token[], evidence: OpeningEvidence): Token[] {
  const start = tokens.findIndex((token) => token.role === 'word' && /[\p{L}\\]/u.test(token.form));
  if (start < 0) return [...tokens];
  const specks = tokens.slice(0, start).filter((token) => token.role === 'word');
  const opened = openingWord(tokens, start, evidence);
  if (!opened) return [...tokens];
  const { word, end } = opened;
  const first: Token = { ...word, gap: '' };
  const marks = tokens.slice(start, end).filter((token) => token.role === 'note-mark');
  // A speck before the opening word ("• THE", carr-1950:3) leaves the text with its reason.
  const cut = specks.map((token) => withForm(token, '', { cause: 'speck-before-opening' }));
  return [...cut, first, ...marks, ...tokens.slice(end)];
}

function openingWord(
  tokens: readonly Token[],
  start: number,
  evidence: OpeningEvidence,
): { word: Token; end: number } | undefined {
  let joined: Token | undefined;
  let best: { word: Token; end: number } | undefined;
  let pieces = 0;
  for (let index = start; index < tokens.length && pieces < MOST_PIECES; index = nextWord(tokens, index)) {
    const token = tokens[index];
    if (token?.role !== 'word') break;
    // Only capitals and single letters belong to the opening; the next common word ends it.
    if (joined && !/^(?:\p{Lu}+|\p{L})$/u.test(token.form)) break;
    joined = joined ? joinTokens(joined, token, joined.form + token.form) : token;
    pieces++;
    const printed = printedOpening(joined.form, evidence);
    if (printed) {
      const change = { cause: 'drop-cap', evidence: 'lexicon' };
      // The pieces may spell the word already ("O n e"); that they are one word is the change.
      const isChanged = printed !== token.form;
      const changes = isChanged ? [...joined.changes, change] : joined.changes;
      best = { word: { ...joined, form: printed, changes }, end: index + 1 };
    }
    if (pieces === 1 && printed && joined.form.length > 1) break;
  }
  const next = tokens[nextWord(tokens, start)]?.form ?? '';
  const supplied = suppliedOpening(tokens[start], start, next, evidence);
  // "HE concentration": a word itself, but no two words of this witness; "the concentration" are.
  if (supplied && (!best || best.end === start + 1)) return supplied;
  return best;
}

/** The word in common letters with its capital, if the lexicon has it. */
function printedOpening(form: string, evidence: OpeningEvidence): string | undefined {
  const letters = form.replace(LARGE_W, 'W');
  if (!/^\p{L}+$/u.test(letters)) return undefined;
  const lowered = letters.toLowerCase();
  if (lowered.length < 2 && !/^[ai]$/.test(lowered)) return undefined;
  return evidence.isWord(lowered) ? capitalize(lowered) : undefined;
}

/** The word with a supplied initial: the only one that makes with the next word what the witness has elsewhere. */
function suppliedOpening(
  token: Token | undefined,
  at: number,
  next: string,
  evidence: OpeningEvidence,
): { word: Token; end: number } | undefined {
  if (!token || !/^\p{Lu}{2,}$/u.test(token.form)) return undefined;
  const lowered = token.form.toLowerCase();
  // The opening itself is one occurrence.
  const own = evidence.countPair(lowered, next);
  if (own > 1) return undefined;
  const fits = [...CAPITALS].filter((letter) => {
    const whole = letter.toLowerCase() + lowered;
    return evidence.isWord(whole) && evidence.countPair(whole, next) > own;
  });
  const [only] = fits;
  if (fits.length !== 1 || !only) return undefined;
  const change = { cause: 'supplied-initial', evidence: `"${only}${lowered} ${next}" attested` };
  return { word: withForm(token, only + lowered, change), end: at + 1 };
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
