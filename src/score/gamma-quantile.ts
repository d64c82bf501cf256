/** Quantiles of the gamma distribution, from which the limits of a Poisson count follow. */

// Lanczos, "A precision approximation of the gamma function" (1964), g = 7, nine terms: 15 digits.
const LANCZOS: readonly [number, ...number[]] = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1_259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_6, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];

/** Natural logarithm of the gamma function for `x` of 0.5 or more. */
function logGamma(x: number): number {
  const [first, ...rest] = LANCZOS;
  const sum = rest.reduce((total, term, index) => total + term / (x + index), first);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/**
 * The share of a gamma distribution of this shape and scale 1 that lies below `x`, 0 to 1: the regularized incomplete
 * gamma function by its series, all terms of which are positive.
 */
function shareBelow(x: number, shape: number): number {
  if (x <= 0) return 0;
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; term > sum * 1e-16; step++) {
    term *= x / (shape + step);
    sum += term;
  }
  return Math.min(1, sum * Math.exp(shape * Math.log(x) - x - logGamma(shape)));
}

/**
 * The value below which a share of a gamma distribution of scale 1 lies. Half the quantile of chi-square with twice
 * as many degrees of freedom.
 *
 * @param share above 0, below 1
 * @param shape 0.5 or more
 */
export function gammaQuantile(share: number, shape: number): number {
  let low = 0;
  let high = shape + 1;
  while (shareBelow(high, shape) < share) high *= 2;
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (shareBelow(middle, shape) < share) low = middle;
    else high = middle;
  }
  return high;
}
