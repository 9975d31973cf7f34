import { requireNumbers, requirePositive, requireSameLength } from "./argument-checks.js";
import { gammaTails } from "./distributions/gamma.js";

export interface OverDispersionQuestion {
  readonly observed: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
}

export interface OverDispersion {
  readonly phi: number;
  readonly p: number;
  /** The places differ by more than chance: funnel limits drawn around them are too narrow, and a reader must be told. */
  readonly limitsTooNarrow: boolean;
}

const SIGNIFICANCE = 0.05;

/**
 * Whether places differ from what was expected of them by more than chance, so that a funnel's limits would accuse ordinary
 * places.
 *
 * Use it on all the places of a funnel plot before drawing it.
 *
 * @param observed incidents in each of n places, from 0
 * @param expected incidents expected in the same places, above 0; n
 * @returns phi, the mean of (O − E)²/E: about 1 when only chance is at work, 4 when the places vary twice as widely (in
 *   standard deviations); p, the probability of so large a phi by chance, from the χ² distribution with n degrees of freedom;
 *   and `limitsTooNarrow`, phi above 1 with p below .05. Limits that allow for it are √phi times as far from 1, roughly.
 *   Null with fewer than two places.
 * @throws RangeError when the lists differ in length, an observation is below 0, or an expectation is not above 0
 *
 * It misleads when a single extreme place drives it: leave that one out and look again. Expected counts below about five make
 * p rough. When the expected counts were scaled to add up to the observed ones, n is one too many, and phi slightly too low.
 *
 * Cost: linear.
 *
 * Published by D. Spiegelhalter, Statistics in Medicine 24 (2005), section 4, without winsorising.
 */
export function overDispersion({ observed, expected }: OverDispersionQuestion): OverDispersion | null {
  requireSameLength("overDispersion", ["observed", observed], ["expected", expected]);
  requireNumbers("overDispersion", "observed", observed, 0);
  let sum = 0;
  for (let place = 0; place < observed.length; place += 1) {
    requirePositive("overDispersion", `expected[${place}]`, expected[place]!);
    sum += (observed[place]! - expected[place]!) ** 2 / expected[place]!;
  }
  if (observed.length < 2) return null;
  const phi = sum / observed.length;
  const p = gammaTails(observed.length / 2, sum / 2).upper;
  return { phi, p, limitsTooNarrow: phi > 1 && p < SIGNIFICANCE };
}
