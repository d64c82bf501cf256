/** How much a finding matters: an error ends the build, a warning is listed, a note is counted. */
export type Severity = 'error' | 'warning' | 'note';

/** Something a stage has to tell: where, by which rule, what it found and what it expected. */
export interface Finding {
  readonly severity: Severity;
  /** Rule id, a noun phrase, never reused: `orphan-note`. */
  readonly rule: string;
  /** `content/sources/carr-1950/witness.txt:1363:1` or a file and a path in it. */
  readonly place: string;
  readonly found: string;
  readonly expected?: string;
  /** What to do, to be pasted where it can be. */
  readonly hint?: string;
}

/** A finding as people read it. */
export function formatFinding(finding: Finding): string {
  const lines = [`${finding.place}  ${finding.rule}`, `  found: ${finding.found}`];
  if (finding.expected) lines.push(`  expected: ${finding.expected}`);
  if (finding.hint) lines.push(`  hint: ${finding.hint}`);
  return lines.join('\n');
}

/** Input that cannot be built from: ends the build with its findings and leaves the last edition untouched. */
export class UnusableInput extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n\n'));
    this.name = 'UnusableInput';
    this.findings = findings;
  }
}

/** One thing that makes an input unusable, ready to be thrown. */
export function unusable(finding: Omit<Finding, 'severity'>): UnusableInput {
  return new UnusableInput([{ severity: 'error', ...finding }]);
}
