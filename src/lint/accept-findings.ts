import { type AcceptedFinding, EVERYWHERE } from '../model/accepted-finding.ts';
import type { LintFinding } from './lint-work.ts';

/** The findings of a work, parted by what the editors accepted. */
export interface SortedFindings {
  readonly open: readonly LintFinding[];
  /** Each with the entry that accepts it. */
  readonly accepted: readonly { readonly finding: LintFinding; readonly entry: AcceptedFinding }[];
  /** Entries that accept nothing any more: the place was corrected, or the words or ids changed. */
  readonly stale: readonly AcceptedFinding[];
}

/**
 * Parts findings by the editors' list. An entry accepts every finding of its code and words in its passage.
 *
 * @param idAt the id of the passage or note that begins at a written locus, `undefined` where none does
 */
export function acceptFindings(
  findings: readonly LintFinding[],
  entries: readonly AcceptedFinding[],
  idAt: (locus: string) => string | undefined,
): SortedFindings {
  const byKey = new Map(
    entries.map((entry) => [keyOf(entry.code, idAt(entry.at) ?? entry.at, entry.excerpt), entry]),
  );
  const open: LintFinding[] = [];
  const accepted: { finding: LintFinding; entry: AcceptedFinding }[] = [];
  for (const finding of findings) {
    const { code, at, excerpt } = finding;
    const entry = byKey.get(keyOf(code, at, excerpt)) ?? byKey.get(keyOf(code, EVERYWHERE, excerpt));
    if (entry) accepted.push({ finding, entry });
    else open.push(finding);
  }
  const used = new Set(accepted.map(({ entry }) => entry));
  return { open, accepted, stale: entries.filter((entry) => !used.has(entry)) };
}

function keyOf(code: string, at: string, excerpt: string): string {
  return `${code}\n${at}\n${excerpt}`;
}
