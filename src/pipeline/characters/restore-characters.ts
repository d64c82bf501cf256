import type { Token } from '../../model/token.ts';
import { closePunctuation } from './close-punctuation.ts';
import { detachQuotes } from './detach-quotes.ts';
import { pairQuotes } from './pair-quotes.ts';
import { restoreDashes } from './restore-dashes.ts';
import { restoreEllipses } from './restore-ellipses.ts';
import { restoreHardSigns } from './restore-hard-signs.ts';
import { typographicApostrophes } from './typographic-apostrophes.ts';

/**
 * Restores the characters that need no lexicon, in one text. Passes, each a function of the tokens alone:
 * 1. words with a hard sign are joined; 2. quotation marks stand in tokens of their own; 3. they are paired and
 * become curly; 4. apostrophes; 5. dashes and ranges; 6. the dots of an
 * ellipsis; 7. punctuation closes up. No letter changes; a second run
 * changes nothing.
 */
export function restoreCharacters(tokens: readonly Token[]): Token[] {
  const passes = [
    restoreHardSigns,
    detachQuotes,
    pairQuotes,
    typographicApostrophes,
    restoreDashes,
    restoreEllipses,
    closePunctuation,
  ];
  return passes.reduce<readonly Token[]>((text, pass) => pass(text), tokens) as Token[];
}
