/**
 * The words of a text as search compares them. Whoever indexes and whoever asks cut and fold with this one file, so
 * that both mean the same by "the same words".
 */

/** A word of a text: its folded form and where it stands there. */
export interface SearchToken {
  /** Lower case, no accents, no apostrophes: "Lenin’s" is `lenins`, "régime" `regime`. Never empty. */
  readonly folded: string;
  /** Offsets in UTF-16 units into the text, `end` behind the last one. */
  readonly start: number;
  readonly end: number;
}

/**
 * A word: letters, figures and accents, also over apostrophes and soft hyphens inside it. Three capitals with stops
 * and no spaces are one ("R.S.F.S.R."), because it is also written without stops; two are initials ("V.I. Lenin"),
 * which are also written with a space between them. A hyphen parts words, since "self determination" is to find
 * "self-determination".
 */
const WORD =
  /(?:\p{Lu}\.){2,}\p{Lu}(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:[’'‘ʼ´`\u00ad]+[\p{L}\p{M}\p{N}]+)*/gu;

/** Letters that Unicode does not take apart into a plain letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word in the form in which it is compared: lower case, letters and figures only, ligatures and accents undone. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[æœøßłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text in order. Quotation marks, dashes, brackets, stops and white space are in none of them. */
export function tokensOf(text: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded !== '') tokens.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return tokensOf(text).map(({ folded }) => folded);
}
