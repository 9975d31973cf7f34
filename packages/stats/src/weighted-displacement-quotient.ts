import { requireCount } from "./argument-checks.js";
import type { BeforeAndAfter } from "./weighted-displacement-difference.js";

export interface WeightedDisplacementQuotientQuestion {
  readonly target: BeforeAndAfter;
  readonly control: BeforeAndAfter;
  readonly displacement: BeforeAndAfter;
}

/**
 * What became next door of the success in the target: −1 says that all of it moved there, 0 that nothing changed there,
 * above 0 that the surroundings gained with it, and beyond ±1 that they changed more than the target.
 *
 * Use it beside the weighted displacement difference when the target has fallen against its control; it has no interval.
 *
 * @param question counts of target, control and the area round the target, before and after, whole numbers from 0
 * @returns (D₁/C₁ − D₀/C₀) / (T₁/C₁ − T₀/C₀), without unit; null when a count is 0 or the target did not fall against its
 *   control, for then there was no success to displace
 * @throws RangeError when a count is no whole number from 0
 *
 * It misleads where counts are small, like every ratio of ratios: a handful of incidents turns its sign. It says nothing of
 * what moved further than the area looked at.
 *
 * Cost: constant.
 *
 * Published by K. J. Bowers and S. D. Johnson, Journal of Quantitative Criminology 19 (2003).
 */
export function weightedDisplacementQuotient({
  target,
  control,
  displacement,
}: WeightedDisplacementQuotientQuestion): number | null {
  for (const [area, counts] of Object.entries({ target, control, displacement })) {
    requireCount("weightedDisplacementQuotient", `${area}.before`, counts.before);
    requireCount("weightedDisplacementQuotient", `${area}.after`, counts.after);
    if (counts.before === 0 || counts.after === 0) return null;
  }
  const success = target.after / control.after - target.before / control.before;
  // By the products: a share that did not change must not pass for a tiny success.
  if (target.after * control.before >= target.before * control.after) return null;
  if (displacement.after * control.before === displacement.before * control.after) return 0;
  return (displacement.after / control.after - displacement.before / control.before) / success;
}
