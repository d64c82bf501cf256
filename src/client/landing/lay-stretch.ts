import { foldedWords } from '../../search/tokens.ts';
import type { ComparedPart } from '../../search/answers.ts';
import { placesOf } from './choose-words.ts';

/** Words of one passage that are all as they were asked for, or all otherwise; numbers as in `Stretch`. */
export interface Laid {
  /** Which of the passages, 0-based. */
  readonly passage: number;
  readonly first: number;
  readonly last: number;
  readonly differs: boolean;
}

/**
 * Lays a quotation, as it was compared with the book, over the passages that hold it: which words of each are as they
 * were asked for and which are not. Nothing where the passages do not have its words.
 *
 * @param passages the folded words of the passages, one after another
 * @param at number of the first word in the first passage, where it is known: the words can stand there twice
 */
export function layStretch(
  passages: readonly (readonly string[])[],
  parts: readonly Pick<ComparedPart, 'held' | 'isSame'>[],
  at?: number,
): Laid[] {
  const places = passages.flatMap((words, passage) => words.map((_, word) => ({ passage, word })));
  const held = parts.flatMap(({ held, isSame }) => foldedWords(held).map((word) => ({ word, isSame })));
  const found = placesOf(
    passages.flat(),
    held.map(({ word }) => word),
  );
  const start = (found.find(({ first }) => first === at) ?? found[0])?.first;
  if (start === undefined) return [];
  const laid: Laid[] = [];
  for (const [index, { isSame }] of held.entries()) {
    const { passage, word } = places[start + index] ?? { passage: 0, word: 0 };
    const before = laid.at(-1);
    if (before?.passage === passage && before.differs === !isSame)
      laid[laid.length - 1] = { ...before, last: word };
    else laid.push({ passage, first: word, last: word, differs: !isSame });
  }
  return laid;
}
