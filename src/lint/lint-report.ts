import { compareFolios } from '../model/folio.ts';
import type { SortedFindings } from './accept-findings.ts';
import type { Check } from './check.ts';
import type { LintFinding } from './lint-work.ts';

/** The findings of a work and what is asked of the report. */
export interface ReportedWork {
  readonly id: string;
  readonly sorted: SortedFindings;
  /** List accepted findings too, with their reasons. */
  readonly all: boolean;
}

/** The findings of a work by page, for people: one line of place, one of text with the spot in ⟦ ⟧, one of advice. */
export function lintReport({ id, sorted, all }: ReportedWork): string[] {
  const reasons = new Map(all ? sorted.accepted.map(({ finding, entry }) => [finding, entry.reason]) : []);
  const listed = [...sorted.open, ...reasons.keys()];
  const pages = new Map<string, LintFinding[]>();
  for (const finding of listed) pages.set(finding.folio, [...(pages.get(finding.folio) ?? []), finding]);
  const inOrder = [...pages].sort(([a], [b]) => compareFolios(a, b));
  return inOrder.flatMap(([folio, findings]) => [
    `${id} p. ${folio}`,
    ...findings.flatMap((finding) => {
      const reason = reasons.get(finding);
      return [
        `  ${finding.at}  ${finding.code} ${finding.name}${reason === undefined ? '' : '  (accepted)'}`,
        `    ${marked(finding)}`,
        `    ${reason === undefined ? finding.hint : `as printed: ${reason}`}`,
      ];
    }),
    '',
  ]);
}

/** The context of a finding with its spot between double brackets. */
export function marked({ context, excerpt, excerptStart }: LintFinding): string {
  const end = excerptStart + excerpt.length;
  return `${context.slice(0, excerptStart)}⟦${context.slice(excerptStart, end)}⟧${context.slice(end)}`;
}

/** Entries of the editors' list that accept nothing any more. */
export function staleReport(file: string, { stale }: SortedFindings): string[] {
  return stale.flatMap(({ code, at, excerpt }) => [
    `${file}: ${code} at ${at}  stale-acceptance`,
    `  found:    no finding of ${code} there with the words ${JSON.stringify(excerpt)}`,
    '  expected: a finding that the entry accepts',
    '  hint:     the place was corrected: take the entry out; or its words or id changed: write them anew',
    '',
  ]);
}

/** Open and accepted findings of a work by code; checks that found nothing are left out. */
export function lintSummary(
  id: string,
  { open, accepted, stale }: SortedFindings,
  checks: readonly Check[],
): string[] {
  const count = (findings: readonly LintFinding[], code: string) =>
    findings.filter((finding) => finding.code === code).length;
  const agreed = accepted.map(({ finding }) => finding);
  const rows = checks.flatMap(({ code, name }) => {
    const [left, taken] = [count(open, code), count(agreed, code)];
    return left + taken === 0 ? [] : [row(`${code} ${name}`, left, taken)];
  });
  return [
    `${id.padEnd(NAME)}     open accepted`,
    ...rows,
    `${row('all', open.length, agreed.length)}${stale.length === 0 ? '' : `   ${stale.length} stale`}`,
    '',
  ];
}

const NAME = 30;

function row(name: string, open: number, accepted: number): string {
  return `  ${name.padEnd(NAME)} ${String(open).padStart(6)} ${String(accepted).padStart(8)}`;
}

/** The catalogue of the checks: each with its reason and its examples. */
export function describeChecks(checks: readonly Check[]): string[] {
  const shown = (text: string) => text.replaceAll('\n\n', ' ¶ ');
  return checks.flatMap(({ code, name, reason, hint, fires, keepsStill }) => [
    `${code} ${name}`,
    `  why:     ${reason}`,
    `  do:      ${hint}`,
    `  finds:   ${shown(fires.text)}`,
    `  passes:  ${shown(keepsStill.text)}`,
    '',
  ]);
}
