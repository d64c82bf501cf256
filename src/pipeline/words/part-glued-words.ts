import type { Token } from '../../model/token.ts';
import { withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { mayOpenSentence } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/** Each of two glued words must be met so often by itself: a rare one may be the rest of a misread word. */
const COMMON = 20;
/** A word that is no function word must be met so often. */
const MET = 2;

/**
 * Parts words whose space is lost: "ofthe" (carr-1950:10987), "ofInternal" (carr-1950:17954), "1917the". Only where
 * the whole is no word and nowhere else met, one of the two is a function word, and both are common; a capital inside
 * tells where the second begins, otherwise there must be one way only.
 */
export function partGluedWords(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const { before, core, after } = partsOf(token.form);
    // A capital within a sentence begins a name or a title in another language ("Theone", carr-1950:10511).
    if (/^\p{Lu}/u.test(core) && !mayOpenSentence(tokens, index)) return token;
    const printed = partedWords(core, evidence) ?? partedYear(core, evidence);
    if (printed === undefined) return token;
    const pair = printed.replace(' ', '” and “');
    return withForm(token, before + printed + after, {
      cause: 'glued-words',
      evidence: `“${pair}” attested`,
    });
  });
}

/** The two words with a space, if just one parting makes two. */
function partedWords(core: string, evidence: Evidence): string | undefined {
  if (!/^\p{L}{4,}$/u.test(core) || /^\p{Lu}{2}/u.test(core)) return undefined;
  if (evidence.isWord(core) || evidence.isWord(core.toLowerCase())) return undefined;
  const own = evidence.countFolded(core);
  const ways: string[] = [];
  for (let at = 2; at <= core.length - 2; at++) {
    const head = core.slice(0, at);
    const tail = core.slice(at);
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(tail) && evidence.count(tail) > 1;
    const isLoose = evidence.isOfKind('function', head) || evidence.isOfKind('function', tail);
    if (!isLoose || /\p{Lu}/u.test(head.slice(1)) || !/^\p{L}(?:\p{Ll}*|\p{Lu}+)$/u.test(tail)) continue;
    if (/^\p{Lu}/u.test(tail) && evidence.count(tail) === 0 && !evidence.isOfKind('function', tail)) continue;
    // "forARA" (carr-1950:7864).
    if (isAbbreviation) ways.push(`${head} ${tail}`);
    if (isCommon(head, evidence) && isCommon(tail, evidence) && evidence.countPair(head, tail) > own)
      // "thatIt" (carr-1950:12976): within a sentence a function word is small.
      ways.push(`${head} ${evidence.isOfKind('function', tail) ? tail.toLowerCase() : tail}`);
  }
  return ways.length === 1 ? ways[0] : undefined;
}

function isCommon(word: string, evidence: Evidence): boolean {
  const least = evidence.isOfKind('function', word) ? COMMON : MET;
  return evidence.isWord(word) && evidence.countFolded(word) >= least;
}

/** "1917the": a year and a function word. */
function partedYear(core: string, evidence: Evidence): string | undefined {
  const [, year, word] = /^(1[0-9]{3})(\p{Ll}{2,})$/u.exec(core) ?? [];
  return year && word && evidence.isOfKind('function', word) ? `${year} ${word}` : undefined;
}
