import type { Token } from '../../model/token.ts';
import { nextWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** First halves that make no compound with a word behind them. */
const NO_HEAD =
  /^(?:the|a|an|of|and|or|is|was|were|which|that|this|his|its|their|from|with|for|then|still)$/i;
/** Second halves that make none with a word before them. */
const NO_TAIL = /^(?:the|of|and|which|that|was|is|were)$/;
/** A word so often without its hyphen is one word. */
const OFTEN = 5;

/**
 * Takes away specks that are read as hyphens: inside one word ("Bolshev-iks", carr-1950:13105), between two of
 * which one makes no compounds ("the-Kazakhs", carr-1950:14404), behind a word that has its neighbour elsewhere
 * ("supreme- importance", carr-1950:791), beside a stop ("enumeration.-", carr-1950:16986). The hyphen of a compound that
 * the witness has more than once stays, and so does one that may be a dash ("a class-in Poland", carr-1950:12499).
 */
export function restoreStrayHyphens(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word' || !token.form.includes('-')) return token;
    const next = tokens[nextWord(tokens, index)];
    const bare = withoutEdge(token, next, evidence) ?? withoutInner(token.form, evidence);
    return bare === undefined
      ? token
      : withForm(token, bare, { cause: 'stray-hyphen', evidence: 'attested' });
  });
}

function withoutEdge(token: Token, next: Token | undefined, evidence: Evidence): string | undefined {
  const beside = /^(.*[\p{L}\d][.;])-$|^(.*\d)-(?=,$)/u.exec(token.form);
  // "phrase.- ": the sentence is at its end; a dash would stand apart.
  if (beside?.[1] !== undefined)
    return next === undefined || /^\P{Ll}/u.test(next.form) ? beside[1] : undefined;
  if (beside?.[2] !== undefined) return `${beside[2]},`;
  const [, word] = /^(\p{L}{3,})-$/u.exec(token.form) ?? [];
  if (word === undefined || next?.role !== 'word' || next.gap !== ' ') return undefined;
  const { core } = partsOf(next.form);
  if (!/^\p{Ll}{3,}/u.test(next.form) || !evidence.isWord(word) || !evidence.isWord(core)) return undefined;
  // The place itself counts once.
  return NO_HEAD.test(word) || evidence.countPair(word, core) > 1 ? word : undefined;
}

function withoutInner(form: string, evidence: Evidence): string | undefined {
  const { before, core, after } = partsOf(form);
  const [, head, tail] = /^(\p{L}+)-(\p{L}+)$/u.exec(core) ?? [];
  if (head === undefined || tail === undefined || evidence.countFolded(core) > 1) return undefined;
  if (NO_HEAD.test(head) || NO_TAIL.test(tail)) {
    const areWords = evidence.isWord(head) && evidence.isWord(tail);
    return areWords && evidence.countPair(head, tail) > 0 ? `${before}${head} ${tail}${after}` : undefined;
  }
  const whole = head + tail;
  // "the Che-ka" (carr-1950:7000) is spelt out in its syllables.
  const isSpeltOut = whole.length <= SYLLABLES && tail.length > 1;
  const isPart =
    /^\p{Ll}+$/u.test(tail) && (tail.length === 1 || ENDING.test(tail) || !evidence.isWord(tail));
  const isWhole = evidence.isWord(whole) && evidence.countFolded(whole) >= OFTEN;
  return isPart && !isSpeltOut && isWhole && !evidence.isWord(head) ? before + whole + after : undefined;
}

/** Two syllables have no more letters. */
const SYLLABLES = 6;
/** Ends of words that are words themselves. */
const ENDING = /^(?:on|ion|or|able|ed|ing|ness|less|ism|ist|al|an)$/;
