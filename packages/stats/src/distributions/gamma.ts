import { normalUpperQuantile } from "./normal.js";
import { findRoot } from "./root.js";
import { poissonWeight } from "./saddle-point.js";

const TINY = 1e-300;

/** The two shares of a gamma distribution on either side of a point; together they are 1. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(shape, x) and Q(shape, x): the shares of a gamma distribution with this
 * shape and scale 1 below and above x. Both are given because the smaller one has its full relative precision (about
 * 1e-14) only when it is computed itself. Takes about √shape steps near x = shape.
 * Series and Lentz's continued fraction as in Abramowitz and Stegun 6.5.29 and 6.5.31; factor by Loader.
 */
export function gammaTails(shape: number, x: number): Tails {
  if (!(shape > 0 && Number.isFinite(shape)) || !(x >= 0)) {
    throw new RangeError(`gammaTails: shape must be above 0 and x at least 0, and they are ${shape} and ${x}`);
  }
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const weight = poissonWeight(shape, x);
  if (x < shape + 1) {
    const lower = weight * seriesSum(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = weight * shape * continuedFraction(shape, x);
  return { lower: 1 - upper, upper };
}

/** 1 + x/(shape+1) + x²/((shape+1)(shape+2)) + … */
function seriesSum(shape: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** 1/(x+1−shape− 1(1−shape)/(x+3−shape− 2(2−shape)/(x+5−shape− …))) */
function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let product = d;
  for (let n = 1; ; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const factor = d * c;
    product *= factor;
    if (Math.abs(factor - 1) < 1e-15) return product;
  }
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * The x below which a gamma distribution with this shape and scale 1 has the share `lower` (and above it the share
 * `upper`; pass both, so that neither end loses digits). Relative error about 1e-14.
 * Start: Wilson and Hilferty's cube; then safeguarded Newton steps on log x.
 */
export function gammaQuantile(tails: Tails, shape: number): number {
  const { lower, upper } = tails;
  if (!(lower >= 0 && upper >= 0 && Math.abs(lower + upper - 1) < 1e-9)) {
    throw new RangeError(`gammaQuantile: the two shares must add up to 1, and they are ${lower} and ${upper}`);
  }
  if (lower === 0) return 0;
  if (upper === 0) return Infinity;
  const logarithm = findRoot({
    start: firstGuess(tails, shape),
    lowest: -745,
    highest: 709,
    excess: (position) => {
      const found = gammaTails(shape, Math.exp(position));
      return lower < upper ? found.lower - lower : upper - found.upper;
    },
    slope: (position) => poissonWeight(shape, Math.exp(position)) * shape,
  });
  return Math.exp(logarithm);
}

/** The logarithm of a point near the quantile. */
function firstGuess({ lower, upper }: Tails, shape: number): number {
  const z = lower < upper ? -normalUpperQuantile(lower) : normalUpperQuantile(upper);
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  if (root > 0.2) return Math.log(shape * root ** 3);
  // Deep in the lower tail the cube fails; there P(shape, x) is nearly its first term, x^shape/Γ(shape + 1).
  return Math.log(shape) - 1 + Math.log(lower / poissonWeight(shape, shape)) / shape;
}
