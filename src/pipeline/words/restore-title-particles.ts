import type { Token } from '../../model/token.ts';
import { nextWord, previousWord, withForm } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { monthAtEnd } from './restore-dates.ts';

/** A name or title word without punctuation behind it, and one with a comma. */
const CAPITALIZED = /^\p{Lu}[\p{L}’'!]{2,}$/u;
const BEFORE_TITLE = /^\p{Lu}[\p{L}’'-]{2,},$/u;
/** Two authors are cited together so often, or one figure between two names is one. */
const OFTEN = 3;

/**
 * Restores the Russian words of one letter in titles and between authors, which are read as figures: "Zapiski 0
 * Revolyutsii" has the preposition "o" (carr-1950:3599), "Marx 1 Engels" the conjunction "i" (carr-1950:1633). No
 * print has a nought before a word. A 1 between two names is the conjunction only if the names stand so often.
 */
export function restoreTitleParticles(tokens: readonly Token[], evidence: Evidence): Token[] {
  const restored: Token[] = [];
  tokens.forEach((token, index) => {
    const before = restored[previousWord(restored, restored.length)]?.form ?? '';
    const after = tokens[nextWord(tokens, index)];
    const isBetween = token.role === 'word' && after?.gap === ' ' && /^\p{Lu}\p{L}{2,}/u.test(after.form);
    const word =
      token.form === '0' && isBetween
        ? prepositionAfter(before)
        : token.form === '1' && isBetween && joinsNames(before, after.form, evidence)
          ? 'i'
          : undefined;
    restored.push(
      word === undefined ? token : withForm(token, word, { cause: 'title-particle', evidence: 'a title' }),
    );
  });
  return restored;
}

/** "o" within a title, "O" where it begins one behind its author; nothing where no title is to be seen. */
function prepositionAfter(before: string): string | undefined {
  if (BEFORE_TITLE.test(before)) return 'O';
  return CAPITALIZED.test(before) || before === 'i' ? 'o' : undefined;
}

function joinsNames(before: string, after: string, evidence: Evidence): boolean {
  if (!CAPITALIZED.test(before) || monthAtEnd(before) !== undefined) return false;
  const joined = ['i', '1', 'l'].map((sign) =>
    Math.min(evidence.countPair(before, sign), evidence.countPair(sign, after)),
  );
  return joined.reduce((sum, count) => sum + count, 0) >= OFTEN;
}
