/** Words of the lexicon that a stage took for misreadings: each must have had its evidence. */
import { textsOf } from '../../src/pipeline/map-texts.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { Lexicon } from '../../src/pipeline/words/lexicon.ts';
import { partsOf } from '../../src/pipeline/words/word-parts.ts';

/** A word that was read as another, with the number of its changes in all works. */
export interface ChangedWord {
  readonly received: string;
  readonly printed: string;
  readonly cause: string;
  readonly count: number;
}

/**
 * Changes of one word of the lexicon into another, commonest first. Case and punctuation do not count, nor does a
 * word of which the witness has only a half.
 */
export function findChangedWords(works: readonly RestoredWork[], lexicon: Lexicon): ChangedWord[] {
  const found = new Map<string, ChangedWord>();
  for (const token of works.flatMap(({ drafts }) => textsOf(drafts).flat())) {
    const received = partsOf(token.received).core;
    const printed = partsOf(token.form.replaceAll('’', "'")).core;
    if (token.changes.length === 0 || /\s/.test(token.received)) continue;
    if (received.toLowerCase() === printed.toLowerCase() || !isWord(received, lexicon)) continue;
    const cause = token.changes.map((change) => change.cause).join(', ');
    const key = `${received} ${printed} ${cause}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, { received, printed, cause, count });
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

function isWord(form: string, lexicon: Lexicon): boolean {
  return lexicon.has(form) || lexicon.has(form.charAt(0).toLowerCase() + form.slice(1));
}
