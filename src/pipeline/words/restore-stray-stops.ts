import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** Behind these stands a noun, before which no sentence ends. */
const BEFORE_NOUN = /^(?:the|an|of|and|or|its|their|every)$/i;
/** A comma stands behind these only where another closes what it opens. */
const NEEDS_MORE = /^(?:of|to|for|from|with|at|this|these|the|a|an|its|his|their|was|were)$/i;
/** A parenthesis is no longer than this, in tokens. */
const PARENTHESIS = 10;
/** Two words that follow one another so often stand together here too. */
const OFTEN = 3;

/**
 * Takes away specks that are read as stops where a sentence goes on: a full stop behind an article or a conjunction
 * ("against the. Soviet power", carr-1950:12900), one set apart between two words that have one another elsewhere
 * ("committee was . composed", carr-1950:1484); a comma
 * behind a preposition or a demonstrative that opens no parenthesis ("in favour of , the", carr-1950:1441).
 */
export function restoreStrayStops(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word') return token;
    const single = withSingleStop(tokens, index, evidence);
    if (single !== undefined)
      return withForm(token, single, { cause: 'stray-mark', evidence: 'beside another stop' });
    const [, word = '', sign = ''] = /^(.*?)([.,])$/su.exec(token.form) ?? [];
    if (sign === '') return token;
    const isApart = word === '';
    const before = isApart ? tokens[previousWord(tokens, index)] : token;
    const next = tokens[nextWord(tokens, index)];
    if (before?.role !== 'word' || next?.role !== 'word' || next.gap !== ' ') return token;
    const form = isApart ? before.form : word;
    if (isApart && token.gap !== '') return token;
    const isSpeck =
      sign === '.'
        ? isStopSpeck(form, isApart, next.form, evidence)
        : isCommaSpeck(tokens, index, form, evidence);
    return isSpeck
      ? withForm(token, word, { cause: 'stray-mark', evidence: `before “${next.form}”` })
      : token;
  });
}

function isStopSpeck(word: string, isApart: boolean, next: string, evidence: Evidence): boolean {
  if (!/^\p{L}+$/u.test(word) || !evidence.isWord(word)) return false;
  // "cannot be thought of. That" (carr-1950:10923): a preposition may be the last word before a capital.
  if (BEFORE_NOUN.test(word) && /^[\p{L}“]/u.test(next)) return word !== 'of' || /^\p{Ll}/u.test(next);
  const { core } = partsOf(next);
  if (!/^\p{Ll}{2,}/u.test(next) || !evidence.isWord(core)) return false;
  return isApart && evidence.countPair(word, core) >= OFTEN;
}

function isCommaSpeck(tokens: readonly Token[], index: number, word: string, evidence: Evidence): boolean {
  if (!NEEDS_MORE.test(word)) return false;
  let at = nextWord(tokens, index);
  while (/^[“‘]$/.test(tokens[at]?.form ?? '')) at = nextWord(tokens, at);
  const { core } = partsOf(tokens[at]?.form ?? '');
  if (!/^\p{Ll}{2,}$/u.test(core) || OPENS_PARENTHESIS.test(core) || !evidence.isWord(core)) return false;
  if (isClosing(tokens, index)) return false;
  // "Sovereign authority was , transferred to" (carr-1950:17772).
  const pairs = evidence.countPair(word, core);
  if (/^(?:was|were)$/.test(word)) return pairs > 0 && /^\p{Ll}{4,}ed$/u.test(core);
  // "willing and able to , shoulder his own share" (carr-1950:10977): a verb and its object.
  if (word === 'to' && DETERMINER.test(tokens[nextWord(tokens, at)]?.form ?? '') && !DETERMINER.test(core))
    return true;
  const isNoun = /^(?:the|a|an|its|his|their)$/i.test(word);
  const isPreposition = /^(?:of|for|from|with)$/.test(word);
  if (isPreposition && DETERMINER.test(core)) return true;
  return !hasCommaBehind(tokens, index) && (isNoun || (pairs >= OFTEN && !DETERMINER.test(core)));
}

/** What a parenthesis begins with. */
const OPENS_PARENTHESIS =
  /^(?:or|and|but|as|if|in|on|by|at|to|for|from|with|when|though|however|moreover|so|no|not|that|it|he|they|we|like|even|first|above)$/;
/** A clause may begin with these. */
const DETERMINER = /^(?:the|a|an|its|his|their|this|these|those)$/;
/** "by, or in the name of, the workers" (carr-1950:16668): what a comma opens with these another closes. */
const OPENS_ALTERNATIVE = /^(?:or|and|but|if|nor|not|as|though)$/;

/** Whether the comma closes what another before it in the sentence has opened. */
function isClosing(tokens: readonly Token[], index: number): boolean {
  let later = '';
  let at = previousWord(tokens, index);
  for (let count = 0; count < PARENTHESIS && at >= 0; count++, at = previousWord(tokens, at)) {
    const form = tokens[at]?.form ?? '';
    if (/[.;:?!]$/.test(form)) return false;
    if (/,$/.test(form) && OPENS_ALTERNATIVE.test(later)) return true;
    later = form;
  }
  return false;
}

/** Whether another comma, a dash or a bracket stands behind it in the sentence. */
function hasCommaBehind(tokens: readonly Token[], index: number): boolean {
  let at = nextWord(tokens, index);
  for (let count = 0; count < PARENTHESIS && at < tokens.length; count++, at = nextWord(tokens, at)) {
    const form = tokens[at]?.form ?? '';
    if (/[,—()]/.test(form)) return true;
    if (/[.;:?!]$/.test(form)) return false;
  }
  return false;
}

/** A word that is no abbreviation, with two stops of which only one can be printed. */
const TWO_STOPS = /^(\p{Ll}{4,})(\.[,:]|,;)$/u;
const ABBREVIATION = /^(?:ibid|vols|arts|cols|chap|trans|transl)$/;

/**
 * The form with one of two stops: the full stop before a capital ("discussed.:", carr-1950:16456), the semicolon
 * ("congress,;", carr-1950:14722), the first of two that stand apart ("territory; .", carr-1950:12226); none before a dash.
 */
function withSingleStop(tokens: readonly Token[], index: number, evidence: Evidence): string | undefined {
  const form = tokens[index]?.form ?? '';
  const next = tokens[nextWord(tokens, index)]?.form ?? '';
  const [, word = '', stops = ''] = TWO_STOPS.exec(form) ?? [];
  if (word !== '' && evidence.isWord(word) && !ABBREVIATION.test(word)) {
    if (stops === ',;') return /^\p{Ll}/u.test(next) ? `${word};` : undefined;
    return /^\p{Lu}\p{Ll}+/u.test(next) ? `${word}.` : undefined;
  }
  if (!/^[.,:]$/.test(form) || tokens[index]?.gap !== '') return undefined;
  const before = tokens[previousWord(tokens, index)]?.form ?? '';
  // An ellipsis goes on with another point.
  if (/^\./.test(next)) return undefined;
  if (/(?:\p{L}|^)[,;:]$/u.test(before) && before.slice(-1) !== form) return '';
  const [, last = ''] = /^(\p{L}\p{Ll}{3,})\.$/u.exec(before) ?? [];
  const isSentenceEnd = evidence.isWord(last) && !ABBREVIATION.test(last);
  if (isSentenceEnd && form === ',' && /^\p{Lu}\p{Ll}+/u.test(next)) return '';
  return form !== '.' && next === '—' && /^\p{L}+$/u.test(before) ? '' : undefined;
}
