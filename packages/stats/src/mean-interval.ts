import { requireLevel, requireNumbers } from "./argument-checks.js";
import { betaQuantileOdds } from "./distributions/beta.js";
import type { Interval } from "./interval.js";

export interface MeanInterval extends Interval {
  readonly mean: number;
}

/**
 * The average of a few repeated measurements, and how far off it may be.
 *
 * Use it for the mean over the months of a back-test.
 *
 * @param values n measurements, any unit
 * @param level confidence level between 0 and 1, .95 when left out
 * @returns the mean and its interval by Student's t with n − 1 degrees of freedom, in the unit of the values; null with
 *   fewer than two values
 * @throws RangeError when a value is not finite or the level is not between 0 and 1
 *
 * It misleads when the values depend on each other (months that share a season) or are few and far from normal: then the
 * interval is too narrow.
 *
 * Cost: n.
 *
 * Published by Student, Biometrika 6 (1908).
 */
export function meanInterval(values: ArrayLike<number>, level = 0.95): MeanInterval | null {
  requireNumbers("meanInterval", "values", values);
  requireLevel("meanInterval", level);
  const count = values.length;
  if (count < 2) return null;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += values[index]!;
  const mean = sum / count;
  let squares = 0;
  for (let index = 0; index < count; index += 1) squares += (values[index]! - mean) ** 2;
  const freedom = count - 1;
  // t²/ν has the odds of a beta distribution with ½ and ν/2.
  const t = Math.sqrt(freedom * betaQuantileOdds(level, 0.5, freedom / 2));
  const reach = t * Math.sqrt(squares / freedom / count);
  return { mean, lower: mean - reach, upper: mean + reach };
}
