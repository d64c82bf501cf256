import type { Token } from '../../model/token.ts';

/** The words among tokens; signs of notes are none. */
export function words(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.role === 'word');
}

/** The words as received, a space between any two. */
export function textOf(tokens: readonly Token[]): string {
  return words(tokens)
    .map((token) => token.received)
    .join(' ');
}

/** The first word as received; empty where there is none. */
export function firstWord(tokens: readonly Token[]): string {
  return words(tokens)[0]?.received ?? '';
}

/** The first letters of a text, without the quotation mark before them. */
export function textStart(tokens: readonly Token[]): string {
  return words(tokens)
    .slice(0, 2)
    .map((token) => token.received)
    .join(' ')
    .replace(/^["“‘'«.\s]+/, '');
}

/** The last word with the stops that stand apart from it (' " .'). */
export function lastWord(tokens: readonly Token[]): string {
  return words(tokens)
    .slice(-4)
    .map((token) => token.received)
    .join(' ')
    .replace(/\s+(?=[."'”’:;,!?)]+(\s|$))/g, '')
    .replace(/\s+(?=["'”’])/g, '');
}

/** Whether a text ends with a stop that can end a paragraph. */
export function endsSentence(tokens: readonly Token[]): boolean {
  // A sign that no note claimed stands behind the stop ('anarchism " . 5', carr-1950:1670).
  const last = lastWord(tokens)
    .replace(/[·•]$/, '')
    .replace(/(?<=[.?!]["'”’)\]]*\s?)[1-9IzZ!*†]$/, '');
  return /[.?!:]["'”’)\]]*\s?$/.test(last);
}
