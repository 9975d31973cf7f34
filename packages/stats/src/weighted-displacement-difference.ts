import { requireCount, requireLevel, requirePositive } from "./argument-checks.js";
import { normalReach } from "./distributions/normal.js";
import type { Interval } from "./interval.js";

/** Incidents counted in one area, before something was done and after. */
export interface BeforeAndAfter {
  readonly before: number;
  readonly after: number;
}

export interface WeightedDisplacementDifferenceQuestion {
  /** Where something was done. */
  readonly target: BeforeAndAfter;
  /** Like the target, and nothing was done. */
  readonly control: BeforeAndAfter;
  /** Round the target, where what was prevented may have gone. */
  readonly displacement?: BeforeAndAfter | undefined;
  /** Like the displacement area, and away from all of it. */
  readonly displacementControl?: BeforeAndAfter | undefined;
  /** Confidence level, .95 when left out. */
  readonly level?: number;
  /** Months before and after, in any one unit; where they differ, everything is told per unit. 1 when left out. */
  readonly lengthBefore?: number;
  readonly lengthAfter?: number;
}

export interface WeightedDisplacementDifference extends Interval {
  readonly estimate: number;
  readonly standardError: number;
}

/**
 * How many incidents fewer (below 0) or more there were than the comparison areas led to expect, with those that moved
 * next door counted in.
 *
 * Use it when something was done at a place, and there are places like it where nothing was. Without a displacement area it
 * is the plain difference in differences of two counts.
 *
 * @param question counts of the target and its control; if wanted, of the displacement area and a control for that. All
 *   counts are whole numbers from 0; both lengths are positive
 * @returns the estimate (T₁−T₀) − (C₁−C₀) + (D₁−D₀) − (DC₁−DC₀), its standard error and its interval by the normal
 *   distribution, in incidents; with two lengths that differ, in incidents per unit of length. The variance is the sum of
 *   the counts, each over its length squared. Null when nothing was counted anywhere, for then nothing is known of the
 *   variation either
 * @throws RangeError when a count is no whole number from 0, a length is not positive, or the level is none
 *
 * It misleads when target and control would not have changed alike: one had a hot spell that was bound to pass (which is
 * often why it was chosen), or is so much larger that the same share of change is another number. Incidents that come in
 * series vary more than the formula says. Below about 5 in an area the normal distribution is a poor guide.
 *
 * Cost: constant.
 *
 * Published by A. P. Wheeler and J. H. Ratcliffe, Crime Science 7 (2018).
 */
export function weightedDisplacementDifference(
  question: WeightedDisplacementDifferenceQuestion,
): WeightedDisplacementDifference | null {
  const name = "weightedDisplacementDifference";
  const { target, control, displacement, displacementControl } = question;
  const { level = 0.95, lengthBefore = 1, lengthAfter = 1 } = question;
  requireLevel(name, level);
  requirePositive(name, "lengthBefore", lengthBefore);
  requirePositive(name, "lengthAfter", lengthAfter);
  const areas = [
    { name: "target", sign: 1, counts: target },
    { name: "control", sign: -1, counts: control },
    { name: "displacement", sign: 1, counts: displacement },
    { name: "displacementControl", sign: -1, counts: displacementControl },
  ];
  let estimate = 0;
  let variance = 0;
  for (const { name: area, sign, counts } of areas) {
    if (!counts) continue;
    requireCount(name, `${area}.before`, counts.before);
    requireCount(name, `${area}.after`, counts.after);
    estimate += sign * (counts.after / lengthAfter - counts.before / lengthBefore);
    variance += counts.after / lengthAfter ** 2 + counts.before / lengthBefore ** 2;
  }
  if (variance === 0) return null;
  const standardError = Math.sqrt(variance);
  const reach = normalReach(level) * standardError;
  return { estimate, standardError, lower: estimate - reach, upper: estimate + reach };
}
