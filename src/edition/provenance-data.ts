import type { PageRecord } from '../model/page-map.ts';
import type { DroppedRecord } from '../model/provenance.ts';
import type { Ruling } from '../model/ruling.ts';
import { parseLocus } from '../model/witness.ts';
import type { ProvenanceData } from '../schemas/provenance-data.ts';
import type { Addresses } from './addresses.ts';
import { causeWords } from './cause-words.ts';
import type { Entry } from './library.ts';
import type { PassageHistory } from './reading-history.ts';

/** The provenance of one page as the site publishes it. `undefined` for a page whose text the source does not hold. */
export function provenanceData(
  { work, witness }: Pick<Entry, 'work' | 'witness'>,
  page: PageRecord,
  histories: readonly PassageHistory[],
  dropped: readonly DroppedRecord[],
  addresses: Addresses,
): ProvenanceData | undefined {
  const { folio, lines, chapter } = page;
  if (!lines || chapter === undefined) return undefined;
  const textOf = ([first, last]: readonly [number, number]) => witness.slice(first - 1, last);
  return {
    work: work.id,
    folio,
    url: addresses.page(work.id, folio),
    edition: { version: work.edition.version, date: work.edition.date },
    scans: [
      { ...(page.scan !== undefined && { scan: page.scan }), lines: [...lines], text: textOf(lines) },
      ...(page.duplicates ?? []).map((one) => ({
        scan: one.scan,
        lines: [...one.lines] satisfies [number, number],
        text: textOf(one.lines),
      })),
    ],
    passages: histories.map((history) => ({
      id: history.id,
      url: addresses.chapter(work.id, chapter, history.id),
      lines: history.lines.map((line) => ({ ...line })),
      changes: history.changes.map(({ record, causes, parts, start, end, ruling }) => ({
        at: record.at,
        from: record.from,
        to: record.to,
        start,
        end,
        parts: parts.map((part) => ({ ...part })),
        causes: causes.map((id) => ({ id, words: causeWords(id) })),
        ...(record.evidence !== undefined && { evidence: record.evidence }),
        ...(ruling && { decision: decisionData(ruling) }),
      })),
      variants: history.variants.map(({ words, context: _, ...variant }) => ({ ...variant, reads: words })),
      doubts: history.doubts.map(({ alternatives, ruling, ...doubt }) => ({
        ...doubt,
        alternatives: [...alternatives],
        ...(ruling && { decision: decisionData(ruling) }),
      })),
      decisions: history.decisions.map(decisionData),
    })),
    leftOut: droppedOnPage(dropped, lines).map((one) => ({ ...one })),
  };
}

/** What of a page's lines is no text. */
export function droppedOnPage(
  dropped: readonly DroppedRecord[],
  [first, last]: readonly [number, number],
): DroppedRecord[] {
  return dropped.filter(({ at, reason }) => {
    const line = parseLocus(at)?.line ?? 0;
    return line >= first && line <= last && reason !== 'duplicate-scan';
  });
}

function decisionData({ at, kind, reading, certainty, readers, why }: Ruling) {
  return { at, kind, reading, certainty, readers: [...readers], why };
}
