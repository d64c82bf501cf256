import type { Token } from '../../model/token.ts';
import { joinTokens } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** No word is set in more pieces ("r e p u b l i c"). */
const MOST_PIECES = 12;
/** No word has more letters ("counter-revolutionary"), with the signs around it. */
const LONGEST = 32;
/** What a row of tokens costs that is no word, what one costs that is, and what a join adds: two words stay two. */
const FRAGMENT = 3;
const WORD = 0.6;
const JOIN = 1;
const PER_PIECE = 0.02;
/** A word that only the witness attests. */
const UNLISTED = 0.8;
/** A word of the lists that the witness does not attest. */
const UNATTESTED = 0.5;
/** A short one, met once or twice at most: "com m unity" (webb-1936:1169) is no "comm unity". */
const SHORT_UNATTESTED = 1.2;
/** Of two ways to cut a row the one with the commoner words: "a m an" (webb-1936:420) is a man, not am an. */
const RARITY = 0.1;
/** A single letter that may stand for a word. */
const ABBREVIATION = 0.9;

/**
 * Joins the pieces of words that are set apart: "th at", "S in c e", "governm ent" (webb-1936:1076). A row of
 * neighbours on one line is joined if it makes a word and at least one of its pieces is none; the readings with
 * the fewest fragments over the whole line are taken.
 */
export function joinLetterSpaced(tokens: readonly Token[], evidence: Evidence): Token[] {
  const count = tokens.length;
  const costs: number[] = [0];
  const lengths: number[] = [0];
  const alone = tokens.map((token) => aloneCost(token, evidence));
  for (let end = 1; end <= count; end++) {
    let best = Number.POSITIVE_INFINITY;
    let bestLength = 1;
    let isBroken = false;
    let letters = 0;
    for (let length = 1; length <= Math.min(MOST_PIECES, end); length++) {
      const first = end - length;
      letters += tokens[first]?.form.length ?? 0;
      if (length > 1 && (letters > LONGEST || !isJoint(tokens[first], tokens[first + 1]))) break;
      const single = alone[first] ?? 0;
      isBroken ||= single > WORD;
      // Words that are whole stay apart, but where a book is set so.
      if (length > 1 && !isBroken && !evidence.habits.letterSpaces) continue;
      const pieces = tokens.slice(first, end);
      if (length > 1 && isOfNumber(tokens[first - 1], pieces)) continue;
      const cost = (costs[first] ?? 0) + (length === 1 ? single : joinCost(pieces, tokens[end], evidence));
      if (cost < best) {
        best = cost;
        bestLength = length;
      }
    }
    costs[end] = best;
    lengths[end] = bestLength;
  }
  const restored: Token[] = [];
  for (let end = count; end > 0; end -= lengths[end] ?? 1) {
    const pieces = tokens.slice(end - (lengths[end] ?? 1), end);
    restored.unshift(pieces.length === 1 ? (pieces[0] as Token) : joined(pieces));
  }
  return restored;
}

/** Two neighbours with a space and nothing else between them, on one line. */
function isJoint(left: Token | undefined, right: Token | undefined): boolean {
  if (!left || !right || left.role !== 'word' || right.role !== 'word') return false;
  return (
    left.lineEnd === undefined && right.gap === ' ' && /\p{L}$/u.test(left.form) && /^\p{L}/u.test(right.form)
  );
}

/** "I OO- I O r" (carr-1950:3693): behind what may be a number, a letter that may be a digit begins no short word. */
function isOfNumber(before: Token | undefined, pieces: readonly Token[]): boolean {
  const letters = pieces.reduce((count, { form }) => count + partsOf(form).core.length, 0);
  return letters <= 2 && /^[OIlSZ]$/.test(pieces[0]?.form ?? '') && /^[\dIlO–-]+$/.test(before?.form ?? '');
}

function aloneCost(token: Token | undefined, evidence: Evidence): number {
  if (token?.role !== 'word') return 0;
  const { core, after } = partsOf(token.form);
  if (core === '' || !/^[\p{L}\p{M}'’-]+$/u.test(core)) return 0;
  // An initial of a name, an abbreviation; "p 58" has lost its point.
  if (/^\p{L}$/u.test(core) && after.startsWith('.')) return 0;
  if (/^[pv]$/.test(core) && token.form === core) return ABBREVIATION;
  if (evidence.habits.letterSpaces && evidence.isFragment(core)) return FRAGMENT;
  return isKnown(core, evidence) || isCompound(core, evidence) ? WORD : FRAGMENT;
}

function isKnown(form: string, evidence: Evidence): boolean {
  return evidence.isKnown(form) || /^\p{Lu}{2,}$/u.test(form);
}

/** "All-Union": every part is a word. */
function isCompound(core: string, evidence: Evidence): boolean {
  const parts = core.split('-');
  return parts.length > 1 && parts.every((part) => part.length > 1 && isKnown(part, evidence));
}

/** "V II" (webb-1936:437): a numeral whose strokes are set apart. */
const ROMAN = /^(?=[XV])X{0,3}(?:IX|IV|V?I{0,3})$/;

/** "w ar-time", "A ll-U nion" (webb-1936:432), but not "a re-reading": a letter and no word, or no word without it. */
function isSetApart(pieces: readonly Token[], evidence: Evidence): boolean {
  const [first, second] = pieces;
  if (!evidence.habits.letterSpaces || !first || !/^\p{L}$/u.test(first.form)) return false;
  return !evidence.isWord(first.form) || /^[^aeiouy]+-/i.test(second?.form ?? '');
}

function joinCost(pieces: readonly Token[], next: Token | undefined, evidence: Evidence): number {
  const form = pieces.map((token) => token.form).join('');
  const parts = partsOf(form);
  const { after } = parts;
  const core = lowered(parts.core, pieces, evidence);
  if (isInitialSetApart(pieces, core, evidence)) return WORD + JOIN;
  if (
    evidence.habits.letterSpaces &&
    ROMAN.test(core) &&
    pieces.every((piece) => /^[IVX]+\W*$/.test(piece.form))
  )
    return WORD + JOIN;
  // "en d. [1924])" (carr-1950:6862) is the n.d. before a year.
  if (pieces.at(-1)?.form === 'd.' && /^[[(]\d{4}/.test(next?.form ?? '')) return Number.POSITIVE_INFINITY;
  // "comm unity" (webb-1936:84): a short word that stands nowhere but before the rest of a commoner one.
  if (isHalfOnly(pieces, core, next, evidence)) return WORD;
  // "p." is no end of a word, "re-" no word.
  if (after.startsWith('-') || (/^pp?\.?$/.test(pieces.at(-1)?.form ?? '') && core.length > 2))
    return Number.POSITIVE_INFINITY;
  // Capitals inside: the pieces are words, or names, of their own; all capitals are an abbreviation set apart.
  const isSet = isSetApart(pieces, evidence) && isCompound(core, evidence);
  if (!isSet && !/^\p{L}[\p{Ll}\p{M}'’]+$/u.test(core) && !/^\p{Lu}{3,}$/u.test(core))
    return Number.POSITIVE_INFINITY;
  const isWord = evidence.isWord(core);
  // Nearly every row of pieces ends here: what it makes is no word, by any list or by the witness.
  if (!isSet && !isWord && evidence.count(core) <= 2) return Number.POSITIVE_INFINITY;
  const cost =
    WORD +
    JOIN +
    PER_PIECE * pieces.length +
    RARITY / (1 + evidence.countFolded(core.replace(/['’]s$/u, '')));
  if (isSet) return cost;
  if (/^\p{Lu}{3,}$/u.test(core)) return cost;
  const attested = evidence.countFolded(core.replace(/['’]s$/u, ''));
  // "com m" makes a fragment, not a word.
  if (evidence.habits.letterSpaces && evidence.isFragment(core)) return Number.POSITIVE_INFINITY;
  // "S not" is no "Snot": a rare word needs more than one piece that is none.
  const isRare =
    attested === 0 &&
    pieces.some((piece) => evidence.isWord(partsOf(piece.form).core)) &&
    !(evidence.habits.letterSpaces && pieces.some((piece) => /^[b-hj-oq-uw-z]$/.test(piece.form)));
  if (isWord)
    return (
      cost +
      (attested > (core.length < 5 ? 2 : 0) ? 0 : core.length < 6 ? SHORT_UNATTESTED : UNATTESTED) +
      (isRare && core.length < 6 ? FRAGMENT : 0)
    );
  return core.length > 4 ? cost + UNLISTED : Number.POSITIVE_INFINITY;
}

/** "o ffiCIal", "VI Olation" (carr-1950:9042, 8938): letters set apart and small ones read as capitals besides. */
function lowered(core: string, pieces: readonly Token[], evidence: Evidence): string {
  if (!evidence.habits.innerCapitals || !/\p{Ll}/u.test(core) || !/.\p{Lu}/u.test(core)) return core;
  if (pieces.every((piece) => isKnown(partsOf(piece.form).core, evidence))) return core;
  const small = core.toLowerCase();
  return evidence.isWord(small) && evidence.countFolded(small) > 1 ? small : core;
}

/** Single capitals that are words of titles in transliterated Russian, or of English. */
const CAPITAL_WORDS = /^[AIKOSUV]$/;

/**
 * "J ordania" (carr-1950:15039), "V erkhne-U dinsk" (carr-1950:15608): a capital, and letters that are no word and
 * stand nowhere else by themselves.
 */
function isInitialSetApart(pieces: readonly Token[], core: string, evidence: Evidence): boolean {
  const [initial, rest] = pieces;
  if (!initial || !rest || !/^\p{Lu}$/u.test(initial.form) || !/^\p{Ll}{3,}/u.test(rest.form)) return false;
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(core)) return false;
  const own = partsOf(rest.form).core;
  if (evidence.isWord(own) || evidence.countFolded(own) > 1 || evidence.compoundsWith(own) > 0) return false;
  const isAttested = evidence.count(core) > 0;
  return isAttested || (pieces.length === 2 && !CAPITAL_WORDS.test(initial.form));
}

/** Two words of which the first is met only before the second, and less often than both in one. */
function isHalfOnly(
  pieces: readonly Token[],
  core: string,
  next: Token | undefined,
  evidence: Evidence,
): boolean {
  const [head, tail] = pieces;
  if (!evidence.habits.letterSpaces || pieces.length !== 2 || !head || !tail || next?.form === undefined)
    return false;
  const own = evidence.countFolded(head.form);
  const stem = core.replace(/['’]s$/u, '');
  const isShort =
    /^\p{L}{3,5}$/u.test(head.form) &&
    evidence.isWord(head.form) &&
    !evidence.isOfKind('short', head.form) &&
    !evidence.isOfKind('function', head.form);
  return (
    isShort &&
    stem.length > head.form.length + 2 &&
    own <= evidence.countPair(head.form, stem.slice(head.form.length)) + 1 &&
    evidence.isWord(stem) &&
    evidence.countFolded(stem) >= Math.max(own, 1)
  );
}

function joined(pieces: readonly Token[]): Token {
  const token = pieces.reduce((left, right) => joinTokens(left, right, left.form + right.form));
  return { ...token, changes: [...token.changes, { cause: 'letter-spaced-word', evidence: 'lexicon' }] };
}
