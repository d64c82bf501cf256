/** Rulings tried on a work: those that it cannot follow are named with their reasons. */
import { type Finding, formatFinding, UnusableInput } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import type { prepareWork, RestoredWork } from '../../src/pipeline/restore-work.ts';

/** The work with the rulings; or the names of those that it cannot follow or that say what the stages say, with why. */
export type TriedRulings =
  | { readonly restored: RestoredWork }
  | { readonly refused: ReadonlyMap<string, string> };

/** Tries all rulings of a work at once. */
export function tryRulings(rulings: readonly Ruling[], follow: ReturnType<typeof prepareWork>): TriedRulings {
  try {
    const restored = follow([], rulings);
    const redundant = restored.findings.filter(({ rule }) => rule === 'redundant-ruling');
    return redundant.length === 0 ? { restored } : { refused: named(redundant) };
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    return { refused: named(error.findings) };
  }
}

function named(findings: readonly Finding[]): Map<string, string> {
  return new Map(findings.map((one) => [one.place, formatFinding(one)]));
}
