/** The findings of the checks that the readers of a work found to be as printed. */
import { acceptFindings } from '../../src/lint/accept-findings.ts';
import { CHECKS } from '../../src/lint/checks.ts';
import { type LintFinding, lintWork } from '../../src/lint/lint-work.ts';
import type { WordList } from '../../src/lint/linted-work.ts';
import type { AcceptedFinding } from '../../src/model/accepted-finding.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';

/** What the readers say of the findings of the checks. */
export interface SortedSuspicions {
  /** Entries for those that are as printed, at the locus of their passage, each once. */
  readonly entries: readonly AcceptedFinding[];
  /** Those of which no reader said anything. */
  readonly left: readonly LintFinding[];
}

/**
 * Parts the open findings of the checks: those that a reader found to be as printed, or whose words a ruling gives.
 *
 * @param restored the work with all rulings
 * @param present what the editors accepted before
 * @param said findings of kind `accept`
 * @param ruled findings of which a ruling was made
 */
export function acceptSuspicions(
  restored: RestoredWork,
  words: WordList,
  present: readonly AcceptedFinding[],
  said: readonly PlacedFinding[],
  ruled: readonly PlacedFinding[],
): SortedSuspicions {
  const locusOf = new Map(restored.ledger.map(({ id, locus }) => [id, locus]));
  const idOf = new Map(restored.ledger.map(({ id, locus }) => [locus, id]));
  const { open } = acceptFindings(lintWork({ ...restored, words }, CHECKS), present, (locus) =>
    idOf.get(locus),
  );
  const entries = new Map<string, AcceptedFinding>();
  const left: LintFinding[] = [];
  for (const finding of open) {
    const { code, excerpt } = finding;
    const reader = said.find((one) => isOf(one, finding)) ?? ruled.find((one) => holdsWordsOf(one, finding));
    if (!reader) {
      left.push(finding);
      continue;
    }
    const at = locusOf.get(finding.at) ?? finding.at;
    const key = `${code}\n${at}\n${excerpt}`;
    if (!entries.has(key)) entries.set(key, { code, at, excerpt, reason: reader.why });
  }
  return { entries: [...entries.values()], left };
}

/** Whether a reader speaks of a finding: the code, the page and the letters of its words are the same. */
function isOf({ printed, reading, folio }: PlacedFinding, finding: LintFinding): boolean {
  return printed === finding.code && folio === finding.folio && letters(reading) === letters(finding.excerpt);
}

/** Whether a ruling of the same page says that the words of a finding are printed. */
function holdsWordsOf({ kind, printed, folio }: PlacedFinding, finding: LintFinding): boolean {
  const words = letters(finding.excerpt);
  return (
    (kind === 'reading' || kind === 'note-ref') &&
    folio === finding.folio &&
    words !== '' &&
    letters(printed).includes(words)
  );
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}
