import type { Token } from '../../model/token.ts';
import { type Rewriting, rewriteWords, wordsOf } from '../citations/rewrite-words.ts';

/** The ending of an ordinal, small and raised: marks and specks that it is read as. */
const RAISED = '(?:[^\\p{L}\\d,.;:)\\]\\s][^\\p{L}\\d\\s]{0,2}|[“”"’°]0)';
const FIGURE = new RegExp(`^(\\(?)(\\d)${RAISED}$`, 'u');
/** "1yi": the ending on the line; the figure is read as a stroke, the i as one more or as a mark. */
const FIRST = /^(\(?)[I1l][yYvV][il1’']$/;
/** A Russian noun in the genitive that an ordinal stands before, and one in the nominative, with its adjective. */
const GENITIVE = /^Sozyva$/;
const CONGRESS = /^S\P{L}ezd$/u;
const ADJECTIVE = /^\p{Lu}\p{Ll}+ii$/u;

/**
 * Restores the endings of Russian ordinals: "VTsIK 4°0 Sozyva", "VTsIK 4<' Sozyva" (carr-1950:7363, 7098) is "4go
 * Sozyva", "(7' Vserossiiskii S"ezd" (carr-1950:9972) "7i", "IY' S"ezd Narodov" (carr-1950:15436) "1yi".
 */
export function restoreOrdinals(tokens: readonly Token[]): Token[] {
  const words = wordsOf(tokens);
  const rewritings = words.flatMap(({ form, role }, at): Rewriting[] => {
    const printed = ordinal(form, words[at + 1]?.form ?? '', words[at + 2]?.form ?? '');
    if (printed === undefined || role !== 'word') return [];
    return [
      { from: at, to: at + 1, form: printed, change: { cause: 'raised-ending', evidence: 'an ordinal' } },
    ];
  });
  return rewriteWords(tokens, rewritings);
}

function ordinal(form: string, next: string, later: string): string | undefined {
  const [, mark = '', figure] = FIGURE.exec(form) ?? [];
  if (figure !== undefined && GENITIVE.test(next)) return `${mark}${figure}go`;
  if (!CONGRESS.test(next) && !(ADJECTIVE.test(next) && CONGRESS.test(later))) return undefined;
  // The others end otherwise ("6oi", "9yi"), and the print may set more than the last letter.
  if (figure === '7') return `${mark}7i`;
  const first = FIRST.exec(form)?.[1];
  return first === undefined ? undefined : `${first}1yi`;
}
