/** What becomes of the findings of two readers and a third. */
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';
import type { PlacedFinding } from '../../src/readings/compare-findings.ts';
import type { Verdict } from '../../src/readings/parse-verdicts.ts';
import type { ComparedReports } from './compare-reports.ts';
import { placeFindings } from './place-findings.ts';

/** Something that is to be ruled, and who said so. */
export interface Decision {
  readonly finding: PlacedFinding;
  /** `a`, `b`, `third`. */
  readonly readers: readonly string[];
}

/** The decisions on a run of pages. */
export interface DecidedFindings {
  readonly decisions: readonly Decision[];
  /** Findings that a third reader did not take. */
  readonly refused: readonly PlacedFinding[];
  /** Findings of which no verdict has come. */
  readonly open: readonly PlacedFinding[];
  /** Suspicions that a reader, the third included, found to be as printed. */
  readonly accepted: readonly PlacedFinding[];
  /** Places without a verdict, verdicts that could not be placed. */
  readonly faults: readonly string[];
}

/**
 * Decides the findings of a run: what both say holds; of the rest what a third reader takes, or says instead.
 *
 * @param verdicts by number of the open place, from 1
 */
export function decideFindings(
  compared: ComparedReports,
  verdicts: ReadonlyMap<number, Verdict>,
  work: RestoredWork,
): DecidedFindings {
  const decisions: Decision[] = compared.agreed.map(({ a, b }) => ({
    finding: { ...a, certainty: a.certainty === b.certainty ? a.certainty : 'probable' },
    readers: ['a', 'b'],
  }));
  const refused: PlacedFinding[] = [];
  const open: PlacedFinding[] = [];
  const accepted: PlacedFinding[] = [...compared.accepted];
  const faults: string[] = [];
  const saidBy = (finding: PlacedFinding) =>
    (['a', 'b'] as const).filter((by) =>
      compared[by].findings.some((one) => one.effect === finding.effect && one.start === finding.start),
    );
  for (const [index, { findings }] of compared.open.entries()) {
    const verdict = verdicts.get(index + 1);
    if (!verdict) {
      faults.push(`place ${index + 1}, p. ${findings[0]?.folio}: no verdict`);
      open.push(...findings);
      continue;
    }
    const { findings: own, lost } = placeFindings(work, verdict.own, []);
    for (const { finding, reason } of lost)
      faults.push(`place ${index + 1}, line ${finding.line}: ${reason}: "${finding.now}"`);
    for (const finding of own) {
      if (finding.kind === 'accept') accepted.push(finding);
      else if (finding.effect !== 'confirmed')
        decisions.push({ finding, readers: [...saidBy(finding), 'third'] });
    }
    for (const [k, finding] of findings.entries()) {
      if (verdict.own.length === 0 && verdict.taken.includes(k + 1))
        decisions.push({ finding, readers: [...saidBy(finding), 'third'] });
      else refused.push(finding);
    }
  }
  return { decisions: decisions.flatMap(asLikeliest), refused, open, accepted, faults };
}

/**
 * A doubt of which the present form is no part: the first alternative, which is the likeliest, stands in the text, and
 * the others are the doubt. One alternative alone leaves the present form in the text: a doubt without alternatives
 * would say that the place cannot be read.
 */
function asLikeliest(decision: Decision): Decision[] {
  const { finding } = decision;
  const forms = finding.printed.split(' / ').map((form) => form.trim());
  const [likeliest, ...others] = forms;
  const present = finding.now.replace(/\s+/g, ' ');
  if (finding.kind !== 'doubt' || !likeliest || others.length === 0 || forms.includes(present))
    return [decision];
  const reading: PlacedFinding = {
    ...finding,
    kind: 'reading',
    printed: likeliest,
    effect: `reading ${likeliest}`,
    certainty: 'probable',
  };
  return [
    { ...decision, finding: reading },
    { ...decision, finding: { ...finding, printed: others.join(' / ') } },
  ];
}
