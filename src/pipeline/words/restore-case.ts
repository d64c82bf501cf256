import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import {
  announcesTitle,
  followsCapital,
  isAmongCapitals,
  isCapitalBehind,
  mayOpenSentence,
} from './sentence.ts';
import { mapWords, partsOf } from './word-parts.ts';

/**
 * Restores small letters read as capitals: inside a word ("thIS", "diSCUSSIon") and at the head of one within a
 * sentence ("and In the spring"). Which of "Soviet" and "soviet" is printed the witness itself tells by its counts.
 * Only where this OCR has the habit; abbreviations ("VTsIK") are words of the lists.
 */
export function restoreCase(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.innerCapitals) return [...tokens];
  // Word by word: what stands before is restored already ("IS In" is "is in", carr-1950:4403).
  const row = [...tokens];
  tokens.forEach((token, index) => {
    if (token.role !== 'word') return;
    const opens = mayOpenSentence(tokens, index);
    const inner = withInnerCase(tokens, index, token, opens, evidence);
    row[index] = inner;
    if (!opens) row[index] = withSmallHead(row, index, inner, evidence);
  });
  return row;
}

/** Capitals inside a word. What is a title the received forms tell, so that "RUSSia WIll" makes none. */
function withInnerCase(
  tokens: readonly Token[],
  index: number,
  token: Token,
  opens: boolean,
  evidence: Evidence,
): Token {
  const title = !opens && (isAmongCapitals(tokens, index) || mayHaveLostStop(tokens, index));
  const inner = mapWords(token.form, (word, at) => {
    // "Social-Democratic": the first half goes with the second.
    const keeps =
      title ||
      /^-\p{Lu}\p{Ll}/u.test(token.form.slice(at + word.length)) ||
      isSecondHalf(token.form, word, at);
    return innerCase(word, opens && isHead(token.form, at), keeps, evidence);
  });
  return withForm(token, inner, { cause: 'capital-inside-word', evidence: 'lexicon' });
}

/** "Social-RevolutIOnaries" (carr-1950:3189): a capital unlike its small letter, after another and a hyphen. */
function isSecondHalf(form: string, word: string, at: number): boolean {
  return /\p{Lu}\p{Ll}+-$/u.test(form.slice(0, at)) && !SAME_SHAPE.has(word.charAt(0));
}

/**
 * A capital unlike its small letter, behind a number or at the head of a line, may open a sentence whose stop is lost:
 * "pp. 262-263 ThIS" (carr-1950:14106), "progress | LIberals thought" (carr-1950:11923).
 */
function mayHaveLostStop(tokens: readonly Token[], index: number): boolean {
  const before = tokens[previousWord(tokens, index)];
  const { core } = partsOf(tokens[index]?.form ?? '');
  if (!before || core.startsWith('J') || SAME_SHAPE.has(core.charAt(0))) return false;
  return /\d\)?$/.test(before.form) || (before.lineEnd !== undefined && /\p{L}$/u.test(before.form));
}

function withSmallHead(tokens: readonly Token[], index: number, token: Token, evidence: Evidence): Token {
  const before = wordBefore(tokens, index);
  if (before === undefined || !/\p{Ll}[,;]?$/u.test(before)) return token;
  // "the title In Defence of Materialism" (carr-1950:324).
  if (/^(?:(?:sub-?)?titled?|entitled)$/.test(before)) return token;
  // After a comma a title may begin: "in an article, On “Left” Infantilism" (carr-1950, p. 189).
  const isParted = /[,;]$/.test(before);
  const place: Place = {
    mayBeTitle: isParted || isAmongCapitals(tokens, index),
    isWithinWords: !isParted && !followsCapital(tokens, index) && isWordOfSentence(before, evidence),
    endsTitle: isParted || isCapitalBehind(tokens, index) || OPENS_NAMES.test(before),
    isFar: isFarFromCapitals(tokens, index),
  };
  return withForm(token, smallHead(token.form, place, evidence), {
    cause: 'capital-within-sentence',
    evidence: 'attested',
  });
}

/** Where a word with a capital stands within its sentence. */
interface Place {
  /** Capitals stand beside it, or a comma before it. */
  readonly mayBeTitle: boolean;
  /** The word before it is no part of a title, and no word with a capital stands before that. */
  readonly isWithinWords: boolean;
  /** More capitals follow, or what stands before it opens a title. */
  readonly endsTitle: boolean;
  /** None of the words about it has a capital. */
  readonly isFar: boolean;
}

/** "General Will", "The Will": what a noun may follow in a name of its own. */
const OPENS_NAMES = /^\P{L}*(?:The|A|An|On|In|General|Down)$/u;

/** How many words before one a title may have begun. */
const REACH = 3;

function isFarFromCapitals(tokens: readonly Token[], index: number): boolean {
  // "Parts I to III": what is numbered has a capital.
  if (
    isCapitalBehind(tokens, index) ||
    /^[IVX]+\P{L}*$|^\d/u.test(tokens[nextWord(tokens, index)]?.form ?? '')
  )
    return false;
  let at = index;
  for (let step = 0; step < REACH; step++) {
    at = previousWord(tokens, at);
    const form = tokens[at]?.form ?? '';
    if (/\p{Lu}|^\P{L}*$|[“‘*:]/u.test(form) || announcesTitle(form)) return false;
  }
  return true;
}

/** The form of the word before, with a stop that stands apart ("potential" "," carr-1950:3686). */
function wordBefore(tokens: readonly Token[], index: number): string | undefined {
  const at = previousWord(tokens, index);
  const form = tokens[at]?.form;
  if (form === undefined || !/^[,;]$/.test(form)) return form;
  return `${tokens[previousWord(tokens, at)]?.form ?? ''}${form}`;
}

/** A word in small letters that no title has between its capitals: "treaty With Moscow", "point of View". */
function isWordOfSentence(form: string, evidence: Evidence): boolean {
  return /^\P{L}*\p{Ll}+$/u.test(form) && evidence.isWord(partsOf(form).core);
}

function isHead(form: string, at: number): boolean {
  return partsOf(form).before.length === at;
}

/** The word with its capitals as printed, if it has any inside. */
function innerCase(word: string, opens: boolean, keepsHead: boolean, evidence: Evidence): string {
  if (!/\p{Ll}/u.test(word) || !/.\p{Lu}/u.test(word) || !/^[\p{L}'’]+$/u.test(word)) {
    return capitalsOnly(word, opens, evidence);
  }
  // "Louis XIV's" (carr-1950:1544).
  if (/^[IVXLCDM]+['’]s$/.test(word)) return word;
  // "MacDonald" has two capitals of its own.
  if (evidence.isOfKind('abbreviation', word) || /^(?:Mac|Mc|O['’])\p{Lu}\p{Ll}+$/u.test(word)) return word;
  const lowered = smallLetters(word, evidence);
  if (lowered === undefined) return word;
  const capital = lowered.charAt(0).toUpperCase() + lowered.slice(1);
  if (/^\p{Ll}/u.test(word)) {
    if (!isName(lowered, evidence)) return lowered;
    // "willIe" (carr-1950:14898) is no Willie: a name of no other page is no reading of small letters.
    return evidence.count(capital) > 0 ? capital : word;
  }
  if (opens || keepsHead) return capital;
  if (isName(lowered, evidence) || evidence.count(capital) > evidence.count(lowered)) return capital;
  // "SOcial": a capital of the same shape as its small letter says nothing; others are rarely misread.
  if (SAME_SHAPE.has(word.charAt(0))) return lowered;
  return evidence.count(lowered) > 4 * evidence.count(capital) ? lowered : capital;
}

/** Letters whose capital has the shape of the small one, and I, which any stroke is read as. */
const SAME_SHAPE = new Set(['C', 'I', 'K', 'O', 'P', 'S', 'U', 'V', 'W', 'X', 'Z']);

/** The word in small letters, if it is one; a capital I may also be an l ("AlI-Union" is not Ali's). */
function smallLetters(word: string, evidence: Evidence): string | undefined {
  const forms = [
    word,
    ...[...word.matchAll(/(?<=.)I/g)].map(({ index }) => `${word.slice(0, index)}l${word.slice(index + 1)}`),
  ];
  const known = forms.map((form) => form.toLowerCase()).filter((form) => isKnown(form, evidence));
  const [first] = known;
  if (first === undefined) return undefined;
  return known.reduce(
    (best, form) => (evidence.countFolded(form) > 10 * evidence.countFolded(best) ? form : best),
    first,
  );
}

function isKnown(lowered: string, evidence: Evidence): boolean {
  const capital = lowered.charAt(0).toUpperCase() + lowered.slice(1);
  return (
    evidence.isWord(lowered) ||
    evidence.isWord(capital) ||
    evidence.count(lowered) > 2 ||
    evidence.count(capital) > 2
  );
}

/** A word that is written with a capital only. */
function isName(lowered: string, evidence: Evidence): boolean {
  const capital = lowered.charAt(0).toUpperCase() + lowered.slice(1);
  return evidence.isWord(capital) && !evidence.isWord(lowered);
}

/** "IS", "IN" within a sentence; other words in capitals are abbreviations. */
function capitalsOnly(word: string, opens: boolean, evidence: Evidence): string {
  if (opens || !/^(?:IS|IN|IT|IF|ITS|US)$/.test(word)) return word;
  // A country in a book that names it so; elsewhere a misread "us" (carr-1950:7565).
  if (word === 'US' && evidence.count('us') <= SELDOM * evidence.count(word)) return word;
  return evidence.isWord(word.toLowerCase()) ? word.toLowerCase() : word;
}

/** Function words with which a title may begin within a sentence ("What is to be Done?", carr-1950:1008). */
const OPENS_TITLES =
  /^(?:What|Who|Where|When|Why|On|Our|One|Some|Such|So|Should|Under|Upon|Over|Out|Can|Could|Since|Still)$/;

/** So often misread that their counts tell nothing. */
const FREQUENT = /^(?:In|It|Is|If|Its|Into|Itself)$/;

/**
 * "In" as "in"; a longer word only where the witness seldom sets it with a capital and no title is near. Function
 * words have no capital inside titles; of others only I, J and V are commonly taken for capitals.
 */
function smallHead(form: string, place: Place, evidence: Evidence): string {
  const { before, core, after } = partsOf(form);
  if (!/^\p{Lu}\p{Ll}+$/u.test(core) || core === 'I') return form;
  const lowered = core.toLowerCase();
  if (!evidence.isWord(lowered)) return form;
  const small = evidence.count(lowered);
  const large = evidence.count(core);
  const isFunction = evidence.isOfKind('function', core);
  const isFree = !place.mayBeTitle || (place.isWithinWords && !/^W(?:ill|ould|as|ere)$/.test(core));
  const isSmall =
    (isFunction && FREQUENT.test(core)) ||
    (isFunction &&
      isFree &&
      SAME_SHAPE.has(core.charAt(0)) &&
      !OPENS_TITLES.test(core) &&
      small >= 3 * large) ||
    (!place.mayBeTitle && /^[IJ]/.test(core) && small >= 3 * large) ||
    (place.isWithinWords && /^[IJV]/.test(core) && small >= SELDOM * large) ||
    // "published in Russia WIth the sanction" (carr-1950:323): no title begins so and goes on in small letters.
    (isFunction && !place.endsTitle && GOES_ON.test(core) && small >= SELDOM * large) ||
    // "at a Single death sentence" (carr-1950:7224): words that have no capital elsewhere.
    (place.isWithinWords &&
      place.isFar &&
      /^[COSUVWXZ]/.test(core) &&
      !OPENS_TITLES.test(core) &&
      large <= ONCE_OR_SO &&
      small >= SELDOM * large);
  return isSmall ? before + lowered + after : form;
}

/** So much rarer is a word with a capital that a title near it explains nothing. */
const SELDOM = 4;

/** Function words that are read with a capital, and open no sentence whose stop is easily lost. */
const GOES_ON = /^W(?:ith|ithin|ithout|ill|ould)$/;

/** So few capitals of a word within sentences may all be misread. */
const ONCE_OR_SO = 3;
