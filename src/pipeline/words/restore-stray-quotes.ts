import type { Token } from '../../model/token.ts';
import { findUnpairedQuotes } from '../characters/pair-quotes.ts';
import { joinTokens } from './change-token.ts';

/** Words with which no quotation ends. */
const NEEDS_MORE = /^(?:the|a|an|of|in|on|at|to|by|for|from|with|and|or|but|as|than|its|his|their)$/;

/** Tokens between a mark that opens and the stray one behind it: farther off, it is the first that is not closed. */
const NEAR = 12;

/**
 * Takes away a double mark that pairs with none and stood close to the wrong word, behind one that no quotation
 * ends with: `from six to" three ,` (carr-1950:1467). Of two marks that open and one that closes, it is the one
 * set so ("the" guise", carr-1950:14685).
 */
export function restoreStrayQuotes(tokens: readonly Token[]): readonly Token[] {
  const unpaired = new Set(findUnpairedQuotes(tokens));
  if (unpaired.size === 0) return tokens;
  const restored: Token[] = [];
  let opened = -1;
  tokens.forEach((token, index) => {
    const speck = tokens[index - 1];
    const isLoose = unpaired.has(index - 1) || (unpaired.has(opened) && index - opened <= NEAR);
    if (speck && isLoose && isStray(tokens, index - 1)) {
      const joined = joinTokens(speck, token, token.form);
      restored[restored.length - 1] = {
        ...joined,
        changes: [...joined.changes, { cause: 'stray-mark', evidence: 'pairs with none' }],
      };
    } else restored.push(token);
    if (speck && /^[“”]$/.test(speck.form) && restored.at(-2) === speck)
      opened = speck.form === '“' ? index - 1 : -1;
  });
  return restored;
}

/** An opening mark that the witness has close to the word before it and off the one after it. */
function isStray(tokens: readonly Token[], index: number): boolean {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.role !== 'word' || mark?.role !== 'word' || after?.role !== 'word' || mark.form !== '“')
    return false;
  const isWrongSide =
    before.spans.at(-1)?.end === mark.spans[0].start && (mark.spans.at(-1)?.end ?? 0) < after.spans[0].start;
  return isWrongSide && NEEDS_MORE.test(before.form) && /^\p{Ll}/u.test(after.form);
}
