import { foldedWords } from '../../search/tokens.ts';

/** A stretch of words of a text, by their numbers, both included, 0-based. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches of a text in which the words and phrases stand that are to be marked, in order; stretches that overlap
 * are one. The word that is meant is always in one of them.
 *
 * @param folded the words of the text, folded
 * @param marks words, and phrases in quotation marks
 */
export function stretchesOf(folded: readonly string[], marks: string, at: number | undefined): Stretch[] {
  const plain = marks.replace(/[“”„«»]/g, '"');
  const phrases = [...plain.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => foldedWords(phrase));
  const forms = new Set(foldedWords(plain.replace(/"[^"]*"/g, ' ')));
  const found = [
    ...folded.flatMap((word, index) => (forms.has(word) ? [{ first: index, last: index }] : [])),
    ...phrases.flatMap((phrase) => placesOf(folded, phrase)),
  ];
  const isHeld = found.some(({ first, last }) => at !== undefined && first <= at && at <= last);
  if (at !== undefined && at < folded.length && !isHeld) found.push({ first: at, last: at });
  return united(found);
}

/** Everywhere that words stand one after another in a text. */
export function placesOf(folded: readonly string[], phrase: readonly string[]): Stretch[] {
  if (phrase.length === 0) return [];
  return folded.flatMap((_, first) =>
    phrase.every((word, index) => folded[first + index] === word)
      ? [{ first, last: first + phrase.length - 1 }]
      : [],
  );
}

function united(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.first - b.first || b.last - a.last)) {
    const before = whole.at(-1);
    if (before && stretch.first <= before.last) {
      whole[whole.length - 1] = { first: before.first, last: Math.max(before.last, stretch.last) };
    } else whole.push(stretch);
  }
  return whole;
}
