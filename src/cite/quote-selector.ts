/**
 * What a link says of the words it means, behind the id of their passage: `#p61-3&q=first-three-words~last-three-words`.
 * Short, so that it can be written into a letter, and enough to know whether the words are still the same.
 */
export interface QuoteSelector {
  /** The first words, folded; all of them where they are few. */
  readonly first: readonly string[];
  /** The last words; none where `first` has all. */
  readonly last: readonly string[];
  /** How many words there are. */
  readonly count: number;
  /** A sum over all words, by which it is known whether those in between are the same; none where `first` has all. */
  readonly sum: string;
  /** Words before and behind, where the words alone would not tell the place. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The printed page on which the words end, where it is not that on which they begin. */
  readonly to: string | undefined;
}

/** Words up to which a quotation stands in the link whole. */
const WHOLE = 7;
/** Words of each end of a longer one, and of the context. */
const ENDS = 3;
/** Words below which their context is told. */
const FEW = 4;

/**
 * Describes words of a text.
 *
 * @param words the folded words of the text: of the passages that have the words, one after another
 * @param opening how many of these belong to the first passage, in which the words begin
 */
export function describeQuote(
  words: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
  opening: number,
  to?: string,
): QuoteSelector {
  const quote = words.slice(first, last + 1);
  const isWhole = quote.length <= WHOLE;
  const ends = {
    first: isWhole ? quote : quote.slice(0, ENDS),
    last: isWhole ? [] : quote.slice(-ENDS),
    count: quote.length,
    sum: isWhole ? '' : sumOf(quote),
  };
  const alike = wordsAt(words, { ...ends, before: [], after: [], to: undefined }).filter(
    (at) => at < opening,
  );
  const needsContext = quote.length < FEW || alike.length > 1;
  return {
    ...ends,
    before: needsContext ? words.slice(Math.max(0, first - ENDS), first) : [],
    after: needsContext ? words.slice(last + 1, last + 1 + ENDS) : [],
    to,
  };
}

/** Writes what stands in the link behind the id, with its `&`. */
export function writeSelector({ first, last, count, sum, before, after, to }: QuoteSelector): string {
  const list = (words: readonly string[]) => words.map(encodeURIComponent).join('-');
  return [
    `&q=${list(first)}${last.length > 0 ? `~${list(last)}` : ''}`,
    ...(sum === '' ? [] : [`&n=${count}.${sum}`]),
    ...(before.length + after.length === 0 ? [] : [`&in=${list(before)}~${list(after)}`]),
    ...(to === undefined ? [] : [`&to=${to}`]),
  ].join('');
}

/** Reads what stands in an address behind the id; `undefined` where it names no words. */
export function readSelector(behind: string): QuoteSelector | undefined {
  const asked = new URLSearchParams(behind);
  const list = (words = '') => words.split('-').filter((word) => word !== '');
  const [first, last] = (asked.get('q') ?? '').split('~').map(list);
  if (!first || first.length === 0) return undefined;
  const [, count, sum = ''] = /^(\d{1,5})\.([a-z\d]+)$/.exec(asked.get('n') ?? '') ?? [];
  const [before = [], after = []] = (asked.get('in') ?? '').split('~').map(list);
  const to = /^([ivxlc]+|\d+)$/.exec(asked.get('to') ?? '')?.[0];
  return {
    first,
    last: last ?? [],
    count: count === undefined ? first.length + (last?.length ?? 0) : Number(count),
    sum,
    before,
    after,
    to,
  };
}

/** Where in a text the words begin that a selector describes exactly, its context left aside. */
export function wordsAt(words: readonly string[], { first, last, count, sum }: QuoteSelector): number[] {
  const stands = (part: readonly string[], at: number) =>
    part.every((word, index) => words[at + index] === word);
  return words.flatMap((_, at) =>
    stands(first, at) &&
    stands(last, at + count - last.length) &&
    (sum === '' || sumOf(words.slice(at, at + count)) === sum)
      ? [at]
      : [],
  );
}

/** A sum over words in four signs (FNV-1a). It is to notice a change, not to resist someone who wants to deceive. */
export function sumOf(words: readonly string[]): string {
  let sum = 0x811c9dc5;
  for (const letter of words.join(' ')) {
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (sum % 36 ** 4).toString(36).padStart(4, '0');
}
