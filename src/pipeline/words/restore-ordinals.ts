import type { Token } from '../../model/token.ts';
import { type Rewriting, rewriteWords, wordsOf } from '../citations/rewrite-words.ts';

/** The ending of an ordinal, small and raised: marks and specks that it is read as. */
const RAISED = '(?:[^\\p{L}\\d,.;:)\\]\\s][^\\p{L}\\d\\s]{0,2}|[“”"’°]0)';
const FIGURE = new RegExp(`^(\\(?)(\\d)${RAISED}$`, 'u');
/** A Russian noun that an ordinal stands before in the genitive, which ends in -go whatever the figure. */
const GENITIVE = 'Sozyva';

/**
 * Restores the raised endings of Russian ordinals: "VTsIK 4°0 Sozyva", "VTsIK 4<' Sozyva" (carr-1950:7363, 7098) is
 * "4go Sozyva". Before other nouns the ending depends on the figure, and on how much of it the print sets: those are
 * for a reader.
 */
export function restoreOrdinals(tokens: readonly Token[]): Token[] {
  const words = wordsOf(tokens);
  const rewritings = words.flatMap(({ form, role }, at): Rewriting[] => {
    const [, mark = '', figure] = FIGURE.exec(form) ?? [];
    if (figure === undefined || role !== 'word' || words[at + 1]?.form !== GENITIVE) return [];
    const change = { cause: 'raised-ending', evidence: 'an ordinal' };
    return [{ from: at, to: at + 1, form: `${mark}${figure}go`, change }];
  });
  return rewriteWords(tokens, rewritings);
}
