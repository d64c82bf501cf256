import type { Folio } from '../model/folio.ts';
import type { Passage } from '../model/passage.ts';
import type { ReadingWords } from './reading-words.ts';

/**
 * The notice of every missing page of a text by its id (`page-141`), without the angle brackets in which it is shown.
 * Where several pages in a row are missing the first speaks for all; what stands before them can break off there.
 */
export function missingPageNotices(
  passages: readonly Pick<Passage, 'id' | 'kind' | 'brokenOff'>[],
  words: Pick<ReadingWords, 'missingPages'>,
): ReadonlyMap<string, string> {
  const notices = new Map<string, string>();
  for (const [index, { id, kind }] of passages.entries()) {
    if (kind !== 'lacuna') continue;
    const before = passages[index - 1];
    if (before?.kind === 'lacuna') notices.set(id, words.missingPages([folioOf(id)], false));
    else notices.set(id, words.missingPages(runFrom(passages, index), before?.brokenOff ?? false));
  }
  return notices;
}

function runFrom(passages: readonly Pick<Passage, 'id' | 'kind'>[], from: number): Folio[] {
  const end = passages.findIndex(({ kind }, index) => index > from && kind !== 'lacuna');
  return passages.slice(from, end < 0 ? undefined : end).map(({ id }) => folioOf(id));
}

function folioOf(id: string): Folio {
  return id.slice('page-'.length);
}
