import type { Token } from '../../model/token.ts';
import { type Rewriting, rewriteWords, wordsOf } from '../citations/rewrite-words.ts';

/** A figure and the small raised signs behind it, as marks and specks that they are read as. */
const RAISED = /^(\d)(?:[^\p{L}\d,.;:)\]\s][^\p{L}\d\s]{0,2}|[“”"’°]0)$/u;
/** Russian nouns in the genitive that an ordinal stands before in the names of protocols and conventions. */
const GENITIVE = /^Sozyva$/;

/**
 * Restores the ending of a Russian ordinal in the genitive, which is set small and raised: "VTsIK 4°0 Sozyva",
 * "VTsIK 4<' Sozyva" (carr-1950:7363, 7098) is "4go Sozyva".
 */
export function restoreOrdinals(tokens: readonly Token[]): Token[] {
  const words = wordsOf(tokens);
  const rewritings = words.flatMap(({ form, role }, at): Rewriting[] => {
    const figure = RAISED.exec(form)?.[1];
    if (figure === undefined || role !== 'word' || !GENITIVE.test(words[at + 1]?.form ?? '')) return [];
    const change = { cause: 'raised-ending', evidence: 'an ordinal' };
    return [{ from: at, to: at + 1, form: `${figure}go`, change }];
  });
  return rewriteWords(tokens, rewritings);
}
