// Cody's rational approximations in three ranges: numerators and denominators, highest power last.
const CENTRE_ABOVE = [18154.981253343561249, 1067.6894854603709582, 161.02823106855587881, 2.2352520354606839287];
const CENTRE_BELOW = [45507.789335026729956, 10260.932208618978205, 976.09855173777669322, 47.20258190468824187];
const CENTRE_TOP = 0.065682337918207449113;
const SHOULDER_ABOVE = [
  9842.7148383839780218, 11602.651437647350124, 6848.1904505362823326, 2494.5375852903726711, 597.27027639480026226,
  93.506656132177855979, 8.8831497943883759412, 0.39894151208813466764,
];
const SHOULDER_BELOW = [
  19685.429676859990727, 38912.003286093271411, 34900.952721145977266, 18615.571640885098091, 6485.558298266760755,
  1519.377599407554805, 235.38790178262499861, 22.266688044328115691,
];
const SHOULDER_TOP = 1.0765576773720192317e-8;
const TAIL_ABOVE = [
  2.9112874951168792e-5, 0.001421619193227893466, 0.022235277870649807, 0.1274011611602473639, 0.21589853405795699,
];
const TAIL_BELOW = [
  7.29751555083966205e-5, 0.00378239633202758244, 0.0659881378689285515, 0.468238212480865118, 1.28426009614491121,
];
const TAIL_TOP = 0.02307344176494017303;
const INVERSE_SQRT_TWO_PI = 0.398942280401432677939946;

/** The value at x of the polynomial with these coefficients, lowest power first, and `top` as the highest. */
function polynomial(coefficients: readonly number[], top: number, x: number): number {
  let sum = top;
  for (let power = coefficients.length - 1; power >= 0; power -= 1) sum = sum * x + coefficients[power]!;
  return sum;
}

/** exp(−z²/2), with z cut in two so that squaring it costs no digits far out. */
function bell(z: number): number {
  const head = Math.trunc(z * 16) / 16;
  return Math.exp(-head * head * 0.5) * Math.exp(-(z - head) * (z + head) * 0.5);
}

/**
 * The probability that a standard normal number exceeds z, with full relative precision in the tail (z = 10 gives 7.6e-24
 * and not 0). Relative error below 1e-14. Never NaN for a number; NaN throws a RangeError.
 * Published by W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969).
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) throw new RangeError("normalUpperTail: z is not a number");
  const distance = Math.abs(z);
  if (distance <= 0.67448975) {
    const square = z * z;
    const above = polynomial(CENTRE_ABOVE, CENTRE_TOP, square);
    return 0.5 - (z * above) / polynomial(CENTRE_BELOW, 1, square);
  }
  const tail = outerTail(distance);
  return z > 0 ? tail : 1 - tail;
}

/** The upper tail from a distance of .67448975 on. */
function outerTail(distance: number): number {
  if (distance > 38.6) return 0;
  if (distance <= Math.sqrt(32)) {
    const above = polynomial(SHOULDER_ABOVE, SHOULDER_TOP, distance);
    return (bell(distance) * above) / polynomial(SHOULDER_BELOW, 1, distance);
  }
  const inverseSquare = 1 / (distance * distance);
  const correction =
    (inverseSquare * polynomial(TAIL_ABOVE, TAIL_TOP, inverseSquare)) / polynomial(TAIL_BELOW, 1, inverseSquare);
  return (bell(distance) * (INVERSE_SQRT_TWO_PI - correction)) / distance;
}

/** The probability of a standard normal number at least as far from 0 as z, on either side. Relative error below 1e-14. */
export function normalTwoSided(z: number): number {
  return Math.min(1, 2 * normalUpperTail(Math.abs(z)));
}

/**
 * The z that a standard normal number exceeds with the given probability, strictly between 0 and 1; 0.025 gives 1.95996….
 * Takes the tail and not 1 − tail, so that a small tail keeps its digits. Relative error about 1e-15.
 * Start: Hastings, formula 26.2.23 of Abramowitz and Stegun; then Halley steps on the tail above.
 */
export function normalUpperQuantile(tail: number): number {
  if (!(tail > 0 && tail < 1)) {
    throw new RangeError(`normalUpperQuantile: a tail lies strictly between 0 and 1, and this one is ${tail}`);
  }
  if (tail === 0.5) return 0;
  if (tail > 0.5) return -normalUpperQuantile(1 - tail);
  const t = Math.sqrt(-2 * Math.log(tail));
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const relative = (normalUpperTail(z) - tail) / (INVERSE_SQRT_TWO_PI * bell(z));
    z += relative / (1 - 0.5 * z * relative);
  }
  return z;
}

/** How many standard errors a two-sided interval of this level reaches either way: 1.95996… for 0.95. */
export function normalReach(level: number): number {
  return normalUpperQuantile((1 - level) / 2);
}
