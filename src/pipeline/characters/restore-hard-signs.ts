import type { Token } from '../../model/token.ts';
import { joinTokens } from '../words/change-token.ts';

/** What stands before and after the hard sign of the words in which it is common: S"ezd, Ob"edinenie. */
const BEFORE = /^\W*(?:S|Ob|Raz|Pod|Iz)$/iu;
const AFTER = /^e[zd]/;

/**
 * Joins transliterated Russian words that the space about their hard sign divides: `S " ezd`, `S" ezd`
 * (carr-1950:5269). The sign is set as the print has it, like a straight double quotation mark.
 */
export function restoreHardSigns(tokens: readonly Token[]): Token[] {
  const restored: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [first, second, third] = tokens.slice(index, index + 3);
    if (first?.role !== 'word' || !second || second.role !== 'word') {
      if (first) restored.push(first);
      continue;
    }
    const signHere = /^(.+)["“”]$/.exec(first.form);
    if (signHere?.[1] && BEFORE.test(signHere[1]) && AFTER.test(second.form)) {
      restored.push(joinTokens(first, second, `${signHere[1]}"${second.form}`));
      index += 1;
    } else if (BEFORE.test(first.form) && /^["“”]e[zd]/.test(second.form)) {
      restored.push(joinTokens(first, second, `${first.form}"${second.form.slice(1)}`));
      index += 1;
    } else if (
      BEFORE.test(first.form) &&
      /^["“”]$/.test(second.form) &&
      third?.role === 'word' &&
      AFTER.test(third.form)
    ) {
      const joined = joinTokens(first, second, `${first.form}"`);
      restored.push(joinTokens(joined, third, `${first.form}"${third.form}`));
      index += 2;
    } else restored.push(first);
  }
  return restored;
}
