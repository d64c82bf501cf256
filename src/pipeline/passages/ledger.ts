import { unusable } from '../../model/finding.ts';
import type { PassageKind } from '../../model/passage.ts';

/** State of a permanent address: it leads to its passage, to another that took it in, or was taken back. */
export type LedgerState = 'live' | 'withdrawn' | { readonly alias: string };

/** A line of the ledger: a promise that an id leads to the same words for ever. */
export interface LedgerEntry {
  readonly id: string;
  readonly kind: PassageKind | 'note';
  /** Place in the witness where it begins, `1377:19`; `-` for what the witness does not hold. */
  readonly locus: string;
  readonly chapter: string;
  /** First six words, for people. */
  readonly words: string;
  /** Version of the edition that first held it. */
  readonly since: string;
  readonly state: LedgerState;
}

const HEAD = 'id\tkind\tlocus\tchapter\tfirst words\tsince\tstate';

/** The ledger as its file holds it: tab-separated, one id a line, in the order of the book. */
export function formatLedger(entries: readonly LedgerEntry[]): string {
  const rows = entries.map(({ id, kind, locus, chapter, words, since, state }) =>
    [id, kind, locus, chapter, words, since, typeof state === 'string' ? state : `alias ${state.alias}`].join(
      '\t',
    ),
  );
  return `${[HEAD, ...rows].join('\n')}\n`;
}

/**
 * The entries of a ledger file; none for an empty one.
 *
 * @throws UnusableInput naming the line that has not seven fields or an unknown state
 */
export function parseLedger(written: string, place: string): LedgerEntry[] {
  const [, ...rows] = written.split('\n');
  return rows.flatMap((row, index) => {
    if (row === '') return [];
    const fields = row.split('\t');
    const [id, kind, locus, chapter, words, since, state] = fields;
    const alias = /^alias (\S+)$/.exec(state ?? '')?.[1];
    if (
      fields.length !== 7 ||
      !id ||
      !kind ||
      !locus ||
      !chapter ||
      !since ||
      !(alias || state === 'live' || state === 'withdrawn')
    ) {
      throw unusable({
        rule: 'broken-ledger-line',
        place: `${place}:${index + 2}`,
        found: JSON.stringify(row),
        expected: HEAD.replaceAll('\t', ', '),
        hint: 'the ledger is written by the edition build; restore the line from the last commit',
      });
    }
    return [
      {
        id,
        kind: kind as LedgerEntry['kind'],
        locus,
        chapter,
        words: words ?? '',
        since,
        state: alias ? { alias } : (state as 'live' | 'withdrawn'),
      },
    ];
  });
}
