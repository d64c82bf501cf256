import type { ComparedPart } from '../../search/answers.ts';
import { foldedWords } from '../../search/tokens.ts';
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
  const held = parts.flatMap(({ held, isSame }) =>
    held.split(/(?=…)/).flatMap((run) =>
      foldedWords(run).map((word, index) => ({
        word,
        isSame,
        isAfterGap: index === 0 && run.startsWith('…'),
      })),
    ),
  );
  const numbers = numbersOf(passages.flat(), held, at);
  const laid: Laid[] = [];
  for (const [index, number] of numbers.entries()) {
    const { passage, word } = places[number] ?? { passage: 0, word: 0 };
    const differs = held[index]?.isSame === false;
    const before = laid.at(-1);
    if (before?.passage === passage && before.differs === differs && before.last + 1 === word)
      laid[laid.length - 1] = { ...before, last: word };
    else laid.push({ passage, first: word, last: word, differs });
  }
  return laid;
}

/** Which words of a text those of a stretch are, one for each; none where they do not stand there. */
function numbersOf(
  text: readonly string[],
  held: readonly { readonly word: string; readonly isAfterGap: boolean }[],
  at: number | undefined,
): number[] {
  const [opening] = held;
  if (!opening) return [];
  const tried = placesOf(text, [opening.word]).map(({ first }) => first);
  if (at !== undefined) tried.sort((a, b) => Number(b === at) - Number(a === at));
  for (const start of tried) {
    const numbers = [start];
    for (const { word, isAfterGap } of held.slice(1)) {
      const next = (numbers.at(-1) ?? start) + 1;
      // What the quotation leaves out is left out up to where it goes on.
      const number = isAfterGap ? text.indexOf(word, next) : next;
      if (number < 0 || text[number] !== word) break;
      numbers.push(number);
    }
    if (numbers.length === held.length) return numbers;
  }
  return [];
}
