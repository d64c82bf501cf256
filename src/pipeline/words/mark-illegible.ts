import type { Token } from '../../model/token.ts';

/** What the OCR puts for signs that it cannot read, and signs that no print of words has. */
const BLOT = /[\uFFFD~<>{}|\\_^=]/u;

/**
 * Marks words that no stage could read: an underlined passage ("h\uFFFD...ill!tof}:\uFFFDtic.2ystem", carr-1950:3178)
 * or a blot in a word. The reading stays as received, a doubt without alternatives, so that no reader takes it for
 * what is printed.
 */
export function markIllegible(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    if (token.role !== 'word' || token.doubt) return token;
    if (!BLOT.test(token.form)) return token;
    return { ...token, doubt: { alternatives: [], evidence: 'illegible' } };
  });
}
