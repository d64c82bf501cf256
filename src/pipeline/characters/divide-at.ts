import type { Token } from '../../model/token.ts';
import { divideToken } from '../witness/tokenize.ts';

/**
 * The token divided before every given offset of its form (0-based, rising). A token whose reading is no longer
 * what was received stays whole: its offsets say nothing about the witness.
 */
export function divideAt(token: Token, offsets: readonly number[]): Token[] {
  if (token.form !== token.received || token.spans.length !== 1) return [token];
  const pieces: Token[] = [];
  let rest = token;
  let cut = 0;
  for (const offset of offsets) {
    if (offset <= cut || offset >= token.form.length) continue;
    const [left, right] = divideToken(rest, offset - cut);
    pieces.push(left);
    rest = right;
    cut = offset;
  }
  return [...pieces, rest];
}
