import type { Finding } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import type { PassageKind } from '../../model/passage.ts';
import type { LedgerEntry } from './ledger.ts';

/** What an id is given to: a passage or a note before it has one. */
export interface Nameless {
  readonly kind: PassageKind | 'note';
  readonly chapter: string;
  /** Page of its first character. */
  readonly folio: Folio;
  /** Written locus of its first token; `-` for what the witness does not hold. */
  readonly locus: string;
  readonly words: string;
  /** Notes and missing pages are named by the print: their id is known beforehand. */
  readonly fixedId?: string;
}

/**
 * Gives every passage its permanent id and brings the ledger up to date. A passage whose locus the ledger knows
 * keeps its id. A new one takes the next free number on its page; between two known ones, the number of the one
 * before it with a letter (`p61-3b`), so that no other id moves.
 *
 * @param version version of the edition, for entries that are new
 * @param openings id of each page that has text, with the index of the passage in which it begins: a missing page
 *   that was added keeps its address, which now leads into that passage
 * @returns ids in the order of the input, the new ledger, and a finding for each live id that lost its passage
 */
export function assignIds(
  nameless: readonly Nameless[],
  ledger: readonly LedgerEntry[],
  version: string,
  place: string,
  openings: ReadonlyMap<string, number> = new Map(),
): { ids: string[]; ledger: LedgerEntry[]; findings: Finding[] } {
  const known = new Map(
    ledger.filter((entry) => entry.state === 'live').map((entry) => [keyOf(entry), entry]),
  );
  const taken = new Set(ledger.map((entry) => entry.id));
  const ids: string[] = [];
  nameless.forEach((one, index) => {
    const entry = known.get(keyOf(one));
    const id = one.fixedId ?? entry?.id ?? newId(one, nameless, ids, index, known, taken);
    taken.add(id);
    ids.push(id);
  });
  const since = new Map(ledger.map((entry) => [entry.id, entry.since]));
  const current = nameless.map((one, index): LedgerEntry => {
    const id = ids[index] ?? '';
    const { kind, locus, chapter, words } = one;
    return { id, kind, locus, chapter, words, since: since.get(id) ?? version, state: 'live' };
  });
  const present = new Set(ids);
  const kept = ledger.filter((entry) => entry.state !== 'live' && !present.has(entry.id));
  const gone = ledger.filter((entry) => entry.state === 'live' && !present.has(entry.id));
  const closed = gone.flatMap((entry): LedgerEntry[] => {
    const into = entry.kind === 'lacuna' ? ids[openings.get(entry.id) ?? -1] : undefined;
    return into === undefined ? [] : [{ ...entry, state: { alias: into } }];
  });
  const lost = gone.filter((entry) => !closed.some(({ id }) => id === entry.id));
  const moved = current.filter((entry) => {
    const before = ledger.find((old) => old.id === entry.id && old.state === 'live');
    return before !== undefined && keyOf(before) !== keyOf(entry);
  });
  return {
    ids,
    ledger: [...current, ...kept, ...closed, ...lost],
    findings: [
      ...lost.map((entry) => brokenPromise('passage-gone', entry, place)),
      ...moved.map((entry) => brokenPromise('passage-moved', entry, place)),
    ],
  };
}

/** What a promise holds on to: the place in the witness; for supplied passages, chapter and words. */
function keyOf({
  kind,
  locus,
  chapter,
  words,
}: Pick<LedgerEntry, 'kind' | 'locus' | 'chapter' | 'words'>): string {
  const sort = kind === 'heading' ? 'h' : kind === 'note' ? 'n' : 'p';
  return locus === '-' ? `${sort} ${chapter} ${words}` : `${sort} ${locus}`;
}

function newId(
  one: Nameless,
  all: readonly Nameless[],
  ids: readonly string[],
  index: number,
  known: ReadonlyMap<string, LedgerEntry>,
  taken: ReadonlySet<string>,
): string {
  const letter = one.kind === 'heading' ? 'h' : 'p';
  const isSibling = (other: Nameless) =>
    other.fixedId === undefined &&
    other.folio === one.folio &&
    (other.kind === 'heading') === (letter === 'h');
  const laterIsKnown = all.slice(index + 1).some((other) => isSibling(other) && known.has(keyOf(other)));
  const before = all.slice(0, index).findLastIndex(isSibling);
  if (laterIsKnown && before >= 0) {
    for (const suffix of 'bcdefghijklmnopqrstuvwxyz') {
      const id = `${ids[before]?.replace(/[a-z]$/, '')}${suffix}`;
      if (!taken.has(id)) return id;
    }
  }
  for (let k = 1; ; k++) {
    const id = `${letter}${one.folio}-${k}`;
    if (!taken.has(id)) return id;
  }
}

function brokenPromise(rule: string, entry: LedgerEntry, place: string): Finding {
  return {
    severity: 'error',
    rule,
    place: `${place}: ${entry.id}`,
    found:
      rule === 'passage-gone'
        ? `no passage begins at ${entry.locus} ("${entry.words}")`
        : `${entry.id} now begins at ${entry.locus}`,
    expected: 'every live id of the ledger at its place: its address is a promise',
    hint: 'while the work is a draft: npm run ledger -- --renumber; later a ruling must keep the passage, or its line becomes "alias <id>"',
  };
}
