import type { FormRange, Token } from '../../model/token.ts';
import { nextWord } from './change-token.ts';
import type { Evidence } from './evidence.ts';
import { partsOf } from './word-parts.ts';

/** So many words has the longest phrase of the lists ("sine qua non"), so many the shortest. */
const MOST_WORDS = 3;
const LEAST_WORDS = 2;

/**
 * Marks phrases of another language as set in italics, where the editors' lists have the whole phrase: "but
 * de facto dependent" (carr-1950:12212). A single foreign word is as often set like the rest, and stays so.
 */
export function markForeignPhrases(tokens: readonly Token[], evidence: Evidence): Token[] {
  const marked = [...tokens];
  tokens.forEach((_, start) => {
    const phrase = phraseAt(tokens, start, evidence);
    for (const index of phrase) {
      const token = marked[index];
      if (!token || token.ranges?.some(({ kind }) => kind === 'emphasis')) continue;
      const { before, core } = partsOf(token.form);
      const range: FormRange = {
        group: `phrase ${tokens[start]?.spans[0].start}`,
        kind: 'emphasis',
        inferred: true,
        start: before.length,
        end: before.length + core.length,
      };
      marked[index] = { ...token, ranges: [...(token.ranges ?? []), range] };
    }
  });
  return marked;
}

/** Indices of the tokens of the longest phrase that begins at a token; empty where none does. */
function phraseAt(tokens: readonly Token[], start: number, evidence: Evidence): readonly number[] {
  const indices = [start];
  while (indices.length < MOST_WORDS) indices.push(nextWord(tokens, indices.at(-1) ?? start));
  for (let count = MOST_WORDS; count >= LEAST_WORDS; count--) {
    const row = indices.slice(0, count);
    const parts = row.map((index) =>
      partsOf(tokens[index]?.role === 'word' ? (tokens[index]?.form ?? '') : ''),
    );
    // Nothing parts the words of a phrase.
    const isOne = parts.every(
      ({ before, after }, at) => (at === 0 || before === '') && (at === count - 1 || after === ''),
    );
    const phrase = parts.map(({ core }) => core.replaceAll('’', "'")).join(' ');
    if (isOne && evidence.isOfKind('foreign-phrase', phrase)) return row;
  }
  return [];
}
