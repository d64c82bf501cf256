import type { Token } from '../../model/token.ts';
import { closePunctuation } from './close-punctuation.ts';
import { detachQuotes } from './detach-quotes.ts';
import { pairQuotes } from './pair-quotes.ts';
import { partGluedNumbers } from './part-glued-numbers.ts';
import { restoreDashes } from './restore-dashes.ts';
import { restoreEllipses } from './restore-ellipses.ts';
import { restoreHardSigns } from './restore-hard-signs.ts';
import { typographicApostrophes } from './typographic-apostrophes.ts';

/**
 * Restores the characters that need no lexicon, in one text. Passes, each a function of the tokens alone:
 * 1. numbers whose space is lost are parted; 2. words with a hard sign are joined; 3. quotation marks stand in tokens
 * of their own; 4. they are paired and become curly; 5. apostrophes; 6. dashes and ranges; 7. the dots of an ellipsis;
 * 8. punctuation closes up. No letter changes; a second run changes nothing.
 */
export function restoreCharacters(tokens: readonly Token[]): Token[] {
  const passes = [
    partGluedNumbers,
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
