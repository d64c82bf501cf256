import type { Token } from '../../model/token.ts';
import { closePunctuation } from './close-punctuation.ts';
import { detachQuotes } from './detach-quotes.ts';
import { pairQuotes } from './pair-quotes.ts';
import { restoreDashes } from './restore-dashes.ts';
import { restoreHardSigns } from './restore-hard-signs.ts';
import { typographicApostrophes } from './typographic-apostrophes.ts';

/** What the rules of this stage have to know of the witness. */
export interface CharacterOptions {
  /** Whether the witness tells by a space at a line's end that no hyphen was lost there. */
  readonly lineEnds: 'marked' | 'unmarked';
}

/**
 * Restores the characters that need no lexicon, in one text. Passes, each a function of the tokens alone:
 * 1. quotation marks stand in tokens of their own; 2. they are paired and become curly; 3. apostrophes;
 * 4. dashes and ranges; 5. punctuation closes up. No letter changes; a second run changes nothing.
 */
export function restoreCharacters(tokens: readonly Token[], _options: CharacterOptions): Token[] {
  const passes = [
    restoreHardSigns,
    detachQuotes,
    pairQuotes,
    typographicApostrophes,
    restoreDashes,
    closePunctuation,
  ];
  return passes.reduce<readonly Token[]>((text, pass) => pass(text), tokens) as Token[];
}
