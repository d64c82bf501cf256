import type { Token } from '../../model/token.ts';
import type { WitnessLine } from '../../model/witness.ts';
import { tokenizeLines } from '../witness/tokenize.ts';

/** The tokens of an excerpt of a witness, line feeds and spaces at line ends as received; for specifications. */
export function excerptTokens(text: string): Token[] {
  let start = 0;
  const lines: WitnessLine[] = text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { number: index + 1, span, text: line, scan: 0 };
  });
  return tokenizeLines(lines);
}

/** The present reading of a row of tokens. */
export function readingOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.gap + token.form).join('');
}
