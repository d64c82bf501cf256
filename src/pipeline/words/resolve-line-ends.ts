import type { Token, TokenDoubt } from '../../model/token.ts';
import { joinTokens, nextWord } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { restoreCase } from './restore-case.ts';
import { restoreLetters } from './restore-letters.ts';
import { partsOf } from './word-parts.ts';

/** How the witness marks line ends, and where pages end. */
export interface LineEndOptions {
  readonly lineEnds: 'marked' | 'unmarked';
  /** Whether a page ends between two tokens; tells where a word that runs over it was cut. */
  readonly isPageEnd?: (left: Token, right: Token) => boolean;
}

/** What stood at a line end in the print. */
type LineEnd = 'joined' | 'hyphen' | 'space';

interface Verdict {
  readonly end: LineEnd;
  /** What else may stand behind the first half, where nothing settles it. */
  readonly doubt?: TokenDoubt;
  /** Absent where the rule needs no evidence. */
  readonly evidence?: string;
}

/**
 * Decides at every line end what was printed there: a space, a word that the end cut in two, or a word with a
 * hyphen of its own. What the witness's own mark settles is a rule and leaves no record (see `isCutByMark`); every
 * other decision names its evidence. Halves become one token of two spans; a note mark between them comes after.
 */
export function resolveLineEnds(
  tokens: readonly Token[],
  evidence: Evidence,
  options: LineEndOptions,
): Token[] {
  // From the end, so that what stands on the right is whole already: a word may be cut more than once.
  const resolved: Token[] = [];
  for (const left of tokens.toReversed()) {
    const marks: Token[] = [];
    while (resolved.at(-1)?.role === 'note-mark') marks.push(resolved.pop() as Token);
    const right = resolved.at(-1);
    const verdict = right && verdictOn(left, right, evidence, options);
    const isOne = right !== undefined && verdict !== undefined && verdict.end !== 'space';
    if (isOne) resolved.pop();
    resolved.push(
      ...marks.toReversed(),
      isOne ? joinHalves(left, right, verdict, options) : withSpace(left, verdict),
    );
  }
  return resolved.toReversed();
}

function withSpace(left: Token, verdict: Verdict | undefined): Token {
  if (!verdict?.evidence) return left;
  const changes = [...left.changes, { cause: 'space-at-line-end', evidence: verdict.evidence }];
  const alternatives = verdict.doubt?.alternatives.map((mark) => left.form + mark);
  return {
    ...left,
    changes,
    ...(verdict.doubt && alternatives && { doubt: { ...verdict.doubt, alternatives } }),
  };
}

function joinHalves(left: Token, right: Token, verdict: Verdict, options: LineEndOptions): Token {
  const head = verdict.end === 'hyphen' && !left.form.endsWith('-') ? `${left.form}-` : left.form;
  const printed = verdict.end === 'joined' ? head.replace(/-$/, '').replace(BLOTTED_HYPHEN, '') : head;
  const rest = verdict.end === 'joined' ? right.form.replace(SPECK_BEFORE_HALF, '') : right.form;
  const joined = joinTokens(left, right, printed + rest);
  const cause = verdict.end === 'hyphen' ? 'hyphen-at-line-end' : 'word-cut-by-line-end';
  const split = options.isPageEnd?.(left, right) ? { split: printed.length } : {};
  return {
    ...joined,
    ...split,
    ...(verdict.evidence && { changes: [...joined.changes, { cause, evidence: verdict.evidence }] }),
  };
}

function verdictOn(
  left: Token,
  right: Token,
  evidence: Evidence,
  options: LineEndOptions,
): Verdict | undefined {
  if (left.role !== 'word' || right.role !== 'word' || left.lineEnd === undefined) return undefined;
  // A space once found stays one, also when another half has since been joined to the word before it.
  if (left.changes.some((change) => change.cause === 'space-at-line-end')) return undefined;
  if (isBlottedHyphen(left, right, evidence)) return { end: 'joined', evidence: 'a word' };
  if (!/[\p{L}\d]-?$/u.test(left.form) || !/^[\p{L}\d]/u.test(right.form)) return undefined;
  const head = partsOf(left.form.replace(/-$/, '')).core;
  const tail = partsOf(right.form).core;
  const hasHyphen = left.form.endsWith('-');
  if (/\d$/.test(head) || /^\d/.test(tail))
    return hasHyphen ? { end: 'hyphen', evidence: 'figures' } : undefined;
  if (options.lineEnds === 'unmarked' || hasHyphen) return unmarkedVerdict(head, tail, hasHyphen, evidence);
  if (left.lineEnd === 'spaced') return undefined;
  return markedVerdict(head, tail, evidence);
}

/** A hyphen that became a blot: "posi\uFFFD / tlOns", "sin~ / cere" (carr-1950:2869, 16218). */
const BLOTTED_HYPHEN = /(?<=\p{L}{2})[\uFFFD~•·<>_=]$/u;

/** Dirt before the second half: "prole / .tarian" (carr-1950:13457). */
const SPECK_BEFORE_HALF = /^[.,•·](?=\p{Ll}{2})/u;

function isBlottedHyphen(left: Token, right: Token, evidence: Evidence): boolean {
  const tail = /^\p{L}{2,}/u.exec(right.form.replace(SPECK_BEFORE_HALF, ''))?.[0];
  const isBlotted = BLOTTED_HYPHEN.test(left.form);
  const isSpecked = /\p{L}-?$/u.test(left.form) && SPECK_BEFORE_HALF.test(right.form);
  if (!(isBlotted || isSpecked) || tail === undefined || !/^\p{Ll}/u.test(tail)) return false;
  const head = partsOf(left.form).core;
  const whole = printedHalf(head + tail, evidence);
  return !evidence.isWord(tail) || evidence.countFolded(tail) === 0
    ? evidence.isWord(whole)
    : !evidence.isWord(head) && evidence.isWord(whole) && evidence.countFolded(whole) > 0;
}

/**
 * The witness says that a hyphen stood here. Strongest evidence first: forms attested unbroken, the lexicon, the
 * habit of the first half ("self-", "non-"), two words that the lexicon has and no word of both.
 */
function markedVerdict(receivedHead: string, receivedTail: string, evidence: Evidence): Verdict {
  // "alI / Russian", "VIce / president" (carr-1950:8593, 7044): evidence knows the printed halves only.
  const head = printedHalf(receivedHead, evidence);
  const tail = printedHalf(receivedTail, evidence);
  const joined = evidence.countFolded(head + tail);
  const hyphened = evidence.countFolded(`${head}-${tail}`);
  if (hyphened > joined) return { end: 'hyphen', evidence: `attested ${hyphened} times` };
  // No word has a capital after a prefix in small letters ("anti / Bolsheviks", carr-1950:11660).
  if (isCapitalized(tail, evidence) && isPrefix(head, evidence))
    return { end: 'hyphen', evidence: 'capital after it' };
  if (joined > 0 || evidence.isWord(head + tail) || evidence.isWord((head + tail).toLowerCase()))
    return { end: 'joined' };
  const isParted = /^\p{Lu}\p{Ll}{3,}$/u.test(tail) && /\p{Ll}$/u.test(head) && !evidence.isWord(head);
  // "Temir-Khan / Shure", "Kll / Union" (carr-1950:14446, 16362): what is garbled is not the capital.
  if (isParted && (/-\p{Lu}\p{Ll}+$/u.test(head) || (/^\p{Lu}/u.test(head) && evidence.isWord(tail))))
    return { end: 'hyphen', evidence: 'capital after it' };
  // Nor has a common word or a name one in its middle ("Social / Delnocratic", carr-1950:762).
  if (/^\p{Lu}\p{Ll}{3,}$/u.test(tail) && /\p{Ll}$/u.test(head) && evidence.compoundsWith(head) > 0)
    return { end: 'hyphen', evidence: 'capital after it' };
  if (evidence.isWord(`${head}-${tail}`)) return { end: 'hyphen', evidence: 'lexicon' };
  if (isGarbledCompound(head, tail, evidence)) return { end: 'hyphen', evidence: 'a compound, garbled' };
  const isPair = [head, tail].every((half) => isWholeWord(half, evidence) || isLongWord(half, evidence));
  if (!isPair && !isWholeWord(tail, evidence)) return { end: 'joined' };
  if (evidence.compoundsWith(head) >= HABITUAL)
    return { end: 'hyphen', evidence: `compounds with "${head}-"` };
  return isPair ? verdictOnPair(head, tail, evidence) : { end: 'joined' };
}

/**
 * Two words and no word of both. The mark misleads beside specks, and a dash at a line end leaves the same mark
 * ("these / pardon", carr-1950:16954): function words stand in no compound ("for / ARA", carr-1950:7864), a name
 * in none with a small letter after it ("Lenin / approved", carr-1950:2257), and a plural seldom ends one
 * ("birth / controversies", carr-1950:400). "foundation / stone", "financial / economic" are compounds.
 */
function verdictOnPair(head: string, tail: string, evidence: Evidence): Verdict {
  const [isHeadFunction, isTailFunction] = [head, tail].map((half) => evidence.isOfKind('function', half));
  if (isTailFunction || (isHeadFunction && !NOUNLIKE.test(head)))
    return { end: 'space', evidence: 'two words' };
  const isName = /^\p{Lu}\p{Ll}+$/u.test(head) && !evidence.isWord(head.toLowerCase());
  const evidenceOfNone = 'a line end without a space; a compound attested nowhere';
  if (isHeadFunction)
    return { end: 'space', evidence: 'two words', doubt: { alternatives: [' —'], evidence: evidenceOfNone } };
  if (isName && /^\p{Ll}/u.test(tail)) return { end: 'space', evidence: 'a name' };
  if (/[^s]s$/.test(tail))
    return { end: 'space', evidence: 'two words', doubt: { alternatives: ['-'], evidence: evidenceOfNone } };
  return { end: 'hyphen', evidence: 'two words' };
}

/** Function words that stand for a noun, so that a dash may follow them. */
const NOUNLIKE = /^(?:these|those|this|that|them|it|him|us|all|some)$/i;

/** A word of the lexicon too long to be by chance what a line end left of another. */
function isLongWord(form: string, evidence: Evidence): boolean {
  return /^\p{Ll}{4,}$/u.test(form) && evidence.isWord(form);
}

/** "social / revolutionanes" (carr-1950:6821): the second half, mended, makes a compound that is attested. */
function isGarbledCompound(head: string, tail: string, evidence: Evidence): boolean {
  if (evidence.isWord(tail) || !evidence.isWord(head)) return false;
  const [first = '', ...others] = tail.split('-');
  if (others.length > 0) return first.length > 3 && evidence.isWord(first);
  const mended = mendedForm(tail, evidence);
  return mended !== tail && evidence.countFolded(`${head}-${mended}`) > 0;
}

/** The half as it is printed, where its letters were misread and leave no doubt; only the verdict asks for it. */
function printedHalf(form: string, evidence: Evidence): string {
  if (evidence.isWord(form) || evidence.compoundsWith(form) > 0) return form;
  const token = wordOf(form);
  const [cased = token] = restoreCase([token], evidence);
  // Letters are restored for habitual first halves only: "ment" alone may be read "merit".
  if (cased.form !== form && cased.form.length > 3 && evidence.isWord(cased.form)) return cased.form;
  const [restored = cased] = restoreLetters([cased], evidence);
  return evidence.compoundsWith(restored.form) > 0 ? restored.form : form;
}

function mendedForm(form: string, evidence: Evidence): string {
  return restoreLetters([wordOf(form)], evidence)[0]?.form ?? form;
}

function wordOf(form: string): Token {
  return {
    spans: [{ start: 0, end: form.length }],
    received: form,
    form,
    gap: '',
    role: 'word',
    changes: [],
  };
}

/** The witness writes it with a capital, within a sentence. */
function isCapitalized(tail: string, evidence: Evidence): boolean {
  return /^\p{Lu}\p{Ll}{3,}$/u.test(tail) && evidence.count(tail) > evidence.count(tail.toLowerCase()) + 1;
}

function isPrefix(head: string, evidence: Evidence): boolean {
  return head.length > 2 && evidence.compoundsWith(head) > 0;
}

/** A first half attested in so many compounds takes a hyphen before any word. */
const HABITUAL = 3;

function isWholeWord(form: string, evidence: Evidence): boolean {
  const isCapitals = /^\p{Lu}{2,}$/u.test(form);
  return (
    (form.length > 1 && evidence.isWord(form) && evidence.countFolded(form) > 1) ||
    (isCapitals && evidence.count(form) > 1)
  );
}

/**
 * Nothing tells a cut word but its halves: where one of them is no word, or is met nowhere else, and the whole is
 * one, they belong together. "Mean / while" stays as it is and is reported, see `findUndecidedLineEnds`.
 */
function unmarkedVerdict(
  head: string,
  tail: string,
  hasHyphen: boolean,
  evidence: Evidence,
): Verdict | undefined {
  const attested = (form: string) => evidence.countFolded(form) > 0;
  const known = (form: string) => attested(form) || evidence.isWord(form);
  // A hyphen that the OCR kept is a line end's own, unless the compound is attested or both halves are words.
  if (hasHyphen) {
    if (evidence.countFolded(`${head}-${tail}`) > evidence.countFolded(head + tail))
      return { end: 'hyphen', evidence: 'attested' };
    if (known(head + tail)) return { end: 'joined', evidence: 'a word' };
    return known(head) && known(tail)
      ? { end: 'hyphen', evidence: 'two words' }
      : { end: 'joined', evidence: 'no compound' };
  }
  if (!known(head + tail)) return undefined;
  if (!known(head) || !known(tail)) return { end: 'joined', evidence: 'lexicon' };
  return attested(head) && attested(tail) ? undefined : { end: 'joined', evidence: 'half attested nowhere' };
}

/**
 * Line ends of a witness without marks at which nothing settles whether a word was cut: two words and a word of
 * both. They are left as two words; indices of the tokens before them.
 *
 * @param tokens a text after `resolveLineEnds`
 */
export function findUndecidedLineEnds(
  tokens: readonly Token[],
  evidence: Evidence,
  options: LineEndOptions,
): number[] {
  if (options.lineEnds === 'marked') return [];
  const undecided: number[] = [];
  tokens.forEach((left, index) => {
    const right = tokens[nextWord(tokens, index)];
    if (left.role !== 'word' || left.lineEnd === undefined || !right) return;
    if (!/\p{L}$/u.test(left.form) || !/^\p{Ll}/u.test(right.form)) return;
    const whole = partsOf(left.form).core + partsOf(right.form).core;
    // "in" and "to" make "into" at every other line end: nobody cuts so short a word.
    if (whole.length >= SHORTEST_CUT && evidence.isWord(whole)) undecided.push(index);
  });
  return undecided;
}

const SHORTEST_CUT = 6;
