// What a reader asks for: words, and phrases in quotation marks.

/** A query taken apart. */
export interface Query {
  /** All words, those of the phrases included, folded. */
  readonly words: readonly string[];
  /** Phrases in quotation marks, each a list of folded words. */
  readonly phrases: readonly (readonly string[])[];
}

/** A word as it is compared: lower case, no accents, straight apostrophe, no signs at its ends. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The folded words of a text; dashes part words, hyphens do not. */
export function foldWords(text: string): string[] {
  return text
    .split(/[\s—–]+/)
    .map(foldWord)
    .filter((word) => word !== '');
}

/** Takes a query apart. Straight and curly quotation marks are the same; one without its partner is ignored. */
export function readQuery(query: string): Query {
  const plain = query.replace(/[“”„«»]/g, '"');
  const phrases = [...plain.matchAll(/"([^"]+)"/g)].map(([, words = '']) => foldWords(words));
  return {
    words: foldWords(plain.replaceAll('"', ' ')),
    phrases: phrases.filter((phrase) => phrase.length > 1),
  };
}

/** The query in the search engine's own terms: one phrase alone in straight quotation marks, else bare words. */
export function engineQuery({ words, phrases }: Query): string {
  const [only] = phrases;
  return phrases.length === 1 && only?.length === words.length ? `"${words.join(' ')}"` : words.join(' ');
}

/**
 * Whether two folded words are forms of one another as the engine's stemmer sees it, roughly: they begin alike
 * (three letters, or the whole of a shorter word). Enough to tell a hit from what the engine offers for a word
 * that the books do not have: it then takes the longest beginning that they do have, be it one letter.
 */
export function beginAlike(asked: string, found: string): boolean {
  return found.startsWith(asked.slice(0, 3));
}

/** Where a phrase stands in a list of folded words: index of its first word, 0-based; hyphens count as spaces. */
export function findPhrase(words: readonly string[], phrase: readonly string[]): number[] {
  const starts: number[] = [];
  const wanted = phrase.join(' ').replaceAll('-', ' ');
  for (let start = 0; start < words.length; start++) {
    let here = '';
    for (let end = start; end < words.length && here.length < wanted.length; end++) {
      here = (here === '' ? '' : `${here} `) + (words[end] ?? '').replaceAll('-', ' ');
    }
    if (here === wanted) starts.push(start);
  }
  return starts;
}

const FUNCTION_WORDS = new Set(
  'a an and are as at be but by for from had has he her his in is it its no not of on or she that the their they this to was were which who with'.split(
    ' ',
  ),
);

/** Whether a folded word is one of the commonest, which say little of what is looked for. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}
