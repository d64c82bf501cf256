import type { Change, Token } from '../../model/token.ts';
import type { Witness } from '../../model/witness.ts';
import { divideTokens } from './divide-tokens.ts';
import { settledSpans, startOf, type WordRuling } from './placed-ruling.ts';
import { gapAfter, gapBefore } from './ruled-gaps.ts';

/**
 * Sets the words that rulings settle in one text: the tokens of each reading, divided at its edges, become one
 * `ruled` token with the ruled form. It comes after the characters, so that no quotation mark or dash elsewhere is
 * read in another way because of a ruling, and before the words, so that no stage touches what is settled.
 */
export function ruleWords(
  tokens: readonly Token[],
  rulings: readonly WordRuling[],
  witness: Witness,
): Token[] {
  const edges = new Set(
    rulings.flatMap((ruling) => settledSpans(ruling).flatMap(({ start, end }) => [start, end])),
  );
  let text = divideTokens(tokens, edges);
  for (const ruling of rulings.toSorted((a, b) => startOf(a) - startOf(b)))
    text = settle(text, ruling, witness);
  return text;
}

function settle(tokens: readonly Token[], ruling: WordRuling, witness: Witness): Token[] {
  const [first, ...more] = settledSpans(ruling);
  if (!first) return [...tokens];
  const spans = [first, ...more] as const;
  const isCovered = (token: Token) =>
    spans.some(({ start, end }) => token.spans[0].start >= start && token.spans[0].start < end);
  const from = tokens.findIndex(isCovered);
  const to = tokens.findLastIndex(isCovered);
  const [opening, closing] = [tokens[from], tokens[to]];
  if (!opening || !closing) throw new Error(`${ruling.place}: a reading that no token holds (our bug)`);
  const { form, references } = ruling;
  const gap = gapBefore(form, opening.gap, opening.received);
  const ruled: Token = {
    spans: [first, ...more],
    received: spans.map(({ start, end }) => witness.text.slice(start, end)).join(''),
    form,
    gap,
    role: 'ruled',
    changes: changesOf(ruling),
    ...(closing.lineEnd && { lineEnd: closing.lineEnd }),
    ...(references && !ruling.sign && { references }),
  };
  const rest = tokens.slice(to + 1);
  const next = rest.findIndex((token) => token.role !== 'note-mark');
  return [
    ...tokens.slice(0, from),
    ruled,
    // Signs of notes between the lines of a reading stay what they are.
    ...tokens.slice(from, to + 1).filter((token) => !isCovered(token)),
    ...rest.map(
      (token, index): Token =>
        index === next ? { ...token, gap: gapAfter(form, gap, token.gap, token.form) } : token,
    ),
  ];
}

function changesOf({ ruling, references }: WordRuling): Change[] {
  const notes = (references ?? []).map(({ mark }): Change => ({ cause: 'ruling', evidence: `note ${mark}` }));
  return [...notes, { cause: 'ruling', evidence: ruling.why }];
}
