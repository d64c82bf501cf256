/** What rests on the editors' own word lists, entry by entry. */
import type { Token } from '../../src/model/token.ts';
import { textsOf } from '../../src/pipeline/map-texts.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { wordsIn } from '../../src/pipeline/words/word-parts.ts';

/** How the own lists are used. */
export interface LexiconUse {
  /** Own words that the general list lacks. */
  readonly entries: number;
  /** Of these the ones on which some change rests. */
  readonly used: number;
  /** Own words on which exactly one change in all works rests: they may have been added for one place. */
  readonly usedOnce: readonly string[];
  /** Changes of all works. */
  readonly changes: number;
  /** Of these the ones that rest on an own word. */
  readonly onOwnWords: number;
}

/**
 * Counts for every own word how many changed words rest on it: it is among the words of the printed form, and was
 * not among those received. Words that the general list has as well are left out, since nothing rests on them.
 */
export function measureLexica(
  works: readonly RestoredWork[],
  own: readonly { readonly word: string }[],
  general: ReadonlySet<string>,
): LexiconUse {
  const counts = new Map(own.filter(({ word }) => !isGeneral(word, general)).map(({ word }) => [word, 0]));
  let changes = 0;
  let onOwnWords = 0;
  for (const token of works.flatMap(({ drafts }) => textsOf(drafts).flat())) {
    if (token.changes.length === 0) continue;
    changes++;
    const words = new Set(newWords(token).flatMap((word) => entryOf(word, counts) ?? []));
    if (words.size > 0) onOwnWords++;
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const all = [...counts];
  return {
    entries: all.length,
    used: all.filter(([, count]) => count > 0).length,
    usedOnce: all.filter(([, count]) => count === 1).map(([word]) => word),
    changes,
    onOwnWords,
  };
}

/** The general list's words of one or two letters do not count; see `makeLexicon`. */
function isGeneral(word: string, general: ReadonlySet<string>): boolean {
  return word.length > 2 && general.has(word);
}

function newWords({ form, received }: Token): string[] {
  const before = new Set(straightWords(received));
  return straightWords(form).filter((word) => !before.has(word));
}

/** Lists know the straight apostrophe only. */
function straightWords(form: string): string[] {
  return wordsIn(form.replaceAll('’', "'"));
}

/** The own word by which a form is one: itself, without the capital of a sentence's head, or without the genitive. */
function entryOf(form: string, own: ReadonlyMap<string, number>): string | undefined {
  const noun = form.replace(/'s?$/, '');
  const candidates = [form, noun].flatMap((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)]);
  return candidates.find((word) => own.has(word));
}
