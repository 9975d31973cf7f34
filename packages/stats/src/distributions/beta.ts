import { findRoot } from "./root.js";
import { binomialWeight } from "./saddle-point.js";

const TINY = 1e-300;

/** A share and what is left of 1, kept apart so that neither loses digits when the other is close to 1. */
export interface Share {
  readonly value: number;
  readonly rest: number;
}

/**
 * The regularised incomplete beta function: the probability that a beta(a, b) number is below x, for a, b > 0.
 * `x.rest` is 1 − x. Relative error about 1e-13; takes about √(a + b) steps.
 * Lentz's continued fraction as in Abramowitz and Stegun 26.5.8; factor by Loader.
 */
export function betaLowerTail(x: Share, a: number, b: number): number {
  if (!(a > 0 && b > 0 && x.value >= 0 && x.rest >= 0)) {
    throw new RangeError(
      `betaLowerTail: a and b must be above 0 and x from 0 to 1; a = ${a}, b = ${b}, x = ${x.value}`,
    );
  }
  if (x.value === 0) return 0;
  if (x.rest === 0) return 1;
  // The fraction converges fast on this side of the mean only; on the other side its mirror image does.
  if (x.value * (a + b + 2) <= a + 1) return nearTail(x, a, b);
  return 1 - nearTail({ value: x.rest, rest: x.value }, b, a);
}

function nearTail(x: Share, a: number, b: number): number {
  const weight = binomialWeight(a, b, x.value, x.rest) * (b / (a + b));
  return weight * continuedFraction(x.value, a, b);
}

/** Abramowitz and Stegun 26.5.8, two coefficients a turn. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let n = 1; ; n += 1) {
    const even = (n * (b - n) * x) / ((a + 2 * n - 1) * (a + 2 * n));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    product *= d * c;
    const odd = (-(a + n) * (a + b + n) * x) / ((a + 2 * n) * (a + 2 * n + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const factor = d * c;
    product *= factor;
    if (Math.abs(factor - 1) < 1e-15) return product;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * The odds x/(1 − x) of the x below which a beta(a, b) number lies with the given probability, strictly between 0 and 1.
 * Odds and not x, because the ratio of two counts is an odds, and x/(1 − x) has lost its digits when x is close to 1.
 * Safeguarded Newton steps on the logarithm of the odds, from the mean. Relative error about 1e-13.
 */
export function betaQuantileOdds(probability: number, a: number, b: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(
      `betaQuantileOdds: a probability lies strictly between 0 and 1, and this one is ${probability}`,
    );
  }
  const logOdds = findRoot({
    start: Math.log(a / b),
    lowest: -700,
    highest: 700,
    excess: (position) => betaLowerTail(shareAt(position), a, b) - probability,
    slope: (position) => {
      const { value, rest } = shareAt(position);
      return (binomialWeight(a, b, value, rest) * a * b) / (a + b);
    },
  });
  return Math.exp(logOdds);
}

function shareAt(logOdds: number): Share {
  return { value: 1 / (1 + Math.exp(-logOdds)), rest: 1 / (1 + Math.exp(logOdds)) };
}
