import { requireLevel, requireNumbers } from "./argument-checks.js";
import { normalReach, normalUpperQuantile } from "./distributions/normal.js";

export interface DetectableReductionQuestion {
  /** Incidents to be expected in each area and period that enters the difference, any number of them. */
  readonly expected: ArrayLike<number>;
  /** Confidence level of the interval that will be looked at, .95 when left out. */
  readonly level?: number;
  /** How often a reduction of that size is to be found, .8 when left out. */
  readonly power?: number;
}

/**
 * How many incidents fewer it takes for a comparison to notice: what is smaller will mostly be lost in chance.
 *
 * Use it before an operation starts, so that nobody sets out to prove what cannot be seen, and afterwards to say what it
 * would have taken where the verdict is "cannot tell".
 *
 * @param question the counts expected in each area and period that enters the difference (four with target and control,
 *   eight with displacement areas), each a finite number from 0; level and power strictly between 0 and 1
 * @returns (z of the level, two-sided, + z of the power) × √Σexpected, in incidents; 0 when nothing is expected anywhere
 * @throws RangeError when an expected count is below 0 or not finite, or level or power is none
 *
 * It misleads when incidents come in series, for they vary more than chance alone; the true number is then larger. It holds
 * for the difference as a whole: next door may hide what the target shows.
 *
 * Cost: linear in the number of counts.
 *
 * Published by A. P. Wheeler and J. H. Ratcliffe, Crime Science 7 (2018), from the variance of their difference.
 */
export function detectableReduction({ expected, level = 0.95, power = 0.8 }: DetectableReductionQuestion): number {
  requireNumbers("detectableReduction", "expected", expected, 0);
  requireLevel("detectableReduction", level);
  if (!(power > 0 && power < 1)) {
    throw new RangeError(`detectableReduction: power lies strictly between 0 and 1, and this one is ${power}`);
  }
  let variance = 0;
  for (let index = 0; index < expected.length; index += 1) variance += expected[index]!;
  return (normalReach(level) + normalUpperQuantile(1 - power)) * Math.sqrt(variance);
}
