import type { Folio } from '../model/folio.ts';
import type { Passage } from '../model/passage.ts';
import type { ReadingWords } from './reading-words.ts';

/**
 * The notice of every missing page of a text by its id (`page-141`), without the angle brackets in which it is shown.
 * Where several pages in a row are missing the first speaks for all; what stands before them can break off there, and
 * what stands after them begin in mid-sentence, each without the other.
 */
export function missingPageNotices(
  passages: readonly Pick<Passage, 'id' | 'kind' | 'brokenOff' | 'text'>[],
  words: Pick<ReadingWords, 'missingPages'>,
): ReadonlyMap<string, string> {
  const notices = new Map<string, string>();
  for (const [index, { id, kind }] of passages.entries()) {
    if (kind !== 'lacuna') continue;
    const before = passages[index - 1];
    const speaksForAll = before?.kind !== 'lacuna';
    const run = speaksForAll ? runFrom(passages, index) : [folioOf(id)];
    notices.set(
      id,
      words.missingPages(run, {
        breaksOff: speaksForAll && (before?.brokenOff ?? false),
        beginsWithin: speaksForAll && beginsWithin(passages[index + run.length]),
      }),
    );
  }
  return notices;
}

function runFrom(passages: readonly Pick<Passage, 'id' | 'kind'>[], from: number): Folio[] {
  const end = passages.findIndex(({ kind }, index) => index > from && kind !== 'lacuna');
  return passages.slice(from, end < 0 ? undefined : end).map(({ id }) => folioOf(id));
}

/** A small letter opens no sentence. A capital may stand within one, and “(a)” opens an item: of these nothing is said. */
function beginsWithin(after: Pick<Passage, 'kind' | 'text'> | undefined): boolean {
  return after !== undefined && after.kind !== 'heading' && /^[“‘]*\p{Ll}/u.test(after.text);
}

function folioOf(id: string): Folio {
  return id.slice('page-'.length);
}
