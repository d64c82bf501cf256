/** How often each rule fires, and which of them behave otherwise than they did. */
import { textsOf } from '../../src/pipeline/map-texts.ts';
import type { RestoredWork } from '../../src/pipeline/restore-work.ts';

/** Changes by work and cause. */
export type RuleCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A rule whose number of changes is not what was accepted. */
export interface RuleShift {
  readonly work: string;
  readonly cause: string;
  readonly before: number;
  readonly now: number;
  /** It is new, gone, or fires much more often: nobody should find that out by chance. */
  readonly isLoud: boolean;
}

/** A rule that fires so many more times than was accepted has left its bounds. */
export const RUNAWAY = 500;

/** Counts the recorded changes of every word by cause, causes in the order of the alphabet. */
export function countRules(works: readonly RestoredWork[]): RuleCounts {
  return Object.fromEntries(
    works.map(({ work, drafts }) => {
      const counts = new Map<string, number>();
      for (const tokens of textsOf(drafts)) {
        for (const { changes } of tokens)
          for (const { cause } of changes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
      }
      return [work.id, Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)))];
    }),
  );
}

/** The rules that fire more or less often than before; loud ones first, then by the size of the shift. */
export function compareRules(before: RuleCounts, now: RuleCounts): RuleShift[] {
  const works = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return works
    .flatMap((work) => {
      const [old, present] = [before[work] ?? {}, now[work] ?? {}];
      const causes = [...new Set([...Object.keys(old), ...Object.keys(present)])].sort();
      return causes.map((cause) => shiftOf(work, cause, old[cause] ?? 0, present[cause] ?? 0));
    })
    .filter(({ before, now }) => before !== now)
    .sort(
      (one, other) =>
        Number(other.isLoud) - Number(one.isLoud) ||
        Math.abs(other.now - other.before) - Math.abs(one.now - one.before),
    );
}

function shiftOf(work: string, cause: string, before: number, now: number): RuleShift {
  return { work, cause, before, now, isLoud: before === 0 || now === 0 || now - before > RUNAWAY };
}
