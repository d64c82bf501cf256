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
 * @param before how many times the words stand there before the place that is meant
 */
export function layStretch(
  passages: readonly (readonly string[])[],
  parts: readonly Pick<ComparedPart, 'held' | 'isSame'>[],
  before = 0,
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
  const numbers = numbersOf(passages.flat(), held)[before] ?? [];
  const laid: Laid[] = [];
  for (const [index, number] of numbers.entries()) {
    const { passage, word } = places[number] ?? { passage: 0, word: 0 };
    const differs = held[index]?.isSame === false;
    const last = laid.at(-1);
    if (last?.passage === passage && last.differs === differs && last.last + 1 === word)
      laid[laid.length - 1] = { ...last, last: word };
    else laid.push({ passage, first: word, last: word, differs });
  }
  return laid;
}

/** Which words of a text those of a stretch are, one for each, wherever they stand there. */
function numbersOf(
  text: readonly string[],
  held: readonly { readonly word: string; readonly isAfterGap: boolean }[],
): number[][] {
  const [opening] = held;
  if (!opening) return [];
  return placesOf(text, [opening.word]).flatMap(({ first }) => {
    const numbers = [first];
    for (const { word, isAfterGap } of held.slice(1)) {
      const next = (numbers.at(-1) ?? first) + 1;
      // What the quotation leaves out is left out up to where it goes on.
      const number = isAfterGap ? text.indexOf(word, next) : next;
      if (number < 0 || text[number] !== word) break;
      numbers.push(number);
    }
    return numbers.length === held.length ? [numbers] : [];
  });
}
