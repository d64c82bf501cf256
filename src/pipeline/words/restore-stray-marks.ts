import type { Token } from '../../model/token.ts';
import { joinTokens, nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** Dots of ink, and what a stop is read as: • by itself is dirt in a margin, · a stop as often. */
const DOT = /^[•·]$/;
/** Marks that no print sets at the edge of a word. */
const AT_HEAD = /^(?:[•·°_|^]+|\.)(?=\p{L}{2}|A$)/u;
const AT_END = /(?<=[\p{L}\d)])[•·_]$/u;
/** Two stops of which only one can be printed. */
const TWO_STOPS = /(?<=\S)([,;:])[.,]$/;

/**
 * Takes away marks that are no part of the text: dirt between words ("Russian • Marxist", carr-1950:556), at the edge
 * of one ("·tactical", carr-1950:4713; ".in", carr-1950:647), an apostrophe after a stop ("transl.' 1930",
 * carr-1950:366), the lesser of two stops (",.", carr-1950:1093). A dot where the text needs a stop is one. Where a
 * stop may have stood and nothing tells which, the reading stays and is a doubt.
 */
export function restoreStrayMarks(tokens: readonly Token[], evidence: Evidence): Token[] {
  const restored: Token[] = [];
  tokens.forEach((received, index) => {
    const left = restored.at(-1);
    if (isSpeckBeforeWord(tokens, index, evidence)) return;
    const speck = isSpeckBeforeWord(tokens, index - 1, evidence) ? tokens[index - 1] : undefined;
    const whole = speck && joinTokens(speck, received, received.form);
    const token = whole ? { ...whole, changes: [...whole.changes, STRAY] } : received;
    if (token.role === 'word' && DOT.test(token.form) && left && isStopAt(tokens, index)) {
      // One word with what stands before it, so that the space between them goes.
      const joined = joinTokens(left, token, `${left.form}.`);
      restored[restored.length - 1] = { ...joined, changes: [...joined.changes, STOP] };
    } else restored.push(token.role === 'word' ? withoutMarks(tokens, index, token, evidence) : token);
  });
  return restored;
}

/**
 * An apostrophe at the head of a word that has none ("in 'the", carr-1950:15009), or at its end in
 * mid-sentence ("majority' of", carr-1950:11713), where no single quotation is near.
 */
function isSpeck(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.role !== 'word' || token.form !== '’') return false;
  const around = [
    ...tokens.slice(Math.max(0, index - NEAR), index),
    ...tokens.slice(index + 1, index + 1 + NEAR),
  ];
  return !around.some(({ form }) => form === '‘' || form === '’');
}

function isSpeckBeforeWord(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const after = tokens[index + 1];
  if (!isSpeck(tokens, index) || tokens[index]?.gap !== ' ' || after?.role !== 'word' || after.gap !== '')
    return false;
  const { core } = partsOf(after.form);
  return (
    /^\p{Ll}{3,}/u.test(after.form) && evidence.isWord(core) && /\p{Ll}$/u.test(tokens[index - 1]?.form ?? '')
  );
}

function isSpeckBehindWord(tokens: readonly Token[], index: number, evidence: Evidence): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!isSpeck(tokens, index) || tokens[index]?.gap !== '' || before?.role !== 'word' || after?.gap !== ' ')
    return false;
  const word = before.form.toLowerCase();
  const { core } = partsOf(after.form);
  if (!/^\p{Ll}+$/u.test(word) || /s$/.test(word) || !evidence.isWord(word) || !/^\p{L}/u.test(after.form))
    return false;
  return NEEDS_MORE.test(word) || (/^\p{Ll}/u.test(after.form) && evidence.countPair(word, core) >= OFTEN);
}

/** Two words that follow one another so often stand together here too. */
const OFTEN = 3;

const STOP = { cause: 'misread-stop' };
const STRAY = { cause: 'stray-mark' };

function withoutMarks(tokens: readonly Token[], index: number, token: Token, evidence: Evidence): Token {
  const next = tokens[nextWord(tokens, index)]?.form ?? '';
  const previous = tokens[previousWord(tokens, index)]?.form ?? '';
  if (DOT.test(token.form)) return isDirt(token.form, previous, next) ? withForm(token, '', STRAY) : token;
  if (token.form === '’' && isLoneApostrophe(tokens, index, previous, next))
    return withForm(token, '', STRAY);
  if (isColon(tokens, index)) return withForm(token, ':', STOP);
  if (isSpeckBehindWord(tokens, index, evidence)) return withForm(token, '', STRAY);
  return withStop(withBareHead(token, previous, evidence), next, evidence);
}

/** A dot that stands where a sentence or a note ends. */
function isStopAt(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[nextWord(tokens, index)]?.form;
  if (before?.role !== 'word' || !/[\p{L}\d)”]$/u.test(before.form)) return false;
  return (
    after === undefined ||
    (/^\p{Lu}\p{Ll}/u.test(after) && /\p{Ll}$/u.test(before.form) && tokens[index]?.form === '·')
  );
}

/** Dirt stands between words of one sentence; a · only after a word that no stop follows. */
function isDirt(form: string, previous: string, next: string): boolean {
  if (previous === '') return next !== '';
  const isWithin = /[\p{L},;.”)]$/u.test(previous) && /^[\p{Ll}“‘]/u.test(next);
  return form === '•'
    ? isWithin || next === '' || /^\p{Lu}\p{Ll}/u.test(next)
    : isWithin && NEEDS_MORE.test(previous);
}

/** A sentence goes on after these. */
const NEEDS_MORE =
  /[’']s$|^(?:the|a|an|of|in|on|at|to|by|for|from|with|and|or|but|as|than|that|this|these|those|which|its|his|their|was|were|is|are|be|been|has|had|have|not)$/;

/** A short quotation has no more words. */
const NEAR = 12;

/** No quotation is open that it could close, and it stands after a stop, a bracket or a number. */
function isLoneApostrophe(tokens: readonly Token[], index: number, previous: string, next: string): boolean {
  // "Engl. trans!' 1930" (carr-1950:366): an abbreviation and a year.
  const isNear = tokens.slice(Math.max(0, index - NEAR), index).some(({ form }) => form === '‘');
  if (!isNear && /^\p{Ll}{2,6}[.!]$/u.test(previous) && /^[\dI]/.test(next)) return true;
  if (tokens.some(({ form }) => form === '‘') || !/[.,)]$/.test(previous)) return false;
  // Close to what follows it may be a letter or a digit of that.
  const isApart = next === '' || tokens[nextWord(tokens, index)]?.gap === ' ' || /^\p{Lu}/u.test(next);
  return isApart && (next === '' || /^[\d\p{L}]/u.test(next));
}

/**
 * A single mark between a word and a quotation that opens with a capital is the colon before it: "He added' "The"
 * (carr-1950:2830). The genitive of a plural may stand before a quotation.
 */
function isColon(tokens: readonly Token[], index: number): boolean {
  if (!isSpeck(tokens, index) || tokens[index]?.gap !== '') return false;
  const before = tokens[index - 1];
  const quotation = tokens[index + 1]?.form === '“' && /^\p{Lu}/u.test(tokens[index + 2]?.form ?? '');
  return quotation && before?.role === 'word' && /\p{Ll}$/u.test(before.form) && !before.form.endsWith('s');
}

function withBareHead(token: Token, previous: string, evidence: Evidence): Token {
  const mark = AT_HEAD.exec(token.form)?.[0];
  if (mark === undefined) return token;
  const bare = token.form.slice(mark.length);
  const { core } = partsOf(bare);
  // A stop before a word: the sentence goes on, and the word is one.
  const isStray = mark === '.' ? /[\p{Ll},]$/u.test(previous) && /^\p{Ll}+$/u.test(core) : true;
  return isStray && evidence.isWord(core) ? withForm(token, bare, STRAY) : token;
}

function withStop(token: Token, next: string, evidence: Evidence): Token {
  const mark = AT_END.exec(token.form)?.[0];
  if (mark !== undefined) {
    const bare = token.form.slice(0, -1);
    const { core } = partsOf(bare);
    const isLast = next === '' || (/^\p{Lu}\p{Ll}/u.test(next) && /^\p{Ll}+$/u.test(core));
    const isAbbreviated = /^[Pp]{1,2}$/.test(core) && /^[\dIl]/.test(next);
    if (isLast || isAbbreviated) return withForm(token, `${bare}.`, STOP);
    if (!/^\p{Ll}/u.test(next) || !evidence.isWord(core)) return token;
    if (NEEDS_MORE.test(core) || evidence.countPair(core, partsOf(next).core) > 0)
      return withForm(token, bare, STRAY);
    const alternatives = [`${bare};`, `${bare},`, bare];
    return { ...token, doubt: { alternatives, evidence: 'a speck or a stop' } };
  }
  const stops = TWO_STOPS.exec(token.form);
  if (!stops?.[1] || /\.[,.]$/.test(token.form)) return token;
  const stop = next === '' && stops[1] === ',' ? '.' : stops[1];
  return withForm(token, token.form.slice(0, -2) + stop, STRAY);
}
