import type { Token } from '../../model/token.ts';
import { costOfPairing, pairQuotes } from '../characters/pair-quotes.ts';
import { joinTokens } from '../words/change-token.ts';
import type { Comparison } from './compare-readings.ts';

/**
 * Takes away the double quotation marks that another scan has not, where those that are left pair better without
 * them, and turns these as they pair then: `made "Georgia, hardly less than ... a kernel of separatist " national"
 * resistance` (carr-1950:17410), with a speck that turns every mark behind it. Where the marks pair no better the
 * text is returned as it is.
 *
 * @param locusOf where a token stands in the witness
 */
export function pairAcrossScans(
  tokens: readonly Token[],
  comparisons: readonly Comparison[],
  locusOf: (token: Token) => string,
): readonly Token[] {
  const absent = new Map<number, Token>();
  for (const { from, to, other } of comparisons) {
    const marks = tokens.slice(from, to).flatMap((token, at) => (isMark(token) ? [from + at] : []));
    const [mark, ...more] = marks;
    const [beside] = other;
    if (mark === undefined || more.length > 0 || !beside || other.some(isMark)) continue;
    if (isLoose(tokens[mark + 1])) absent.set(mark, beside);
  }
  if (absent.size === 0) return tokens;
  // As received, so that a mark may be turned.
  const straight = tokens.map((token, index): Token => {
    const isBeside = isMark(token) || isMark(tokens[index - 1]);
    const own = isMark(token) ? { ...token, form: token.received } : token;
    return isBeside ? { ...own, gap: receivedGap(tokens[index - 1], token) } : own;
  });
  const kept = straight.filter((_, index) => !absent.has(index));
  if (costOfPairing(kept) >= costOfPairing(straight)) return tokens;
  const paired = pairQuotes(kept);
  const restored: Token[] = [];
  const turned = new Set<number>();
  const parted = new Set<number>();
  let rank = 0;
  tokens.forEach((token, index) => {
    if (absent.has(index)) return;
    const now = paired[rank++] ?? token;
    const beside = absent.get(index - 1);
    const speck = tokens[index - 1];
    const isBeside = turned.has(restored.length - 1);
    if (isMark(token) && now.form !== token.form) {
      turned.add(restored.length);
      restored.push({ ...token, form: now.form, gap: now.gap });
    } else if (beside && speck) {
      const evidence = `"${beside.received}" at ${locusOf(beside)} in another scan; pairs so`;
      // It was set close to the word before it: the record of both tells the space.
      if (speck.gap === '' && restored.length > 0) parted.add(restored.length);
      restored.push(withoutMark(speck, token, evidence));
    } else restored.push(isBeside ? { ...token, gap: now.gap } : token);
  });
  return joinTurned(restored, turned, parted) ?? tokens;
}

/**
 * Joins the marks that are turned, and the words parted by the loss of one, with the words beside them, so that the record of the whole tells the spaces
 * between them; `undefined` where these words are marked or doubted, or a note is called there.
 */
function joinTurned(
  tokens: readonly Token[],
  turned: ReadonlySet<number>,
  parted: ReadonlySet<number>,
): readonly Token[] | undefined {
  const joined: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const isTouched =
      [index - 1, index, index + 1].some((at) => turned.has(at)) ||
      parted.has(index) ||
      parted.has(index + 1);
    if (isTouched && (token.role !== 'word' || token.ranges || token.doubt)) return undefined;
    const left = joined.at(-1);
    const closesUp = left !== undefined && (turned.has(index) || turned.has(index - 1) || parted.has(index));
    if (closesUp) {
      const whole = joinTokens(left, token, left.form + token.gap + token.form);
      const others = whole.changes.filter((change) => change !== TURNED);
      joined[joined.length - 1] = { ...whole, changes: [...others, TURNED] };
    } else joined.push(token);
  }
  return joined;
}

const TURNED = { cause: 'collation', evidence: 'quotation marks pair so in another scan' };

function withoutMark(mark: Token, word: Token, evidence: string): Token {
  const joined = joinTokens(mark, word, word.form);
  return {
    ...joined,
    gap: mark.spans[0].start === 0 ? '' : ' ',
    changes: [...joined.changes, { cause: 'collation', evidence }],
    ...(word.ranges && { ranges: word.ranges }),
    ...(word.doubt && { doubt: word.doubt }),
  };
}

/** A double mark as the witness has it, in a token of its own. */
function isMark(token: Token | undefined): boolean {
  return token?.role === 'word' && token.received === '"' && /^[“”]$/.test(token.form);
}

/** The space before a token as the witness has it. */
function receivedGap(before: Token | undefined, token: Token): '' | ' ' {
  return before === undefined || before.spans.at(-1)?.end === token.spans[0].start ? '' : ' ';
}

/** A word that a mark before it can be a speck of. */
function isLoose(token: Token | undefined): boolean {
  return token?.role === 'word' && /^\p{L}/u.test(token.form);
}
