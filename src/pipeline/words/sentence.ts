import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from './change-token.ts';
import { partsOf } from './word-parts.ts';

/** What ends a sentence, with what may close after it; a colon may open a quotation. */
const ENDS = /[.?!:][)\]”’"']*$/;
/** A stop after these ends no sentence. */
const NO_END = /^\P{L}*(?:e\.g|i\.e|cf|viz)\.$/u;
const OPENERS = /[“‘([—]$/;

/** Whether a word may stand at the head of a sentence or quotation, where a capital is no fault. */
export function mayOpenSentence(tokens: readonly Token[], index: number): boolean {
  let at = previousWord(tokens, index);
  // A closing mark by itself: what stands before it tells.
  while (at >= 0 && /^[”’)\]]+$/.test(tokens[at]?.form ?? '')) at = previousWord(tokens, at);
  const before = tokens[at];
  // A bare number may be the mark of a note that was not recognized.
  return (
    before === undefined ||
    (ENDS.test(before.form) && !NO_END.test(before.form)) ||
    OPENERS.test(before.form) ||
    /^\d$/.test(before.form) ||
    // "(c) Strict party discipline" (carr-1950:8375).
    /^\([a-z\d]\)$/.test(before.form)
  );
}

const ANNOUNCES_TITLE =
  /^(?:entitled|called|(?:sub-?)?titled?|pamphlet|article|headed|named|name|resolution|appeal|slogan|essay|book)$/;

/** "an article entitled Centralism or Bonapartism?" (carr-1950, p. 33): what follows is a title or a name. */
export function announcesTitle(form: string): boolean {
  return ANNOUNCES_TITLE.test(form);
}

/** Words inside titles that have no capital. */
const SMALL_IN_TITLES = /^(?:of|the|and|in|on|to|for|a|an|de|la|v|o|i)$/;

/** Whether a title has the word between its capitals: "of" in "Union of Soviet Republics". */
export function isSmallInTitles(form: string): boolean {
  return SMALL_IN_TITLES.test(form);
}

/** Whether a word stands beside others with capitals, as in the title of a book or an institution. */
export function isAmongCapitals(tokens: readonly Token[], index: number): boolean {
  return followsCapital(tokens, index) || isCapitalBehind(tokens, index);
}

/** Whether the word before it has a capital, small words of titles left out. */
export function followsCapital(tokens: readonly Token[], index: number): boolean {
  const before = tokens[previousWord(tokens, index)];
  const beforeIsArticle = before !== undefined && /^(?:The|On|In|A)$/.test(before.form);
  return beforeIsArticle || isCapitalBeside(tokens, index, previousWord);
}

/** Whether the word behind it has a capital, small words of titles left out, and no stop parts the two. */
export function isCapitalBehind(tokens: readonly Token[], index: number): boolean {
  return !/[.;:!?)]$/.test(tokens[index]?.form ?? '') && isCapitalBeside(tokens, index, nextWord);
}

function isCapitalBeside(
  tokens: readonly Token[],
  index: number,
  move: (row: readonly Token[], at: number) => number,
): boolean {
  let at = move(tokens, index);
  while (SMALL_IN_TITLES.test(tokens[at]?.form ?? '')) at = move(tokens, at);
  const form = tokens[at]?.form ?? '';
  // A bracket parts what stands in it: "the first Issue (Stalin," (carr-1950:3369).
  const isParted = at < index ? /\)\P{L}*$/u.test(form) : form.startsWith('(');
  return !isParted && /^\p{Lu}\p{Ll}{2,}/u.test(partsOf(form).core);
}
