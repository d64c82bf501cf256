import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { openingBefore } from './learn-openings.ts';
import { announcesTitle, followsCapital, isCapitalBehind, mayOpenSentence } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/**
 * Restores small letters read as capitals where the words about them do not tell by themselves, from what the book
 * does elsewhere: how often it sets the word with a capital, and whether it sets capitals in such a place at all.
 * Last of the families, so that all words are restored and titles are known, in which nothing changes.
 */
export function restoreFalseCapitals(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.innerCapitals) return [...tokens];
  const row = [...tokens];
  tokens.forEach((token, index) => {
    if (token.role !== 'word' || token.doubt !== undefined || token.ranges !== undefined) return;
    const { before, core, after } = partsOf(token.form);
    const printed =
      smallAbbreviation(row, index, core) ??
      capitalsAsWord(row, index, core, evidence) ??
      smallHalf(core, evidence) ??
      smallWord(row, index, core, evidence);
    if (printed === undefined) return;
    row[index] = withForm(token, before + printed + after, { cause: 'false-capital', evidence: reasonOf(core, evidence) });
  });
  return row;
}

function reasonOf(core: string, evidence: Evidence): string {
  return `${evidence.count(core.toLowerCase())} times small within sentences`;
}

/** "merely \"uninterrupted\", I.e." (carr-1950:2603): opens no sentence. */
function smallAbbreviation(tokens: readonly Token[], index: number, core: string): string | undefined {
  if (core !== 'I.e') return undefined;
  const form = tokens[previousWord(tokens, index)]?.form ?? '.';
  return /[.?!]\P{L}*$/u.test(form) ? undefined : 'i.e';
}

/** "HIS memoirs" (carr-1950:13247), "The SIX treaties" (carr-1950:17026): common words that stand nowhere in capitals. */
function capitalsAsWord(
  tokens: readonly Token[],
  index: number,
  core: string,
  evidence: Evidence,
): string | undefined {
  if (!/^\p{Lu}{2,}$/u.test(core) || !/[IS]/.test(core)) return undefined;
  const lowered = core.toLowerCase();
  const beside = [previousWord, nextWord].map((move) => tokens[move(tokens, index)]?.form ?? '');
  if (beside.some((form) => /^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(form))) return undefined;
  if (!evidence.isWord(lowered) || evidence.isOfKind('abbreviation', core)) return undefined;
  if (evidence.count(lowered) < NEVER * evidence.count(core)) return undefined;
  if (tokens[index]?.form.endsWith('.') || core.length === 2) {
    return core.length === 2 && openingBefore(tokens, index) === 'dash' ? lowered : undefined;
  }
  if (!mayOpenSentence(tokens, index) || isBehindSmallPlace(tokens, index, evidence)) return lowered;
  return core.charAt(0) + lowered.slice(1);
}

/** So many times oftener stands a word in small letters that has none but misread capitals. */
const NEVER = 10;

/** "world-Wide" (carr-1950:3542): behind a half in small letters only a name has a capital. */
function smallHalf(core: string, evidence: Evidence): string | undefined {
  const [, first, second] = /^(\p{L}\p{Ll}+-)(\p{Lu}\p{Ll}+)$/u.exec(core) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const lowered = second.toLowerCase();
  const isSmallFirst = /^\p{Ll}/u.test(first);
  if (!(isSmallFirst ? LIKE_SMALL : STROKE).test(second)) return undefined;
  if (!isSmallFirst && evidence.isWord(second) && !isParticiple(second)) return undefined;
  if (isSmallFirst && !evidence.isWord(lowered)) return undefined;
  return isSeldomCapital(second, evidence) ? first + lowered : undefined;
}

function isParticiple(word: string): boolean {
  return /(?:ed|ing)$/.test(word);
}

/** Letters whose capital has the shape of the small one, or is read for any stroke. */
const LIKE_SMALL = /^[CIJKOPSUVWXZ]/;
/** What any stroke is read as. */
const STROKE = /^[IJ]/;

/** A verb or a participle follows these, and no title begins with one. */
const BEFORE_VERB = /^(?:to|not|then|now|did|was|were|be|been|has|have|had|who|which|he|she|it|they|ever)$/i;
/** A preposition goes on where a pronoun may open a sentence whose stop is lost. */
const GOES_ON = /^(?:In|Into|With|Within|Without|Under|Upon|Since)$/;

function smallWord(
  tokens: readonly Token[],
  index: number,
  core: string,
  evidence: Evidence,
): string | undefined {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(core) || !LIKE_SMALL.test(core)) return undefined;
  const lowered = core.toLowerCase();
  if (!evidence.isWord(lowered) && !evidence.isKnown(lowered)) return undefined;
  const opening = openingBefore(tokens, index);
  const isSmallPlace = isBehindSmallPlace(tokens, index, evidence);
  const opens = mayOpenSentence(tokens, index) && !isSmallPlace;
  if (opens) return undefined;
  const token = tokens[index] as Token;
  const isFunction = evidence.isOfKind('function', core);
  const previous = tokens[previousWord(tokens, index)]?.form ?? '';
  const hasFalseCapitals = /\p{L}\p{Lu}.*\p{Ll}|\p{Ll}\p{Lu}/u.test(token.received);
  if (isFunction) {
    if (isCapitalBehind(tokens, index) && opening !== undefined && !GOES_ON.test(core)) return undefined;
    if (/^(?:In|It|Its|Is|Into|If)$/.test(core) || hasFalseCapitals || core === 'Without') {
      if (isSmallPlace && (opening !== 'closing' || GOES_ON.test(core))) return lowered;
      if (opening === 'comma' && (STROKE.test(core) || hasFalseCapitals)) return lowered;
    }
    if (hasFalseCapitals && !isTitleWord(tokens, index, evidence)) return lowered;
    return undefined;
  }
  if (announcesTitle(previous)) return undefined;
  if (isTitleWord(tokens, index, evidence)) return undefined;
  const isStroke = STROKE.test(core);
  if (isSmallPlace && opening === 'colon' && !hasFalseCapitals) return undefined;
  if (hasFalseCapitals) return isSeldomCapital(core, evidence, FAR_SELDOM) ? lowered : undefined;
  if (isStroke) return isSeldomCapital(core, evidence) ? lowered : undefined;
  if (isSmallPlace) return undefined;
  const isVerb = BEFORE_VERB.test(previous) && !/ion$/.test(core);
  return isVerb && isSeldomCapital(core, evidence) ? lowered : undefined;
}

function isBehindSmallPlace(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const opening = openingBefore(tokens, index);
  return opening !== undefined && opening !== 'comma' && evidence.habits.smallBehind.has(opening);
}

/** With so many small ones for one capital, the capitals may be misread. */
const SELDOM = 4;
const FAR_SELDOM = 8;

/** Whether the book hardly ever sets the word with a capital within a sentence, in the singular too. */
function isSeldomCapital(core: string, evidence: Evidence, share = SELDOM): boolean {
  const forms = core.endsWith('s') ? [core, core.slice(0, -1)] : [core];
  return forms.every((form) => {
    const large = evidence.count(form);
    return large <= 1 || large * share <= evidence.count(form.toLowerCase());
  });
}

/** Whether other words with capitals beside it may make it part of a title or of a name. */
function isTitleWord(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const isName = (form: string) => {
    const { core } = partsOf(form.replace(/[’']s$/, ''));
    const lowered = core.toLowerCase();
    return !evidence.isWord(lowered) || evidence.isOfKind('month', core);
  };
  const after = tokens[nextWord(tokens, index)]?.form ?? '';
  if (isCapitalBehind(tokens, index)) {
    if (/^\p{Lu}/u.test(after) && !isName(after)) return true;
    // "Sidelights of Moscow"
    if (!/^\p{Lu}/u.test(after)) {
      const later = tokens[nextWord(tokens, nextWord(tokens, index))]?.form ?? '';
      if (/^\p{Lu}/u.test(later) && !isName(later)) return true;
    }
  }
  if (!followsCapital(tokens, index)) return false;
  const at = previousWord(tokens, index);
  const before = tokens[at]?.form ?? '';
  if (/[,;]$/.test(before)) return false;
  if (!/^\P{L}*\p{Lu}/u.test(before)) return true;
  return !(mayOpenSentence(tokens, at) || isName(before));
}
