import type { Misreading } from './learn-confusions.ts';

/** Letters that are nothing but upright strokes, and how many of them. */
const STROKES: Readonly<Record<string, number>> = { i: 1, l: 1, r: 1, n: 2, u: 2, h: 2, m: 3 };

/**
 * Segments of as many upright strokes, in which OCR divides a row of them wrongly: "sununary" for "summary"
 * (carr-1950:13525), "tnne" for "time". Those with the same letter at an end are no twins: the rest of them is.
 *
 * @param segments segments of one to three letters that stand in the witness
 * @param isCommon whether a segment is common enough to be printed
 */
export function findStrokeTwins(
  segments: Iterable<string>,
  isCommon: (segment: string) => boolean,
): Misreading[] {
  const byStrokes = new Map<number, string[]>();
  for (const segment of segments) {
    const strokes = strokesOf(segment);
    if (strokes < LEAST) continue;
    const row = byStrokes.get(strokes);
    if (row) row.push(segment);
    else byStrokes.set(strokes, [segment]);
  }
  return [...byStrokes.values()].flatMap((row) => {
    const printable = row.filter(isCommon);
    return row.flatMap((read) =>
      printable
        .filter((printed) => read.charAt(0) !== printed.charAt(0) && read.at(-1) !== printed.at(-1))
        .map((printed) => ({ read, printed })),
    );
  });
}

/** Of fewer strokes every short word would be a twin of another. */
const LEAST = 4;

/** The strokes of a segment; 0 where a letter has other shapes. */
function strokesOf(segment: string): number {
  let strokes = 0;
  for (const letter of segment) {
    const own = STROKES[letter];
    if (own === undefined) return 0;
    strokes += own;
  }
  return strokes;
}
