/** The reports of two readers of the same sheet, placed in the work and laid side by side. */
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import { compareFindings, type PlacedFinding } from '../../src/readings/compare-findings.ts';
import { parseFindings } from '../../src/readings/parse-findings.ts';
import { placeFindings } from './place-findings.ts';
import type { ShownPlant } from './plant-in-source.ts';
import type { OpenPlace } from './third-sheet.ts';

/** A report as it came, and what a reader of the message should mend in it. */
export interface ReadReport {
  readonly findings: readonly PlacedFinding[];
  /** Indices of the plants that were found. */
  readonly found: ReadonlySet<number>;
  /** Lines that could not be read, and findings that could not be placed. */
  readonly faults: readonly string[];
  /** Whether it ends with `DONE`: the reader came to the end of the sheet. */
  readonly isDone: boolean;
}

/** Two reports side by side. */
export interface ComparedReports {
  readonly a: ReadReport;
  readonly b: ReadReport;
  readonly agreed: readonly { readonly a: PlacedFinding; readonly b: PlacedFinding }[];
  readonly open: readonly OpenPlace[];
  /** Suspicions that either reader found to be as printed. */
  readonly accepted: readonly PlacedFinding[];
}

/** Places one report in the work as the rules leave it. */
export function readReport(report: string, work: RestoredWork, plants: readonly ShownPlant[]): ReadReport {
  const { findings, unread } = parseFindings(report);
  const placed = placeFindings(work, findings, plants);
  return {
    findings: placed.findings,
    found: placed.found,
    faults: [
      ...unread.map(({ number, text, expected }) => `line ${number}: expected ${expected}: ${text}`),
      ...placed.lost.map(
        ({ finding: { folio, line, kind, now, printed }, reason }) =>
          `p. ${folio} line ${line}: ${reason}: ${kind} "${now}" -> "${printed}"`,
      ),
    ],
    isDone: /^DONE/m.test(report),
  };
}

/** Lays two reports of the same pages side by side. */
export function compareReports(a: ReadReport, b: ReadReport): ComparedReports {
  const changes = (report: ReadReport) =>
    report.findings.filter(({ kind, effect }) => kind !== 'accept' && effect !== 'confirmed');
  const { agreed, open } = compareFindings(changes(a), changes(b));
  return {
    a,
    b,
    agreed,
    open: open.map((place) => ({ findings: distinct([...place.a, ...place.b]) })),
    accepted: [...a.findings, ...b.findings].filter(({ kind }) => kind === 'accept'),
  };
}

/** Whether both readers came to the end of their sheet. */
export function isDone({ a, b }: ComparedReports): boolean {
  return a.isDone && b.isDone;
}

/** Of findings that say the same of nearly the same words one is enough. */
function distinct(findings: readonly PlacedFinding[]): PlacedFinding[] {
  return findings.filter(
    (one, index) =>
      !findings
        .slice(0, index)
        .some((other) => other.effect === one.effect && other.start === one.start && other.end === one.end),
  );
}
