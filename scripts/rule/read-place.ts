/** Places of a book as an editor writes them. */
import { type Locus, parseLocus } from '../../src/model/witness.ts';

/** Where a reading is looked for. */
export type Place =
  | { readonly kind: 'page'; readonly folio: string; readonly note?: string }
  | { readonly kind: 'passage'; readonly id: string }
  | { readonly kind: 'locus'; readonly locus: Locus };

/** Ways to write a place, for messages. */
export const PLACES = '"p. 61", "61", "vi", "p. 61 n. 2", an id ("p61-3", "n61-2"), or a locus ("1377:26")';

/** The place meant by `p. 61 n. 2`, `vi`, `p61-3` or `1377:26`; `undefined` if it is none. */
export function readPlace(written: string): Place | undefined {
  const trimmed = written.trim();
  const locus = parseLocus(trimmed);
  if (locus) return { kind: 'locus', locus };
  if (/^[phn](?:\d+|[ivxlc]+)-\d+$/.test(trimmed)) return { kind: 'passage', id: trimmed };
  const match = /^(?:p\.?\s*)?(\d+|[ivxlc]+)(?:[\s,]+(?:n|note)\.?\s*(\S+))?$/i.exec(trimmed);
  if (!match?.[1]) return undefined;
  return { kind: 'page', folio: match[1].toLowerCase(), ...(match[2] && { note: match[2] }) };
}
