import type { Token } from '../../model/token.ts';
import type { Evidence } from './evidence.ts';
import { joinLetterSpaced } from './join-letter-spaced.ts';
import { restoreCase } from './restore-case.ts';
import { restoreCitations } from './restore-citations.ts';
import { restoreHyphens } from './restore-hyphens.ts';
import { restoreLetters } from './restore-letters.ts';
import { restoreNumbers } from './restore-numbers.ts';
import { restoreSmallWords } from './restore-small-words.ts';
import { restoreSpecks } from './restore-specks.ts';

/**
 * Restores what is certain in one text, rule family by rule family; what one settles the next builds on:
 * 1. numbers, so that their letters are no words; 2. very short words; 3. letter-spaced words; 4. specks inside
 * words; 5. capitals inside words and at their head; 6. misread letters; 7. hyphens; 8. the formulas of citations.
 * A word of the lexicon is never taken for another. Every change is recorded in its token with its cause.
 */
export function restoreWords(tokens: readonly Token[], evidence: Evidence): Token[] {
  const families = [
    restoreNumbers,
    restoreSmallWords,
    joinLetterSpaced,
    restoreSpecks,
    restoreCase,
    restoreLetters,
    restoreHyphens,
    restoreCitations,
  ];
  return families.reduce<readonly Token[]>((text, restore) => restore(text, evidence), tokens) as Token[];
}
