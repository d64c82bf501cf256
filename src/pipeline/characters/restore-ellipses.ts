import type { Token } from '../../model/token.ts';
import { nextWord, previousWord } from '../words/change-token.ts';

const DOTS = /^\.+$/;
/** So many dots in one run are an ellipsis. */
const FEWEST = 3;

/**
 * Sets the dots of an ellipsis apart, as prints with spaced dots have them and the witness elsewhere reads them:
 * "power...." (carr-1950:5107) as "power. . . ." and "peasants..." as "peasants . . .". The
 * run may be in pieces (". .. .", carr-1950:581).
 */
export function restoreEllipses(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.role !== 'word' || !DOTS.test(token.form) || token.form.length < 2) return token;
    const dots =
      runLength(tokens, index, previousWord) + token.form.length + runLength(tokens, index, nextWord);
    if (dots < FEWEST) return token;
    const opens = runLength(tokens, index, previousWord) === 0;
    // Four dots are a full stop and an ellipsis: the first is close to its word.
    const gap = opens && dots > FEWEST ? token.gap : index === 0 ? '' : ' ';
    return { ...token, form: [...token.form].join(' '), gap };
  });
}

/** Dots that stand beside a token, in tokens of dots alone. */
function runLength(
  tokens: readonly Token[],
  index: number,
  move: (row: readonly Token[], at: number) => number,
): number {
  let dots = 0;
  let at = move(tokens, index);
  while (DOTS.test(tokens[at]?.form ?? '')) {
    dots += tokens[at]?.form.length ?? 0;
    at = move(tokens, at);
  }
  return dots;
}
