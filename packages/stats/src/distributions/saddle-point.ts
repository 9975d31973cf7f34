const STIRLING_SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
const LOG_SQRT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** What the logarithm of Stirling's formula for n! lacks: log n! − log(√(2πn)·(n/e)ⁿ), for n > 0. */
function stirlingError(n: number): number {
  // The series is exact to a double from 16; below that the recurrence n! = (n + 1)!/(n + 1) carries n up there.
  let shift = 0;
  let raised = n;
  while (raised < 16) {
    shift += (raised + 0.5) * Math.log1p(1 / raised) - 1;
    raised += 1;
  }
  const inverse = 1 / raised;
  const square = inverse * inverse;
  let sum = 0;
  for (let term = STIRLING_SERIES.length - 1; term >= 0; term -= 1) sum = sum * square + STIRLING_SERIES[term]!;
  return sum * inverse + shift;
}

/** x·log(x/mean) + mean − x without the cancellation that the formula as written suffers near x = mean. */
function devianceHalf(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  const square = ratio * ratio;
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return next;
    sum = next;
  }
}

/**
 * meanˣ·e^(−mean)/Γ(x + 1), the Poisson probability carried on to real x ≥ 0, for mean > 0.
 *
 * Computed by Loader's saddle-point expansion, so that a count of millions costs no digits, where
 * `exp(x·log(mean) − mean − logGamma(x + 1))` would lose eight of them.
 * Published by C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 */
export function poissonWeight(x: number, mean: number): number {
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - devianceHalf(x, mean) - LOG_SQRT_TWO_PI) / Math.sqrt(x);
}

/**
 * p^a·q^b·Γ(a + b + 1)/(Γ(a + 1)·Γ(b + 1)) with q = 1 − p, the binomial probability carried on to real a, b > 0.
 * `q` is an argument because 1 − p has lost its digits when p is close to 1. Loader's expansion, as above.
 */
export function binomialWeight(a: number, b: number, p: number, q: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - devianceHalf(a, n * p) - devianceHalf(b, n * q);
  return Math.exp(exponent - LOG_SQRT_TWO_PI) * Math.sqrt(n / a / b);
}
