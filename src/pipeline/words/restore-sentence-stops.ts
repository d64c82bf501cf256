import { MONTH_NAMES } from '../../model/calendar.ts';
import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** Words that have a capital in mid-sentence only in titles, whose next word has one too; none is read for another. */
const OPENS_SENTENCE = /^(?:The|But|This|These|They|There|He|She|A|At|Some)$/;
/** A word that opens so many sentences of the witness, and so many for one within a sentence, opens one here too. */
const OPENINGS = 15;
const OPENINGS_TO_ONE = 10;
/** Titles begin with these as well: "Plekhanov's new work On the Question" (carr-1950:302). */
const OPENS_TITLE = /^(?:On|What|How|Who|Why|To)$/;
/** Capitals of the shape of their small letters, and the I: an OCR that reads capitals in words reads these for them. */
const LIKE_SMALL = /^[CIJKOPSUVWXYZ]/;
/** "the Mensheviks After October 10" (carr-1950:4305). */
const MONTH = new RegExp(`^(?:${MONTH_NAMES})$`);
/** What ends a sentence: a word, with what closes behind it. */
const ENDS_WORD = /^(?:[\p{L}’-]{2,}\)?|etc\.\))$/u;
/** A sentence goes on after these: a noun, a verb or more is to come. */
const NEEDS_MORE =
  /^(?:the|a|an|of|in|on|at|to|by|for|from|with|against|and|or|but|as|than|its|his|their|was|were|is|are|has|had|have|not|no)$/;
/** Abbreviations that stand before a small letter with their stop. */
const ABBREVIATION = /^(?:ibid|vols?|chs?|nos|eds?|cf|etc|arts?|cols?|pp|op|cit|transl|viz|sc|esp|approx)$/;
/** A number of a volume behind an abbreviation. */
const NUMERAL = /^[ivxlc]+$/;

/**
 * Restores the stops of sentences: the full stop that is lost before a word with a capital ("to the central committee
 * But these", carr-1950:2925), and takes away the speck that is read as one in mid-sentence ("The doctrine. of the
 * party", carr-1950:939), where the words stand side by side elsewhere. Where nothing tells whether a comma is
 * printed there, the reading stays and is a doubt.
 */
export function restoreSentenceStops(tokens: readonly Token[], evidence: Evidence): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word' || token.doubt !== undefined) return token;
    const next = tokens[nextWord(tokens, index)];
    if (next?.role !== 'word') return token;
    const later = tokens[nextWord(tokens, nextWord(tokens, index))]?.form ?? '';
    if (endsSentence(tokens, index, next.form, later, evidence))
      return withForm(token, `${token.form}.`, { cause: 'lost-stop', evidence: `before “${next.form}”` });
    return withoutSpeck(token, next.form, evidence);
  });
}

function endsSentence(
  tokens: readonly Token[],
  index: number,
  next: string,
  later: string,
  evidence: Evidence,
): boolean {
  if (!opensSentence(next, later, evidence)) return false;
  const { form = '', gap } = tokens[index] ?? {};
  const closes = form === '”' && gap === '';
  const word = closes ? (tokens[previousWord(tokens, index)]?.form ?? '') : form;
  // "of the USSR They were" (carr-1950:17804); a row of capitals is a heading.
  const isName = evidence.isKnown(word) && /^\p{Ll}/u.test(tokens[previousWord(tokens, index)]?.form ?? '');
  return ENDS_WORD.test(word) && !NEEDS_MORE.test(word) && (!/^\p{Lu}+$/u.test(word) || isName);
}

/**
 * Whether a sentence begins with a form: one of the words that always tell, or one that the witness has at the head of
 * its sentences only ("the Japanese garrison According to", carr-1950:15749).
 */
function opensSentence(form: string, later: string, evidence: Evidence): boolean {
  if (OPENS_SENTENCE.test(form)) return /^\p{Ll}/u.test(later) || (form === 'These' && later === 'I');
  const [, word = ''] = /^(\p{Lu}\p{Ll}+),?$/u.exec(form) ?? [];
  if (word === '' || !(/^\p{Ll}/u.test(later) || MONTH.test(later)) || !evidence.isWord(word.toLowerCase()))
    return false;
  if (OPENS_TITLE.test(word) || (evidence.habits.innerCapitals && LIKE_SMALL.test(word))) return false;
  const openings = evidence.countOpening(word);
  return openings >= OPENINGS && openings >= OPENINGS_TO_ONE * evidence.count(word);
}

function withoutSpeck(token: Token, next: string, evidence: Evidence): Token {
  const [, number] = /^(.*\d\)?)\.$/.exec(token.form) ?? [];
  // "No. 13, 1923. p. 155" (carr-1950:3513): a comma stands before the page.
  if (number !== undefined)
    return /^(?:pp?|arts?)\.$/.test(next)
      ? withForm(token, `${number},`, { cause: 'misread-comma', evidence: 'before a page or an article' })
      : token;
  const [, word = ''] = /^(\p{Ll}{2,})\.$/u.exec(token.form) ?? [];
  const { core } = partsOf(next);
  if (ABBREVIATION.test(word) || NUMERAL.test(core) || !/^\p{Ll}{2,}/u.test(next)) return token;
  if (!evidence.isWord(word) || !evidence.isWord(core)) return token;
  const pairs = evidence.countPair(word, core);
  if (NEEDS_MORE.test(word) || pairs >= OFTEN)
    return withForm(token, word, { cause: 'stray-mark', evidence: `“${word} ${core}” ${pairs} times` });
  return {
    ...token,
    doubt: { alternatives: [word, `${word},`, `${word};`], evidence: 'a stop before a small letter' },
  };
}

/** Two words that follow one another so often stand together here too; the place itself counts once. */
const OFTEN = 3;
