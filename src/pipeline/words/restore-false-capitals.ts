import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { openingBefore } from './learn-openings.ts';
import { announcesTitle, isCapitalBehind, isSmallInTitles, mayOpenSentence } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/**
 * Restores small letters read as capitals where the words about them do not tell by themselves, from what the book
 * does elsewhere: how often it sets the word with a capital, and whether it sets capitals in such a place at all.
 * Last of the families, so that all words are restored and titles are known; in these nothing changes.
 */
export function restoreFalseCapitals(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.habits.innerCapitals) return [...tokens];
  const row = [...tokens];
  tokens.forEach((token, index) => {
    if (token.role !== 'word' || token.doubt !== undefined || token.ranges !== undefined) return;
    const { before, core, after } = partsOf(token.form);
    const printed =
      smallAbbreviation(row, index, core) ??
      smallPlural(core, evidence) ??
      commonWord(row, index, core, evidence) ??
      smallHalf(token, core, evidence) ??
      smallWord(row, index, core, evidence);
    if (printed === undefined) return;
    const times = evidence.count(printed.toLowerCase());
    row[index] = withForm(token, before + printed + after, {
      cause: 'false-capital',
      evidence: times > 0 ? `${times} times small within sentences` : 'lexicon',
    });
  });
  return row;
}

/** "for “uninterrupted”, I.e. “nepreryvnaya”" (carr-1950:2603). */
function smallAbbreviation(tokens: readonly Token[], index: number, core: string): string | undefined {
  if (core !== 'I.e') return undefined;
  const form = tokens[previousWord(tokens, index)]?.form ?? '.';
  return /[.?!]\P{L}*$/u.test(form) ? undefined : 'i.e';
}

/** "a sprinkling of Left SRS" (carr-1950:13000): the plural of an abbreviation. */
function smallPlural(core: string, evidence: Evidence): string | undefined {
  if (!/^\p{Lu}{2,}S$/u.test(core)) return undefined;
  const plural = `${core.slice(0, -1)}s`;
  return evidence.count(plural) > NEVER * evidence.count(core) ? plural : undefined;
}

/** "HIS memoirs" (carr-1950:13247), "The SIX treaties" (carr-1950:17026): words that are no abbreviations. */
function commonWord(
  tokens: readonly Token[],
  index: number,
  core: string,
  evidence: Evidence,
): string | undefined {
  const lowered = core.toLowerCase();
  if (!/^\p{Lu}*[IS]\p{Lu}*$/u.test(core) || core.length < 2 || !evidence.isWord(lowered)) return undefined;
  if (evidence.isOfKind('abbreviation', core)) return undefined;
  const isSmallPlace = isBehindSmallPlace(tokens, index, evidence);
  // "provocation — IS the more plausible" (carr-1950:15792).
  if (FREQUENT.test(core)) return isSmallPlace ? lowered : undefined;
  // All is in capitals: a heading.
  const beside = [previousWord, nextWord].map((move) => tokens[move(tokens, index)]?.form ?? '');
  if (beside.some((form) => /^\P{L}*\p{Lu}{2,}\P{L}*$/u.test(form))) return undefined;
  if (core.length === 2 || evidence.count(lowered) < NEVER * evidence.count(core)) return undefined;
  return isSmallPlace || !mayOpenSentence(tokens, index) ? lowered : core.charAt(0) + lowered.slice(1);
}

/** Function words that are so often misread that their capitals tell nothing. */
const FREQUENT = /^(?:I[NnTtSs]|Its|Into)$/;

/** So many times oftener stands a word in small letters that has none but misread capitals. */
const NEVER = 10;

/** "world-Wide" (carr-1950:3542), "Plague-Infected" (carr-1950:7229): behind a hyphen only names have capitals. */
function smallHalf(token: Token, core: string, evidence: Evidence): string | undefined {
  const [, first, second] = /^(\p{L}\p{Ll}+-)(\p{Lu}\p{Ll}+)$/u.exec(core) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const lowered = second.toLowerCase();
  if (/^\p{Lu}/u.test(first)) {
    // "Social-Imperialists": both halves of a name have one; a participle or a mere ending has none ("Iskra-Ites").
    if (!STROKE.test(second) || (evidence.isWord(second) && !/(?:ed|ing)$/.test(second))) return undefined;
  } else if (!LIKE_SMALL.test(second) || !evidence.isWord(lowered)) return undefined;
  return isSeldomCapital(second, token, evidence) ? first + lowered : undefined;
}

/** Letters whose capital has the shape of the small one, or is read for any stroke. */
const LIKE_SMALL = /^[CIJOSUVWXZ]/;
/** What any stroke is read as. */
const STROKE = /^[IJ]/;

/** A word with a capital at its head alone. */
function smallWord(
  tokens: readonly Token[],
  index: number,
  core: string,
  evidence: Evidence,
): string | undefined {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(core) || !LIKE_SMALL.test(core)) return undefined;
  const lowered = core.toLowerCase();
  if (!evidence.isKnown(lowered)) return undefined;
  const isSmallPlace = isBehindSmallPlace(tokens, index, evidence);
  if (mayOpenSentence(tokens, index) && !isSmallPlace) return undefined;
  const isSmall = evidence.isOfKind('function', core)
    ? isSmallFunctionWord(tokens, index, core, isSmallPlace, evidence)
    : isSmallCommonWord(tokens, index, core, isSmallPlace, evidence);
  return isSmall ? lowered : undefined;
}

/** A preposition goes on where a pronoun may open a sentence whose stop is lost: "“purge” In the party ranks". */
const GOES_ON = /^(?:In|Into|With|Within|Without|Under|Upon|Since)$/;

/** Function words: their place tells. */
function isSmallFunctionWord(
  tokens: readonly Token[],
  index: number,
  core: string,
  isSmallPlace: boolean,
  evidence: Evidence,
): boolean {
  const opening = openingBefore(tokens, index);
  const isMisread = hasFalseCapitals(tokens[index] as Token);
  const goesOn = GOES_ON.test(core);
  if (opening !== undefined && isCapitalBehind(tokens, index) && !goesOn) return false;
  if (isMisread || FREQUENT.test(core) || core === 'Without') {
    if (isSmallPlace && (goesOn || opening !== 'closing')) return true;
    // "on September 6, 1917, It carried" (carr-1950:4173).
    if (opening === 'comma' && (isMisread || STROKE.test(core))) return true;
  }
  return isMisread && !isTitleWord(tokens, index, evidence);
}

/** Other words: how often the book sets them with a capital tells. */
function isSmallCommonWord(
  tokens: readonly Token[],
  index: number,
  core: string,
  isSmallPlace: boolean,
  evidence: Evidence,
): boolean {
  const token = tokens[index] as Token;
  const before = tokens[previousWord(tokens, index)]?.form ?? '';
  if (announcesTitle(before) || isTitleWord(tokens, index, evidence)) return false;
  if (hasFalseCapitals(token)) return isSeldomCapital(core, token, evidence, FAR_SELDOM);
  // Behind a colon a whole sentence may follow after all, and only misread capitals tell.
  if (isSmallPlace && openingBefore(tokens, index) === 'colon') return false;
  if (STROKE.test(core)) return isSeldomCapital(core, token, evidence);
  // "He then Wished to expel" (carr-1950:4945).
  return !isSmallPlace && followsVerbsWord(tokens, index) && isSeldomCapital(core, token, evidence, NO_OTHER);
}

/** "SOCIety", "CUrIOUS": where others of its letters are read as capitals the first may be too. */
function hasFalseCapitals(token: Token): boolean {
  return /\p{L}\p{Lu}.*\p{Ll}|\p{Ll}\p{Lu}/u.test(token.received);
}

/** Whether the book goes on in small letters behind what stands before a word. */
function isBehindSmallPlace(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const opening = openingBefore(tokens, index);
  return opening !== undefined && opening !== 'comma' && evidence.habits.smallBehind.has(opening);
}

/** With so many small ones for one capital, the capitals may be misread. */
const SELDOM = 3;
const FAR_SELDOM = 8;
/** No word stands so often: the book has no other capital of it. */
const NO_OTHER = 100_000;

/**
 * Whether the book hardly ever sets a word with a capital within a sentence, in the singular too.
 *
 * @param token where it stands: what it attests itself does not count
 */
function isSeldomCapital(word: string, token: Token, evidence: Evidence, share = SELDOM): boolean {
  const own = partsOf(token.received).core.split('-').includes(word) ? 1 : 0;
  const forms = word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  const count = (counted: readonly string[]) =>
    counted.reduce((total, form) => total + evidence.count(form), 0);
  return (count(forms) - own) * share <= count(forms.map((form) => form.toLowerCase()));
}

/** Whether other words with capitals beside a word may make it part of a title or of a name. */
function isTitleWord(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const left = capitalBeside(tokens, index, previousWord);
  // "Marxism and Insurrection" (carr-1950:4211): a name is the first half of a title too.
  const isLinked = /^(?:and|of)$/.test(tokens[previousWord(tokens, index)]?.form ?? '');
  // "On “Left” Infantilism" (carr-1950:8292): what stands in quotation marks is part of a title too.
  const isQuoted = /^[”’]$/.test(tokens[previousWord(tokens, index)]?.form ?? '');
  if (isQuoted && /^\p{Lu}/u.test(tokens[left]?.form ?? '')) return true;
  const endsClause = /[,;:]$/.test(tokens[left]?.form ?? '');
  if (!endsClause && isPartOfTitle(tokens, left, isLinked, evidence)) return true;
  if (!isCapitalBehind(tokens, index)) return false;
  const right = capitalBeside(tokens, index, nextWord);
  // "the party Journal *Sotsial-Demokrat*" (carr-1950:3059): a title of its own.
  const isBeside = right === nextWord(tokens, index) && tokens[right]?.ranges === undefined;
  // "to Justify Tryapitsyn" (carr-1950:15785), "defined Jointly in Article 49" (carr-1950:6408).
  const isVerb =
    followsVerbsWord(tokens, index) || /(?:ed|ing|ly)$/.test(partsOf(tokens[index]?.form ?? '').core);
  return isVerb
    ? isBeside && isPartOfTitle(tokens, right, false, evidence)
    : isPartOfTitle(tokens, right, isBeside, evidence);
}

/** A verb or a participle follows these, and no title begins with one. */
const BEFORE_VERB = /^(?:to|not|then|now|did|was|were|be|been|has|have|had|who|which|he|she|it|they|ever)$/i;

function followsVerbsWord(tokens: readonly Token[], index: number): boolean {
  const before = tokens[previousWord(tokens, index)]?.form ?? '';
  return BEFORE_VERB.test(before) && !/ion$/.test(partsOf(tokens[index]?.form ?? '').core);
}

/** Index of the nearest word, quotation marks and the small words of titles left out ("On “Left” Infantilism"). */
function capitalBeside(
  tokens: readonly Token[],
  index: number,
  move: (row: readonly Token[], at: number) => number,
): number {
  let at = move(tokens, index);
  while (isSmallInTitles(tokens[at]?.form ?? '') || /^[“”‘’]+$/.test(tokens[at]?.form ?? '')) {
    at = move(tokens, at);
  }
  return at;
}

/**
 * Whether a word has a capital that neither the head of a sentence explains nor a name by itself ("Polish", "March").
 *
 * @param withNames names as well
 */
function isPartOfTitle(
  tokens: readonly Token[],
  index: number,
  withNames: boolean,
  evidence: Evidence,
): boolean {
  const { core } = partsOf((tokens[index]?.form ?? '').replace(/[’']s\b/, ''));
  if (!/^\p{Lu}\p{Ll}/u.test(core) || mayOpenSentence(tokens, index)) return false;
  if (withNames) return true;
  const lowered = core.toLowerCase();
  return evidence.isWord(lowered) && evidence.count(core) <= NEVER * evidence.count(lowered);
}
