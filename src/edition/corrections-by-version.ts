// What was put right, version by version: for the page of corrections and its feed.
import type { CorrectionList } from '../model/correction.ts';
import type { Addresses } from './addresses.ts';
import { type CorrectionLine, correctionLines } from './correction-lines.ts';
import type { Entry } from './library.ts';

/** What one version put right in the one before it, or the text as it stands in the last version. */
export interface CorrectedVersion {
  /** The version that has the corrections; `undefined` for the text as it stands, which is in no version yet. */
  readonly version: string | undefined;
  /** ISO date of that version; `undefined` as above: no record says when a word was put right. */
  readonly published: string | undefined;
  /** The version that is corrected, with its date. */
  readonly since: string;
  readonly sinceDate: string;
  readonly lines: readonly CorrectionLine[];
}

/**
 * The corrections of a work, what is latest first. None for a draft, and for a work that is not shown.
 */
export function correctionsByVersion(
  { chapters, corrections, history }: Pick<Entry, 'chapters' | 'corrections' | 'history'>,
  addresses: Pick<Addresses, 'work' | 'chapter' | 'page'>,
): CorrectedVersion[] {
  if (!corrections) return [];
  const corrected = (list: CorrectionList, version?: string, published?: string): CorrectedVersion => ({
    version,
    published,
    since: list.since,
    sinceDate: list.date,
    lines: correctionLines(list, chapters, addresses),
  });
  return [
    corrected(corrections),
    ...history.map((list) => corrected(list, list.version, list.published)).reverse(),
  ];
}
