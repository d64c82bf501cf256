/** The records of the readings of the pages of some runs. */
import { Document, isMap, isScalar, isSeq } from 'yaml';
import type { ReadingOutcome } from '../../src/model/page-reading.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import type { ReadingKey } from './reading-folder.ts';
import { fieldsOf } from './rulings-of.ts';
import type { SettledRun, SettledWork } from './settle-work.ts';

/** How the two readings are named in their records. */
const NAMES = {
  a: 'automatic reader (a language model), first reading',
  b: 'automatic reader (a language model), second reading',
};

/**
 * The records by path below `content/`, one for each page and reading.
 *
 * @param settled of which findings rulings were made, and what the pages read with them
 * @param date day of the readings, `2026-11-23`
 */
export function recordsOf(
  runs: readonly SettledRun[],
  key: ReadingKey,
  { ruled, left }: Pick<SettledWork, 'ruled' | 'left'>,
  date: string,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const { run, compared, decided } of runs) {
    const taken = decided.decisions.filter(({ finding }) => ruled.has(finding)).map(({ finding }) => finding);
    for (const folio of run.folios) {
      for (const letter of ['a', 'b'] as const) {
        const findings = compared[letter].findings
          .filter((one) => one.folio === folio && one.effect !== 'confirmed')
          .map((one) => findingOf(one, outcomeOf(one, taken, decided.open)));
        const record = {
          reader: 'automatic',
          name: NAMES[letter],
          seen: 'ocr',
          date,
          read: key.pages[run.work]?.[folio] ?? '',
          left: left.get(folio) ?? '',
          findings: findings.length > 0 ? findings : 'none',
        };
        files.set(`readings/${run.work}/${folio}-${letter}.yaml`, writeRecord(record));
      }
    }
  }
  return files;
}

/** What became of a finding; `undefined` while no verdict on it has come. */
function outcomeOf(
  finding: PlacedFinding,
  taken: readonly PlacedFinding[],
  open: readonly PlacedFinding[],
): ReadingOutcome | undefined {
  const isOne = (one: PlacedFinding) => one.effect === finding.effect && one.start === finding.start;
  if (finding.kind === 'accept' || taken.some(isOne)) return finding.kind === 'doubt' ? 'doubt' : 'ruled';
  return open.some(isOne) ? undefined : 'refused';
}

function findingOf(finding: PlacedFinding, outcome: ReadingOutcome | undefined) {
  const { kind, ...said } = fieldsOf(finding) as { kind: string };
  return {
    at: finding.at === '' ? `${finding.line}:1` : finding.at,
    kind,
    reading: finding.reading,
    ...said,
    certainty: finding.certainty,
    why: finding.why,
    ...(outcome && { outcome }),
  };
}

/** The file of a record: hashes, days and loci in quotes, lists in a line. */
export function writeRecord(record: Readonly<Record<string, unknown>>): string {
  const document = new Document(record);
  const quote = (node: unknown) => {
    if (isScalar(node)) node.type = 'QUOTE_DOUBLE';
  };
  quote(document.get('read', true));
  quote(document.get('left', true));
  quote(document.get('date', true));
  const findings = document.get('findings', true);
  if (isSeq(findings)) {
    for (const one of findings.items) {
      if (!isMap(one)) continue;
      quote(one.get('at', true));
      const list = one.get('alternatives', true);
      if (isSeq(list)) list.flow = true;
    }
  }
  return document.toString({ lineWidth: 116, indent: 2, flowCollectionPadding: false });
}
