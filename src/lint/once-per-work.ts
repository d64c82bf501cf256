import type { LintedWork } from './linted-work.ts';

/** What a check learns of a work as a whole, learnt when it is first asked for and kept as long as the work is. */
export function oncePerWork<Learnt>(learn: (edition: LintedWork) => Learnt): (edition: LintedWork) => Learnt {
  const known = new WeakMap<LintedWork, { readonly learnt: Learnt }>();
  return (edition) => {
    const before = known.get(edition);
    if (before) return before.learnt;
    const learnt = learn(edition);
    known.set(edition, { learnt });
    return learnt;
  };
}
