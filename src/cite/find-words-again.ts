import { alignWords } from '../search/finder/align-words.ts';
import { leastLikeness } from '../search/finder/is-close.ts';
import { readAsked } from '../search/finder/read-asked.ts';
import { type QuoteSelector, wordsAt } from './quote-selector.ts';

/** What became of the words that a link means. Numbers of words as in a text, both included. */
export type WordsAgain =
  /** They stand there unchanged; `places` says how often, `isSure` whether one is known to be meant by what is around it. */
  | {
      readonly kind: 'same';
      readonly first: number;
      readonly last: number;
      readonly places: number;
      readonly isSure: boolean;
    }
  /** They begin there unchanged, and the text that is at hand ends before they do. */
  | { readonly kind: 'begun'; readonly first: number; readonly last: number }
  /** Words like them stand there. */
  | { readonly kind: 'like'; readonly first: number; readonly last: number; readonly likeness: number }
  | { readonly kind: 'gone' };

/**
 * Finds the words that a link means in a text: the same ones, else words like them; it says which of the two.
 *
 * @param words the folded words of the text from the passage on that the link names
 * @param opening how many of them belong to this passage
 * @param isPart whether the text at hand ends before the words do
 */
export function findWordsAgain(
  words: readonly string[],
  opening: number,
  selector: QuoteSelector,
  isPart: boolean,
): WordsAgain {
  const all = wordsAt(words, selector);
  const inPassage = all.filter((at) => at < opening);
  const places = inPassage.length > 0 ? inPassage : all;
  const surely = places.filter((at) => hasContext(words, at, selector));
  const at = surely[0] ?? places[0];
  if (at !== undefined)
    return {
      kind: 'same',
      first: at,
      last: at + selector.count - 1,
      places: places.length,
      isSure: surely.length === 1,
    };
  if (isPart) {
    const begun = beginningAtEnd(words, selector);
    if (begun !== undefined) return { kind: 'begun', first: begun, last: words.length - 1 };
  }
  return like(words, opening, selector) ?? { kind: 'gone' };
}

/** Words that are compared to know where a page begins in its chapter. */
const KNOWN_BY = 20;

/**
 * How many words of a chapter stand before those of one of its pages; `undefined` where it does not have them. The ends
 * of a page may cut a word, so the first and the last are not compared.
 */
export function wordsBefore(chapter: readonly string[], page: readonly string[]): number | undefined {
  const known = page.slice(1, Math.min(page.length - 1, KNOWN_BY));
  if (known.length === 0) return undefined;
  const before = chapter.findIndex((_, at) => known.every((word, index) => chapter[at + 1 + index] === word));
  return before < 0 ? undefined : before;
}

/** Whether the words before a place, or those behind it, are those that the link names; true where it names none. */
function hasContext(words: readonly string[], at: number, { before, after, count }: QuoteSelector): boolean {
  if (before.length + after.length === 0) return true;
  const isBefore = before.every((word, index) => words[at - before.length + index] === word);
  const isAfter = after.every((word, index) => words[at + count + index] === word);
  return (before.length > 0 && isBefore) || (after.length > 0 && isAfter);
}

/** Where the first words stand, or as many of them as the page still holds; its last word may be cut. */
function beginningAtEnd(words: readonly string[], { first, count }: QuoteSelector): number | undefined {
  const begins = words.flatMap((_, at) => {
    if (at + count <= words.length) return [];
    const isThere = first.every((word, index) => {
      const held = words[at + index];
      if (held === undefined || held === word) return true;
      return at + index === words.length - 1 && word.startsWith(held);
    });
    return isThere ? [at] : [];
  });
  return begins.length === 1 ? begins[0] : undefined;
}

/** The words most like both ends, in this passage or running on from it. */
function like(
  words: readonly string[],
  opening: number,
  { first, last, count }: QuoteSelector,
): WordsAgain | undefined {
  const near = words.slice(0, opening + count + last.length);
  const asked = readAsked([...first, ...(last.length > 0 ? ['…', ...last] : [])].join(' '));
  const aligned = alignWords(
    asked,
    near.map((folded) => ({ folded })),
  );
  if (!aligned || aligned.likeness < leastLikeness(asked)) return undefined;
  const held = aligned.steps.filter(({ held, isGap }) => !isGap && held.to > held.from);
  const [begin, end] = [held[0]?.held.from, held.at(-1)?.held.to];
  // An end that is much nearer or farther than it was is another one.
  if (begin === undefined || end === undefined || Math.abs(end - begin - count) > 3 + count / 4)
    return undefined;
  return {
    kind: 'like',
    first: begin,
    last: end - 1,
    likeness: Math.min(99, Math.floor(aligned.likeness * 100)),
  };
}
