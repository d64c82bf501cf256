// The sentence around a hit.
import { foldWord } from './read-query.ts';

/** A stretch of an excerpt; what was asked for is marked. */
export interface ExcerptPart {
  readonly words: string;
  readonly isMarked: boolean;
}

/** Longest excerpt, in words; a longer sentence is cut and shows so. */
const LONGEST = 60;

const ABBREVIATIONS = new Set(
  'al art cf ch cit col dr ed eds mr mrs no nos op p pp pt st viz vol vols'.split(' '),
);

/** Whether a sentence ends with this word: not with an initial or an abbreviation ("p.", "vol."). */
function endsSentence(word: string, next: string | undefined): boolean {
  if (next === undefined) return true;
  const folded = foldWord(word);
  const isShortened = ABBREVIATIONS.has(folded) || /^\p{Lu}$/u.test(word.replace(/\W+$/, ''));
  return /[.!?][’”)\]]*$/.test(word) && /^[‘“([]*\p{Lu}/u.test(next) && !isShortened;
}

/** The sentence around the word `at`, the words at `places` (all 0-based) that fall into it marked. */
export function excerpt(words: readonly string[], places: readonly number[], at: number): ExcerptPart[] {
  const wordAt = (index: number) => words[index] ?? '';
  const endsAt = (index: number) => endsSentence(wordAt(index), words[index + 1]);
  let start = at;
  while (start > 0 && at - start < LONGEST / 2 && !endsAt(start - 1)) start--;
  let end = at;
  while (end < words.length - 1 && end - start < LONGEST - 1 && !endsAt(end)) end++;
  const marked = new Set(places);
  const parts: { words: string; isMarked: boolean }[] = [];
  if (start > 0 && !endsAt(start - 1)) parts.push({ words: '… ', isMarked: false });
  for (let index = start; index <= end; index++) {
    const word = withSpace(wordAt(index), index === end);
    const part = parts.at(-1);
    if (part?.isMarked === marked.has(index)) part.words += word;
    else parts.push({ words: word, isMarked: marked.has(index) });
  }
  if (!endsAt(end)) parts.push({ words: ' …', isMarked: false });
  return parts;
}

/**
 * A word with the space after it as in print: the index joins every dash to the word before it and puts a
 * space after it (`src/edition/searchable-text.ts`).
 */
function withSpace(word: string, isLast: boolean): string {
  const spaced = word.replace(/(?<=[^—])—$/, ' —');
  return isLast || spaced.endsWith('–') ? spaced : `${spaced} `;
}
