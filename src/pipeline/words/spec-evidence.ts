import type { CitedWork } from '../../model/cited-work.ts';
import type { Token } from '../../model/token.ts';
import { excerptTokens } from '../characters/excerpt.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type LexiconEntry, makeLexicon } from './lexicon.ts';

/** Words that stand often enough to be attested: each three times within a sentence; for specifications. */
export function attestedOften(words: string): Token[][] {
  return [1, 2, 3].map(() =>
    excerptTokens(
      words
        .split(' ')
        .map((word) => `a ${word} `)
        .join(''),
    ),
  );
}

/** Evidence of a small lexicon and of texts that attest words; for specifications. */
export function evidenceOf(
  general: string,
  attested: readonly (readonly Token[])[] = [],
  own: readonly LexiconEntry[] = [],
  citedWorks: readonly CitedWork[] = [],
): Evidence {
  const short = 'a I in it is if of to on at as by an he his its the and was for that this'.split(' ');
  const entries = [...short.map((word): LexiconEntry => ({ word, kind: 'short' })), ...own];
  return gatherEvidence(attested, makeLexicon(general.split(' '), entries, citedWorks));
}
