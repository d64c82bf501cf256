import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { mayOpenSentence } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/** Words that stand oftener than this are not asked for: a misread one would show as nonsense far oftener. */
const RARE = 60;
/** No reading of a word is considered that this OCR makes more seldom. */
const DEAREST = 11;
/** The word to be taken must be attested so often, and at least so much as often as the word that is read. */
const OFTEN = 4;
const AS_OFTEN = 0.2;
/** Natural logarithms: from here on the neighbours prove the other word, and from here on they raise a doubt. */
const PROVEN = -3;
const DOUBTFUL = -3.7;
/** How often the witness must have the word beside one of these neighbours: to prove it, and to doubt. */
const PROVING_PAIRS = 3;
const DOUBTING_PAIRS = 2;
/** A capital that no sentence asks for, on a word that the witness hardly ever sets small: only a name has it. */
const NAMES_ONLY = 4;
const NAME_PROVEN = -2;
/** A rarer word than its other reading by so much, and so cheap a reading, is a doubt without any pair. */
const FAR_COMMONER = 5;
const CHEAP = 6.5;
const CHEAP_DOUBT = -5;
/** A word that stands so many times more seldom beside a neighbour than its rival is at home there. */
const OWN_SHARE = 3;
/** By how much one reading must be better than the next. */
const MARGIN = 1.5;

/** Another word that may be printed, and what speaks for it. */
interface Rival {
  readonly printed: string;
  readonly cost: number;
  readonly score: number;
  /** How often the witness has it beside the same neighbours. */
  readonly pairs: number;
  readonly attested: number;
  readonly isName: boolean;
  /** The received word stands beside one of them elsewhere too, and not much more seldom. */
  readonly isAtHome: boolean;
}

/**
 * Restores words that OCR turned into other words ("at the tune of", carr-1950:4623): a word that is rare in the
 * witness takes a common one for which this OCR reads it, if the witness has that one beside the same neighbours,
 * and the received one hardly. Without such pairs a word is never changed; what is near is a doubt.
 */
export function restoreRealWords(tokens: readonly Token[], evidence: Evidence): Token[] {
  if (!evidence.readings.confusions.areUsual) return [...tokens];
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
  const { before, core, after } = partsOf(token.form);
  if (token.doubt || !/^\p{L}\p{Ll}+$/u.test(core) || core.length < 3 || !evidence.isKnown(core))
    return token;
  if (evidence.countFolded(core) > RARE || evidence.isOfKind('function', core)) return token;
  const left = partsOf(done[previousWord(tokens, index)]?.form ?? '').core;
  const right = partsOf(tokens[nextWord(tokens, index)]?.form ?? '').core;
  const isNameOnly =
    /^\p{Lu}/u.test(core) &&
    !mayOpenSentence(tokens, index) &&
    NAMES_ONLY * evidence.count(core.toLowerCase()) < evidence.count(core);
  const [best, second] = rivalsOf(core, left, right, evidence);
  if (!best) return token;
  const isAlone = !second || best.score - second.score >= MARGIN;
  const isProven = best.score >= PROVEN && best.pairs >= PROVING_PAIRS && !best.isAtHome;
  const isProvenName = isNameOnly && best.isName && best.score >= NAME_PROVEN;
  if (isAlone && (isProven || isProvenName)) {
    const reason = best.pairs > 0 ? `${best.pairs} times beside these words` : 'only a name has the capital';
    return withForm(token, before + best.printed + after, {
      cause: 'misread-as-other-word',
      evidence: reason,
    });
  }
  const isDoubtful =
    (best.score >= DOUBTFUL && best.pairs >= DOUBTING_PAIRS) ||
    (best.score >= CHEAP_DOUBT &&
      best.cost <= CHEAP &&
      best.attested >= FAR_COMMONER * evidence.countFolded(core));
  if (!isDoubtful) return token;
  const alternatives = [before + best.printed + after];
  return {
    ...token,
    doubt: { alternatives, evidence: `read for it elsewhere; ${best.attested} times attested` },
  };
}

function rivalsOf(core: string, left: string, right: string, evidence: Evidence): Rival[] {
  const count = evidence.countFolded(core);
  const besides = (word: string) =>
    [left && evidence.countPair(left, word), right && evidence.countPair(word, right)].map(Number);
  // The word itself makes one pair on either side.
  const ownPairs = besides(core).map((pairs) => Math.max(0, pairs - 1));
  const own = ownPairs.reduce((sum, pairs) => sum + Math.log(1 + pairs), 0);
  return evidence.readings
    .of(core, DEAREST)
    .flatMap(({ spellings, cost }): Rival[] => {
      const small = spellings.find((spelling) => /^\p{Ll}/u.test(spelling));
      const word = small ?? spellings[0] ?? core;
      const attested = evidence.countFolded(word);
      if (attested < OFTEN || attested < AS_OFTEN * count || (!small && !/^\p{Lu}/u.test(core))) return [];
      const [before = 0, following = 0] = besides(word);
      const score =
        Math.log(1 + before) + Math.log(1 + following) - own + Math.log((attested + 1) / (count + 1)) - cost;
      const isCapital = /^\p{Lu}/u.test(core);
      const printed = isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      const isAtHome = ownPairs.some((pairs, side) => OWN_SHARE * pairs > ([before, following][side] ?? 0));
      return [{ printed, cost, score, pairs: before + following, attested, isName: !small, isAtHome }];
    })
    .sort((a, b) => b.score - a.score || (a.printed < b.printed ? -1 : 1));
}
