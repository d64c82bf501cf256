/** How well two independent readers found errors, and how many both of them missed. */
export interface MissedEstimate {
  /** Errors that the first, the second and both found. */
  readonly first: number;
  readonly second: number;
  readonly both: number;
  /** Errors that either found. */
  readonly found: number;
  /** Estimate of all errors, by Chapman's form of the Lincoln-Petersen estimator. */
  readonly all: number;
  /** Estimate of the errors that neither found. */
  readonly missed: number;
  /** 95 % interval of `missed`, by Chapman's variance; never below 0. */
  readonly interval: readonly [number, number];
}

/**
 * Capture and recapture: two readers who work independently of each other overlap the less the more there is that
 * neither saw (D. G. Chapman, "Some properties of the hypergeometric distribution with applications to zoological
 * sample censuses", 1951). Errors that are easy for one are easy for the other too, so the figure is a lower bound.
 */
export function estimateMissed(first: number, second: number, both: number): MissedEstimate {
  const found = first + second - both;
  const all = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const variance =
    ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2));
  const missed = Math.max(0, all - found);
  const reach = 1.96 * Math.sqrt(variance);
  return { first, second, both, found, all, missed, interval: [Math.max(0, missed - reach), missed + reach] };
}
