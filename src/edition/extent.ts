// Where in the witness passages and notes stand, and what stands within them.
import { isBefore, type Locus, parseLocus } from '../model/witness.ts';

/** A stretch of the witness: from its first character to the place behind its last. */
export interface Stretch {
  readonly from: Locus;
  readonly to: Locus;
}

/** The stretches that a passage or note was read from, paragraph by paragraph; none of a heading that was supplied. */
export type Extent = readonly (readonly Stretch[])[];

/** What has its place in the witness: a record, a ruling, a variant; loci as they are written. */
interface Placed {
  readonly at: string;
}

/** Things by the line on which they begin, those of a line in their order. */
export function byLine<Thing extends Placed>(things: readonly Thing[]): ReadonlyMap<number, Thing[]> {
  return Map.groupBy(things, ({ at }) => parseLocus(at)?.line ?? 0);
}

/** Of things by line those that begin on the lines of an extent, in the order of the text. */
export function onLinesOf<Thing>(extent: Extent, things: ReadonlyMap<number, readonly Thing[]>): Thing[] {
  const lines = new Set<number>();
  for (const { from, to } of extent.flat())
    for (let line = from.line; line <= to.line; line++) lines.add(line);
  return [...lines].flatMap((line) => things.get(line) ?? []);
}

/** Whether a place lies in an extent. */
export function isWithin(extent: Extent, { at }: Placed): boolean {
  const place = parseLocus(at);
  return (
    place !== undefined && extent.flat().some(({ from, to }) => !isBefore(place, from) && isBefore(place, to))
  );
}
