// The sentences of the search page.
import type { QuotationAnswer, Widening, WordAnswer } from '../../search/answers.ts';

/** A number in figures, grouped as in English: "1,234". */
export function inFigures(value: number): string {
  return value.toLocaleString('en-GB');
}

/** A count with its noun: "1 sentence", "12 sentences". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${inFigures(value)} ${value === 1 ? one : many}`;
}

/** What is known of the hits of a search for words. */
export interface Tally {
  /** Hits that are shown or can be shown, within the limits. */
  readonly within: number;
  /** All hits. */
  readonly all: number;
  /** Chapters in which the hits within the limits stand. */
  readonly chapters: number;
  /** How far the reading has come: the last answer. */
  readonly answer: Pick<WordAnswer, 'passages' | 'read' | 'isComplete' | 'isPaused'>;
}

/** "214 sentences in 12 chapters", "58 sentences so far, in 9 chapters". */
export function tellTally({ within, all, chapters, answer }: Tally): string {
  const far = answer.isComplete ? '' : ' so far';
  if (all === 0) return answer.isComplete ? 'Nothing found.' : 'Searching …';
  if (within === 0) return `None of the ${counted(all, 'sentence')} found${far} is of the kind chosen.`;
  const of = within < all ? ` of ${inFigures(all)}` : '';
  const sentences = `${inFigures(within)}${of} ${all === 1 ? 'sentence' : 'sentences'}${far}`;
  return `${sentences}${far && ','} in ${counted(chapters, 'chapter')}.`;
}

/** What reading on is called where it has stopped: "Read all 1,204 passages". */
export function tellReadOn({ passages }: Pick<WordAnswer, 'passages'>): string {
  return `Read all ${counted(passages, 'passage')} that may hold it`;
}

/** A stretch of a sentence; the words of readers and books are set off. */
export interface ToldPart {
  readonly words: string;
  readonly isWord: boolean;
}

/** "No hit for *Tchitcherin*; searched also *Chicherin*: 31", the number in one line with its word. */
export function tellWidening({ asked, asTyped, also }: Widening): ToldPart[] {
  const words = (told: string): ToldPart => ({ words: told, isWord: false });
  const word = (told: string): ToldPart => ({ words: told, isWord: true });
  const before =
    asTyped === 0
      ? [words('No hit for '), word(asked)]
      : [word(asked), words(`:\u00a0${inFigures(asTyped)}`)];
  return [
    ...before,
    words('; searched also '),
    ...also.flatMap(({ form, occurrences }, index) => [
      ...(index === 0 ? [] : [words(', ')]),
      word(form),
      words(`:\u00a0${inFigures(occurrences)}`),
    ]),
  ];
}

/** Widenings with those of one word in one: it may have another spelling and other endings. */
export function byWord(widened: readonly Widening[]): Widening[] {
  const words = new Map<string, Widening>();
  for (const widening of widened.filter(({ also }) => also.length > 0)) {
    const known = words.get(widening.asked);
    words.set(widening.asked, known ? { ...known, also: [...known.also, ...widening.also] } : widening);
  }
  return [...words.values()];
}

/** Words that stand nowhere: "*Xyzzy* stands nowhere in what is searched." */
export function tellUnknown(unknown: readonly string[]): ToldPart[] {
  return [
    ...unknown.flatMap((word, index) => [
      ...(index === 0 ? [] : [{ words: index === unknown.length - 1 ? ' and ' : ', ', isWord: false }]),
      { words: word, isWord: true },
    ]),
    { words: `${unknown.length === 1 ? ' stands' : ' stand'} nowhere in what is searched.`, isWord: false },
  ];
}

/** What is said where there is nothing to be found: no word at all, or only words that are to be left out. */
export function tellNoWord(asked: string, words: number): string {
  if (words === 0) return 'There is no word in it.';
  return /^\s*(?:-[\p{L}\p{N}]\S*\s*)+$/u.test(asked)
    ? 'A minus leaves a word out. What is to be found?'
    : '';
}

/** A search with another word in the place of one that stands nowhere. */
export function withWord(asked: string, word: string, other: string): string {
  const at = asked.toLowerCase().indexOf(word.toLowerCase());
  return at < 0 ? other : asked.slice(0, at) + other + asked.slice(at + word.length);
}

/** How like a quotation is to its place: "the same words", "97 % alike". */
export function tellLikeness(likeness: number): string {
  return likeness === 100 ? 'The same words' : `${Math.floor(likeness)} % alike`;
}

/**
 * How many places a quotation was found in, and how they are ordered.
 *
 * @param isWhereFrom whether the first is the one that the words were selected in
 */
export function tellPlaces({ places, isMore }: QuotationAnswer, isWhereFrom: boolean): string {
  const isSame = places.every(({ likeness }) => likeness === 100);
  if (isMore) return `More than ${places.length} places; here the first, in the order of the books.`;
  if (places.length > 1) {
    return `${places.length} places, ${isSame ? 'in the order of the books' : 'the likest first'}.`;
  }
  if (!isWhereFrom) return 'One place.';
  return isSame ? 'Nowhere else word for word: only where you come from.' : 'One place: where you come from.';
}

/** What is said where files could not be fetched. */
export function tellFailure(isOnline: boolean): string {
  return isOnline
    ? 'The search could not fetch its files. The site may be out of reach for a moment.'
    : 'There is no connection, and the files for this search were not fetched before.';
}
