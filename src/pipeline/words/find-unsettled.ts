import type { Finding } from '../../model/finding.ts';
import type { Token } from '../../model/token.ts';
import { findUnpairedQuotes } from '../characters/pair-quotes.ts';
import type { Evidence } from './evidence.ts';
import { findUndecidedLineEnds, type LineEndOptions } from './resolve-line-ends.ts';

/**
 * What the stages left open in one restored text, as notes for the editors: quotation marks without a partner and
 * line ends at which nothing tells whether a word was cut.
 *
 * @param placeOf where a token stands, as findings write it
 */
export function findUnsettled(
  tokens: readonly Token[],
  evidence: Evidence,
  options: LineEndOptions,
  placeOf: (token: Token) => string,
): Finding[] {
  const note = (index: number, rule: string, expected: string, hint: string): Finding[] => {
    const token = tokens[index];
    if (token?.role !== 'word') return [];
    const found = tokens
      .slice(Math.max(0, index - 2), index + 3)
      .map(({ gap, form }) => gap + form)
      .join('')
      .trim();
    return [{ severity: 'note', rule, place: placeOf(token), found, expected, hint }];
  };
  return [
    ...findUnpairedQuotes(tokens).flatMap((index) =>
      note(
        index,
        'unpaired-quote',
        'a mark that opens and one that closes',
        'a ruling, if the scan lost or invented one',
      ),
    ),
    ...findUndecidedLineEnds(tokens, evidence, options).flatMap((index) =>
      note(
        index,
        'undecided-line-end',
        'two words, or one that the line end cut',
        'a ruling, if it is one word',
      ),
    ),
  ];
}
