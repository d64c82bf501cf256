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
  let text = tokens;
  for (let run = 0; run < MOST_RUNS; run++) {
    const next = passes.reduce((all, pass) => pass(all), text);
    if (isSame(next, text)) break;
    text = next;
  }
  return [...text];
}

/** Marks that pair with none may be read anew once those around them are curly: two runs settle all that was tried. */
const MOST_RUNS = 4;

const passes: readonly ((tokens: readonly Token[]) => readonly Token[])[] = [
  partGluedNumbers,
  restoreHardSigns,
  detachQuotes,
  pairQuotes,
  typographicApostrophes,
  restoreDashes,
  restoreEllipses,
  closePunctuation,
];

function isSame(a: readonly Token[], b: readonly Token[]): boolean {
  return (
    a.length === b.length &&
    a.every((token, index) => token.form === b[index]?.form && token.gap === b[index]?.gap)
  );
}
