import type { Spot } from './check.ts';

/** A text that ends as a sentence does: a stop, with closing quotation marks and brackets around it. */
export const ENDS_A_SENTENCE = /[.!?:…][”’)\]]*$|[”’)\]]\.$|[.!?]\p{L}?[”’)\]]+$|\. \.$/u;

/** The last words of a text, for a finding about its end. */
export function lastWords(text: string): Spot {
  const start = /\S+(?:\s\S+)?$/.exec(text)?.index ?? 0;
  return { start, end: text.length };
}

/** The first words of a text, for a finding about the whole of it. */
export function lead(text: string): Spot {
  return { start: 0, end: /^\S+(?:\s\S+){0,3}/.exec(text)?.[0].length ?? 0 };
}

/** The word before a place in a text, or after it where none is, for a finding about a sign without characters. */
export function wordBefore(text: string, offset: number): Spot {
  const length = /\S*\s?$/.exec(text.slice(0, offset))?.[0].length ?? 0;
  if (length > 0) return { start: offset - length, end: offset };
  return { start: offset, end: offset + (/^\s*\S*/.exec(text.slice(offset))?.[0].length ?? 0) };
}
