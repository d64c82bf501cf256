import type { Change, Token } from '../../model/token.ts';
import { findUnpairedQuotes } from '../characters/pair-quotes.ts';
import { joinTokens, nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { mayOpenSentence } from './sentence.ts';
import { partsOf } from './word-parts.ts';

/** A short quotation has no more tokens. */
const NEAR = 12;
/** Words behind which a quotation opens rather than ends. */
const BEFORE_QUOTATION =
  /^(?:the|a|an|of|in|on|at|to|by|for|from|with|and|or|but|as|than|its|his|their|is|was)$/;

/**
 * Takes away quotation marks of which the restored words show that they are specks: a closing mark that pairs with none
 * between two words that have one another elsewhere (`He argued " that`, carr-1950:11577); a single one outside
 * double ones that nothing but the genitive of a plural closes (`at this ' time`, carr-1950:836); one behind a word that
 * goes on (`many old ' Bolsheviks`, carr-1950:12181) or before one in a text without any (`our ' policy`, carr-1950:9843).
 */
export function restoreLoneQuotes(tokens: readonly Token[], evidence: Evidence): Token[] {
  const unpaired = new Set(findUnpairedQuotes(tokens));
  const specks = tokens.map(({ role, form }, index) => {
    if (role !== 'word') return false;
    if (form === '”') return unpaired.has(index) && isBetweenNeighbours(tokens, index, evidence);
    if (form === '‘') return isLoneOpening(tokens, index);
    return form === '’' && (isBehindWord(tokens, index, evidence) || isBeforeWord(tokens, index, evidence));
  });
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (specks[index]) return isCloseBefore(tokens, index) ? [] : [withForm(token, '', CHANGE)];
    if (!before || !specks[index - 1] || !isCloseBefore(tokens, index - 1)) return [token];
    // As one word, so that the space before the mark stays.
    const joined = joinTokens(before, token, token.form);
    return [{ ...joined, changes: [...joined.changes, CHANGE] }];
  });
}

const CHANGE: Change = { cause: 'stray-mark', evidence: 'pairs with none' };

/** Whether a mark stands close before a word and off the one before it. */
function isCloseBefore(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return tokens[index]?.gap === ' ' && after?.role === 'word' && after.gap === '';
}

function isBetweenNeighbours(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const before = tokens[previousWord(tokens, index)]?.form ?? '';
  const after = tokens[nextWord(tokens, index)]?.form ?? '';
  const { core } = partsOf(after);
  if (!/^\p{Ll}{3,}$/u.test(before) || !/^\p{Ll}{2,}/u.test(after) || BEFORE_QUOTATION.test(before))
    return false;
  return evidence.isWord(before) && evidence.countPair(before, core) > 0;
}

/** No double quotation is open, and what would close it is an apostrophe, or nothing. */
function isLoneOpening(tokens: readonly Token[], index: number): boolean {
  const doubles = tokens.filter(({ form }) => form === '“').length;
  const last = tokens.slice(0, index).findLast(({ form }) => form === '“' || form === '”');
  if (doubles === 0 || last?.form === '“') return false;
  const after = tokens[index + 1]?.form ?? '';
  if (after === '“') return /^\p{Ll}/u.test(tokens[index + 2]?.form ?? '');
  if (!/^\p{L}+$/u.test(after)) return false;
  const close = tokens.findIndex(({ form }, at) => at > index && (form === '’' || form === '‘'));
  if (close < 0 || tokens[close]?.form === '‘') return true;
  return close - index > NEAR && /\p{Ll}s$/u.test(tokens[close - 1]?.form ?? '');
}

function hasSingleNear(tokens: readonly Token[], index: number): boolean {
  const around = [
    ...tokens.slice(Math.max(0, index - NEAR), index),
    ...tokens.slice(index + 1, index + 1 + NEAR),
  ];
  return around.some(({ form }) => form === '‘' || form === '’');
}

function isBehindWord(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.role !== 'word' || after?.role !== 'word' || mark?.gap !== '' || after.gap !== ' ')
    return false;
  if (hasSingleNear(tokens, index) || /[sz]$/.test(before.form) || !/^\p{L}{2,}$/u.test(before.form))
    return false;
  const lowered = before.form.toLowerCase();
  const { core } = partsOf(after.form);
  if (!evidence.isWord(lowered) || !/^\p{L}{2,}/u.test(after.form) || !evidence.isWord(core)) return false;
  // A clause may begin with these: the mark was a stop ("one to five ' the", carr-1950:6331).
  if (/^(?:the|a|an|this|these|it|he|she|they|we|there)$/.test(core)) return false;
  const goesOn = /^\p{Ll}/u.test(after.form);
  // "Military ' events" (carr-1950:16820): no stop stands behind the first word of a sentence.
  if (before.form !== lowered)
    return goesOn && index > 1 && mayOpenSentence(tokens, index - 1) && !/^(?:and|or|but)$/.test(core);
  const isName = !evidence.isWord(core.toLowerCase());
  return (goesOn || isName) && evidence.countPair(lowered, core) > 0;
}

function isBeforeWord(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const [before, mark, after] = [tokens[previousWord(tokens, index)], tokens[index], tokens[index + 1]];
  if (!before || after?.role !== 'word' || mark?.gap !== ' ' || after.gap !== '') return false;
  const isOpen = tokens.slice(0, index).some(({ form }) => form === '‘');
  if (isOpen || hasSingleNear(tokens, index)) return false;
  const { core } = partsOf(after.form);
  if (!/^\p{L}\p{Ll}{2,}/u.test(after.form) || !evidence.isWord(core)) return false;
  return /^\p{Ll}/u.test(after.form)
    ? /\p{Ll}$/u.test(before.form) && evidence.countPair(before.form, core) > 0
    : /\p{Ll}\.$/u.test(before.form) && evidence.isWord(core.toLowerCase());
}
