import type { Finding } from '../../model/finding.ts';
import type { Folio } from '../../model/folio.ts';
import type { CountingReading, PageMap, PageState } from '../../model/page-map.ts';
import type { PageReading } from '../../model/page-reading.ts';
import type { RestoredWork } from '../restore-work.ts';
import { pageTexts } from './page-texts.ts';

/** The hash by which records name the text of a page. */
export type HashOfPage = (text: string) => string;

/**
 * The page map with the state of each page, from the records of its readings.
 *
 * A record counts if the page, as the rules alone leave it or as it stands now, reads as it was read, or if it stands
 * now as the rulings of that reading left it. So a page may change by rulings without being read again; if it changes
 * by a rule, what was read no longer speaks of it: the record counts no longer and is listed.
 *
 * @param readings the records of the work's pages, in any order
 * @returns the map; findings for records that no longer count, that are of no page, or that have open findings
 */
export function judgePages(
  restored: Pick<RestoredWork, 'work' | 'map' | 'chapters' | 'unruledPages'>,
  readings: readonly PageReading[],
  hashOf: HashOfPage,
): { map: PageMap; findings: Finding[] } {
  if (readings.length === 0) return { map: restored.map, findings: [] };
  const hashes = pageHashes(restored, hashOf);
  const counting = new Map<Folio, PageReading[]>();
  const findings: Finding[] = [];
  for (const reading of readings) {
    const place = `content/readings/${restored.work.id}/${reading.folio}-${reading.letter}.yaml`;
    const page = hashes.get(reading.folio);
    if (!page) {
      findings.push(ofNoPage(place, reading));
      continue;
    }
    if (countsFor(reading, page))
      counting.set(reading.folio, [...(counting.get(reading.folio) ?? []), reading]);
    else findings.push(changedSince(place, reading, page));
    findings.push(...openFindings(place, reading));
  }
  const pages = restored.map.pages.map((page) => {
    const own = (counting.get(page.folio) ?? []).toSorted((a, b) => (a.letter < b.letter ? -1 : 1));
    return own.length === 0 ? page : { ...page, state: stateFrom(own), readings: own.map(recordOf) };
  });
  return { map: { ...restored.map, pages }, findings };
}

/** Hashes of the text of a printed page. */
export interface PageHashes {
  /** As the rules alone leave it. */
  readonly unruled: string;
  /** As the edition has it. */
  readonly now: string;
}

/** Whether a reading still speaks of its page. */
export function countsFor({ read, left }: PageReading, { unruled, now }: PageHashes): boolean {
  return read === unruled || read === now || left === now;
}

/** The hashes of all pages whose text the source holds, in the order of the book. */
export function pageHashes(
  restored: Pick<RestoredWork, 'map' | 'chapters' | 'unruledPages'>,
  hashOf: HashOfPage,
): Map<Folio, PageHashes> {
  return new Map(
    [...pageTexts(restored)].map(([folio, text]) => [
      folio,
      { unruled: hashOf(restored.unruledPages.get(folio) ?? ''), now: hashOf(text) },
    ]),
  );
}

function stateFrom(counting: readonly PageReading[]): Exclude<PageState, 'rule'> {
  if (counting.some(({ seen }) => seen !== 'ocr')) return 'print';
  return new Set(counting.map(({ letter }) => letter)).size > 1 ? 'twice' : 'once';
}

function recordOf({ letter, reader, seen, copy, date, thanks }: PageReading): CountingReading {
  return {
    letter,
    reader,
    seen,
    ...(copy !== undefined && { copy }),
    ...(date !== undefined && { date }),
    ...(thanks !== undefined && { thanks }),
  };
}

function ofNoPage(place: string, { folio }: PageReading): Finding {
  return {
    severity: 'error',
    rule: 'reading-of-no-page',
    place,
    found: `a reading of page ${folio}`,
    expected: 'a printed page whose text the source holds',
    hint: 'the name of the file is the printed page and a letter: 61-a.yaml, vi-b.yaml',
  };
}

function changedSince(place: string, { folio, read, left }: PageReading, { now }: PageHashes): Finding {
  return {
    severity: 'warning',
    rule: 'page-changed-since-reading',
    place,
    found: `page ${folio} as it read then: ${left === undefined ? read : `${read}, left as ${left}`}`,
    expected: `page ${folio} as it reads now: ${now}`,
    hint: `read the page again and write the record anew, with read: "${now}"`,
  };
}

function openFindings(place: string, { findings }: PageReading): Finding[] {
  const open = findings.filter(({ outcome }) => outcome === undefined);
  const [first] = open;
  if (!first) return [];
  return [
    {
      severity: 'note',
      rule: 'open-reading-findings',
      place,
      found: `${open.length} of ${findings.length} without an outcome, the first at ${first.at}`,
      expected: 'what became of each: ruled, refused or doubt',
    },
  ];
}
