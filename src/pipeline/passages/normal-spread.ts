/** Where numbers lie and how far they stray. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** No line is measured better than this, in shares of a full line: less is chance. */
const LEAST_DEVIATION = 0.02;
/** Widths count as evidence up to so many standard deviations; beyond, misreading is likelier than chance. */
const PLAY = 2.5;

/** With fewer cases of a kind than this a book tells nothing about it. */
export const LEAST_CASES = 30;

/** Mean and standard deviation of shares of a full line; of none, those of full lines. */
export function spreadOf(shares: readonly number[]): Spread {
  if (shares.length === 0) return { mean: 1, deviation: LEAST_DEVIATION };
  const mean = average(shares);
  const deviation = Math.sqrt(average(shares.map((share) => (share - mean) ** 2)));
  return { mean, deviation: Math.max(deviation, LEAST_DEVIATION) };
}

/**
 * How much likelier a line of this width is one of a narrower kind than one of a wider: natural logarithm of the
 * odds. Both kinds stray alike, so that it is linear in the width.
 */
export function weighNarrower(share: number, narrower: Spread, wider: Spread): number {
  const shift = wider.mean - narrower.mean;
  const variance = (wider.deviation ** 2 + narrower.deviation ** 2) / 2;
  const farthest = PLAY * wider.deviation;
  const off = Math.max(-farthest, Math.min(farthest, wider.mean - share));
  return (shift * (off - shift / 2)) / variance;
}

/** The mean of numbers; 0 of none. */
export function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
