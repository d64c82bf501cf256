import type { Token } from '../../model/token.ts';

/**
 * Apostrophes inside words as the print has them: "Lenin’s", "o’clock", and the soft sign of transliterated
 * Russian, which the print sets alike ("Bol’shevikov"). Marks outside words are the quotation marks' affair.
 */
export function typographicApostrophes(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    const form = token.form.replace(/(?<=[\p{L}\p{M}\d])['‘](?=\p{L})/gu, '’');
    return form === token.form ? token : { ...token, form };
  });
}
