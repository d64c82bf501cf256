/** Counts what was put right, by printed page and by cause, from the records of the changes. */
import type { Folio } from '../model/folio.ts';
import type { PageMap } from '../model/page-map.ts';
import type { ReadingRecord } from '../model/provenance.ts';
import { causesOf } from './cause-words.ts';

/**
 * Rules whose records put no misreading right: they take the sign of a note out of the text, join what a line end
 * parts, set a large initial or a heading as the outline has it.
 */
const SETTING_CAUSES: readonly string[] = [
  'note-mark',
  'hyphen-at-line-end',
  'word-cut-by-line-end',
  'space-at-line-end',
  'drop-cap',
  'outline-heading',
];

/** Part of a cause that stands for a decision of a reader. */
const RULING = 'ruling';

/** Who put a place right: a rule, or a reader by a ruling; `undefined` where nothing was misread. */
export function correctedBy({ cause }: Pick<ReadingRecord, 'cause'>): 'rule' | 'reader' | undefined {
  const causes = causesOf(cause);
  if (causes.includes(RULING)) return 'reader';
  return causes.some((one) => !SETTING_CAUSES.includes(one)) ? 'rule' : undefined;
}

/** Places put right on one printed page. */
export interface PageCorrections {
  readonly folio: Folio;
  readonly byRule: number;
  readonly byReader: number;
}

/** The places put right on every page of the map, in the order of the book; a place belongs where it begins. */
export function countByPage({ pages }: PageMap, records: readonly ReadingRecord[]): PageCorrections[] {
  const counts = pages.map(({ folio }) => ({ folio, byRule: 0, byReader: 0 }));
  const pageOfLine: number[] = [];
  pages.forEach(({ lines, duplicates }, index) => {
    for (const [first, last] of [lines, ...(duplicates ?? []).map((scan) => scan.lines)].flatMap((one) =>
      one ? [one] : [],
    ))
      for (let line = first; line <= last; line++) pageOfLine[line] = index;
  });
  for (const record of records) {
    const by = correctedBy(record);
    const count = counts[pageOfLine[Number.parseInt(record.at, 10)] ?? -1];
    if (by === undefined) continue;
    if (!count) throw new Error(`${record.at}: a change on no printed page; this is our bug`);
    count[by === 'rule' ? 'byRule' : 'byReader']++;
  }
  return counts;
}

/** How often a rule acted. */
export interface CauseCount {
  readonly cause: string;
  readonly count: number;
}

/**
 * How often each rule put a misreading right, oftenest first. Where several rules acted on one place each is counted,
 * so that the sum may be more than the places.
 */
export function countByRule(records: readonly ReadingRecord[]): CauseCount[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    if (correctedBy(record) !== 'rule') continue;
    for (const cause of new Set(causesOf(record.cause)))
      if (!SETTING_CAUSES.includes(cause)) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts]
    .map(([cause, count]) => ({ cause, count }))
    .sort((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1));
}
