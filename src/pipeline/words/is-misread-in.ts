import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { monthAtEnd } from './restore-dates.ts';
import { partsOf } from './word-parts.ts';

/** After these a number stands. */
export const BEFORE_NUMBER =
  /^(?:No|Nos|p|pp|art|vol|chapter|clause|article|of|than|some|about|over|only|least|from|to|by|on|and|or|the|these|those|some|other|last|first|next|chapters|articles|arts|cols?)\.?$/i;
/** What can stand after "in" and not after a number. */
const AFTER_IN =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|any|no|one|two|most|many|both|some|such|each|every|which|what|whose|general|order|fact|favour|spite|part|place|question|power|accordance|connexion)$/;
/** What makes one of the nouns above a noun like others: "of this article in the history". */
const DETERMINER = /^(?:the|a|an|this|that|his|its|their)$/i;

/** How often the witness must have a pair that proves a small word. */
const OFTEN = 3;

/**
 * Whether a form stands where "in" is printed. Its strokes are read as the number 10, as a Roman numeral, as "ill", and as
 * what is no word at all ("rn", carr-1950:17112); each only where the neighbours leave it no other sense.
 */
export function isMisreadIn(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const { before, core, after } = partsOf(tokens[index]?.form ?? '');
  const next = tokens[nextWord(tokens, index)];
  if (after !== '' || !next || !evidence.habits.innerCapitals) return false;
  if (before !== '' && (before !== '(' || core !== '10')) return false;
  switch (core) {
    case '10':
      return isTen(tokens, index, evidence);
    case 'III':
      return isNumeral(tokens, index, next);
    case 'ill':
      return isIllness(tokens, index, next, evidence);
    case 'rn':
    case 'tn':
    case 'h1':
      return /^\p{L}/u.test(next.form) || (core !== 'h1' && /^1[89]\d\d\b/.test(next.form));
    default:
      return false;
  }
}

function isTen(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const at = previousWord(tokens, index);
  const previous = tokens[at];
  const next = tokens[nextWord(tokens, index)];
  if (!previous || !next) return false;
  const leader = partsOf(previous.form).core;
  const follower = partsOf(next.form).core;
  const isWordBefore =
    /^\p{L}{2,}$/u.test(leader) && (previous.form === leader || previous.form === `${leader},`);
  if (!isWordBefore || monthAtEnd(leader) !== undefined) return false;
  const earlier = tokens[previousWord(tokens, at)]?.form ?? '';
  if (BEFORE_NUMBER.test(leader)) {
    // "this article 10 the history" (carr-1950:16940), "by, or 10 the name of" (carr-1950:16668).
    const isNoun = leader === 'article' && DETERMINER.test(earlier);
    const isAlternative = leader === 'or' && /^\p{Ll}+,$/u.test(earlier);
    return (isNoun || isAlternative) && AFTER_IN.test(follower);
  }
  if (AFTER_IN.test(follower)) return true;
  const later = tokens[nextWord(tokens, nextWord(tokens, index))]?.form ?? '';
  const behind = partsOf(later).core;
  const isBracketed = tokens[index]?.form.startsWith('(');
  const isName = /^\p{Lu}\p{Ll}+[.,;]?$/u.test(next.form);
  const isPlural = (word: string) =>
    isCounted(word) && (/^\p{Ll}/u.test(word) || evidence.isKnown(word.slice(0, -1)));
  if (isPlural(follower)) return false;
  const pairs = evidence.countPair('in', follower);
  const isAfterLeader = evidence.countPair(leader, 'in') > 0;
  // No number stands before a name by itself; "10 Left SRs" are so many.
  if (isName && !isPlural(behind))
    return isBracketed === true || pairs >= OFTEN || evidence.countPair(leader, 'in') >= OFTEN;
  if (pairs >= OFTEN) return isAfterLeader || !isPlural(behind);
  // "anarchism 10 contemporary Russia" (carr-1950:10605).
  return pairs > 0 && /^\p{Lu}\p{Ll}+[.,;]?$/u.test(later) && !isPlural(behind);
}

/** A noun in the plural, before which a number may stand; what goes on with "to" or "and" are numbers. */
export function isCounted(word: string): boolean {
  return (
    (/s$/.test(word) && !/^(?:his|this|its|as|is|was|has)$/.test(word)) ||
    /^(?:to|and|or|per|years?|days?|people|men)$/.test(word)
  );
}

/** "men III the party" (carr-1950:8327): only a name or a part of a book has a number in Roman capitals. */
function isNumeral(tokens: readonly Token[], index: number, next: Token): boolean {
  let at = previousWord(tokens, index);
  while (at >= 0 && /^[”’][,;]?$|^[,;]$/.test(tokens[at]?.form ?? '')) at = previousWord(tokens, at);
  const leader = /^\p{Ll}{2,}[,;]?$/u.exec(tokens[at]?.form ?? '')?.[0];
  if (leader === undefined || /^(?:part|vol|volume|book|chapter|section)s?$/.test(leader)) return false;
  return /^\p{L}/u.test(next.form) && !/^(?:of|and|or|to|is|was)$/.test(next.form);
}

/** "condemned there ill 1944" (carr-1950:14429), but "accorded ill with" (carr-1950:15654). */
function isIllness(tokens: readonly Token[], index: number, next: Token, evidence: Evidence): boolean {
  const leader = partsOf(tokens[previousWord(tokens, index)]?.form ?? '').core;
  if (/^1[89]\d\d\b/.test(next.form)) return true;
  const isEnglish = /^(?:with|and|or|at|for|of)$/.test(next.form) || !/^\p{Ll}{2,}/u.test(next.form);
  return !isEnglish && evidence.countPair(leader, 'in') > 0 && evidence.countPair(leader, 'ill') <= 1;
}
