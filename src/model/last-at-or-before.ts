/**
 * Index of the last of some things in order that begins at or before an offset, by bisection; 0 if all begin later,
 * -1 if there are none.
 *
 * @param startOf offset at which a thing begins; rises from one to the next
 */
export function lastAtOrBefore<Thing>(
  things: readonly Thing[],
  offset: number,
  startOf: (thing: Thing) => number,
): number {
  let low = 0;
  let high = things.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // The middle of two indices of the list is one of them.
    if (startOf(things[middle] as Thing) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, things.length - 1);
}
