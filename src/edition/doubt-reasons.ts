import type { PassageHistory } from './reading-history.ts';
import { typesetQuotes } from './typeset-quotes.ts';

/**
 * Why each doubtful reading of a chapter is not settled, by its anchor (`dp61-2-1`, as `anchorReferences` gives it):
 * the reason of the editors' ruling, or of the rule that doubts. Readings of which nothing is on record have none.
 */
export function doubtReasons(histories: readonly PassageHistory[]): ReadonlyMap<string, string> {
  return new Map(
    histories.flatMap(({ id, doubts }) =>
      doubts.flatMap(({ reason }, index) =>
        reason === undefined ? [] : [[`d${id}-${index + 1}`, typesetQuotes(reason)] as const],
      ),
    ),
  );
}
