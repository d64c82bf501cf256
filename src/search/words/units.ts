/**
 * A text as the engine gets it. The engine parts words at white space only and knows nothing of hyphens, accents and
 * signs that stand alone; so it is given one token of `tokens.ts` between two spaces, each written so that the
 * engine sees the folded word. Its numbers of words are then numbers of tokens, and the text can be read out again
 * letter for letter.
 */
import { type SearchToken, tokensOf } from '../tokens.ts';

/** Ends a unit behind which the text has no space: "self-⁠ determination" (word joiner, which no reader sees). */
const NO_SPACE = '\u2060';

/** Stands between a folded word and the piece of text that the engine would read otherwise, which follows hidden. */
const HIDDEN = '\ue000';

/** Characters of the fifteenth plane stand for those of the same number in the first: to the engine they are no letters. */
const PLANE = 0xf0000;

/** What may not stand in a unit as it is: white space, and the signs that have a meaning here or for the engine. */
const SIGNS = /[\s\u200b\u2060\ue000\u{f0000}-\u{fffff}]/gu;

const HIDDEN_LETTERS = /[\u{f0000}-\u{fffff}]/gu;

const hide = (words: string) =>
  Array.from({ length: words.length }, (_, at) => String.fromCodePoint(PLANE + words.charCodeAt(at))).join(
    '',
  );

const show = (words: string) =>
  words.replace(HIDDEN_LETTERS, (letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - PLANE));

/** The text in units, one a token; what stands before the first word or behind the last goes with it. */
export function writeUnits(text: string): string {
  const tokens = tokensOf(text);
  let from = 0;
  return tokens
    .map((token, index) => {
      const next = tokens[index + 1];
      const gap = next ? text.slice(token.end, next.start) : '';
      const space = gap.lastIndexOf(' ');
      // Without a space in the gap all of it goes with the word before it.
      const end = next ? token.end + (space === -1 ? gap.length : space) : text.length;
      const piece = text.slice(from, end);
      from = next && space !== -1 ? end + 1 : end;
      return unit(piece, token) + (next && space === -1 ? NO_SPACE : '');
    })
    .join(' ');
}

function unit(piece: string, { folded }: SearchToken): string {
  const seen = piece.replace(/[^\p{Alphabetic}\p{N}]/gu, '').toLowerCase();
  return seen === folded ? piece.replace(SIGNS, hide) : folded + HIDDEN + hide(piece);
}

/** The text that was written in units. */
export function readUnits(content: string): string {
  return content
    .split(' ')
    .map((written) => {
      const isJoined = written.endsWith(NO_SPACE);
      const bare = isJoined ? written.slice(0, -1) : written;
      return show(bare.slice(bare.indexOf(HIDDEN) + 1)) + (isJoined ? '' : ' ');
    })
    .join('')
    .slice(0, content.endsWith(NO_SPACE) ? undefined : -1);
}
