/** Rulings tried on a work: those that it cannot follow are named with their reasons. */
import { formatFinding, UnusableInput } from '../../src/model/finding.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import type { prepareWork, RestoredWork } from '../../src/pipeline/restore-work.ts';

/** The work with the rulings, or the names of those that cannot be followed or say what the stages say, with why. */
export function tryRulings(
  rulings: readonly Ruling[],
  follow: ReturnType<typeof prepareWork>,
): { readonly restored: RestoredWork; readonly refused: ReadonlyMap<string, string> } {
  try {
    const restored = follow([], rulings);
    const redundant = restored.findings.filter(({ rule }) => rule === 'redundant-ruling');
    return { restored, refused: new Map(redundant.map((one) => [one.place, formatFinding(one)])) };
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    const refused = new Map(error.findings.map((one) => [one.place, formatFinding(one)]));
    return { restored: undefined as never, refused };
  }
}
