/** `npm run lint:text`: the edition's text read as a print shop reads proofs, by named checks. */
import { resolve } from 'node:path';
import { acceptFindings, type SortedFindings } from '../src/lint/accept-findings.ts';
import { CHECKS } from '../src/lint/checks.ts';
import { describeChecks, lintReport, lintSummary, staleReport } from '../src/lint/lint-report.ts';
import { type LintFinding, lintWork } from '../src/lint/lint-work.ts';
import { UnusableInput, unusable } from '../src/model/finding.ts';
import { projectRoot } from './project-root.ts';
import { type LintSource, readLintedWorks } from './read-linted-works.ts';
import { runVerb } from './run-verb.ts';

/** Options of the command; `undefined` for those that were not given. */
export interface LintOptions {
  /** Id of the work; all works without it. */
  readonly work?: string | undefined;
  readonly page?: string | undefined;
  /** Code or name of one check. */
  readonly code?: string | undefined;
  readonly all?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly content?: string | undefined;
}

/** What the command prints, and how many open findings and stale entries it lists. */
export interface LintOutcome {
  readonly lines: readonly string[];
  readonly left: number;
}

/**
 * Checks the edition in `content/`.
 *
 * @throws UnusableInput, RecordError, DialectError on options or files that cannot be read
 */
export function lintEdition({ work, page, code, all, json, content = 'content' }: LintOptions): LintOutcome {
  const checks = CHECKS.filter((check) => code === undefined || check.code === code || check.name === code);
  if (checks.length === 0) {
    throw unusable({
      rule: 'unknown-code',
      place: 'npm run lint:text',
      found: code ?? '',
      expected: `one of ${CHECKS.map((check) => check.code).join(', ')}`,
      hint: 'npm run lint:text -- --codes',
    });
  }
  const works = readLintedWorks(resolve(projectRoot, content), work).map((source) => {
    refuseUnknownCodes(source);
    const entries = source.accepted.filter((entry) => checks.some((check) => check.code === entry.code));
    const findings = lintWork(source, CHECKS).filter((finding) =>
      checks.some((one) => one.code === finding.code),
    );
    const whole = acceptFindings(findings, entries, source.idAt);
    return {
      id: source.work.id,
      file: source.acceptedFile,
      sorted: page === undefined ? whole : onPage(whole, page),
    };
  });
  const left = works.reduce((sum, { sorted }) => sum + sorted.open.length + sorted.stale.length, 0);
  if (json) {
    const figures = works.map(({ id, sorted }) => ({ work: id, ...sorted }));
    return { lines: [JSON.stringify(figures, null, 2)], left };
  }
  return {
    lines: [
      ...works.flatMap(({ id, sorted }) => lintReport({ id, sorted, all: all === true })),
      ...works.flatMap(({ file, sorted }) => staleReport(file, sorted)),
      ...works.flatMap(({ id, sorted }) => lintSummary(id, sorted, checks)),
    ],
    left,
  };
}

function refuseUnknownCodes({ accepted, acceptedFile }: LintSource): void {
  const known = new Set(CHECKS.map((check) => check.code));
  const findings = accepted.flatMap(({ code, at }, index) =>
    known.has(code)
      ? []
      : [
          {
            severity: 'error' as const,
            rule: 'unknown-code',
            place: `${acceptedFile}: accepted.${index}.code`,
            found: `${code} at ${at}`,
            expected: `the code of a check: ${[...known].join(', ')}`,
            hint: 'npm run lint:text -- --codes',
          },
        ],
  );
  if (findings.length > 0) throw new UnusableInput(findings);
}

/** The findings of one printed page; what no page shows (stale entries) is left out. */
function onPage({ open, accepted }: SortedFindings, page: string): SortedFindings {
  const isThere = ({ folio }: LintFinding) => folio === page;
  return {
    open: open.filter(isThere),
    accepted: accepted.filter(({ finding }) => isThere(finding)),
    stale: [],
  };
}

await runVerb(import.meta, {
  usage: [
    'npm run lint:text -- [WORK] [options]',
    '',
    'Checks the text of the edition by named checks: findings by printed page, with the passage, the words',
    'around the spot and what to look at. Findings that the editors accepted are counted, not listed.',
    '',
    '  --page FOLIO    only what stands on one printed page, such as 61 or viii',
    '  --code CODE     only one check, by its code or name: Q1, unbalanced-quotes',
    '  --all           list accepted findings too, with their reasons',
    '  --json          everything as JSON',
    '  --strict        exit code 1 if open findings are left, or entries that accept nothing',
    '  --codes         the catalogue of the checks: reason and examples of each',
    '  --content DIR   a folder in the form of content/ to check instead of it',
  ],
  options: {
    page: { type: 'string' },
    code: { type: 'string' },
    all: { type: 'boolean' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    codes: { type: 'boolean' },
    content: { type: 'string' },
  },
  positionals: ['work'],
  run: ({ codes, strict, ...options }, [work]) => {
    if (codes) {
      console.log(describeChecks(CHECKS).join('\n'));
      return 0;
    }
    const { lines, left } = lintEdition({ ...options, work });
    console.log(lines.join('\n'));
    return strict && left > 0 ? 1 : 0;
  },
});
