import { requireCount, requireLevel } from "./argument-checks.js";
import { normalReach } from "./distributions/normal.js";
import type { Interval } from "./interval.js";

/**
 * The range of long-run shares that an observed share is compatible with: 17 of 40 outcomes positive is anything from 29 %
 * to 58 %.
 *
 * Use it for the interval of a proportion: outcomes, attendance, answers to a survey. Also for few cases, and for none or all.
 *
 * @param successes how many of them, a whole number from 0 to `trials`
 * @param trials out of how many, a whole number from 0
 * @param level the confidence level, strictly between 0 and 1
 * @returns the two ends as shares, `0 ≤ lower ≤ successes/trials ≤ upper ≤ 1`; null when there were no trials
 * @throws RangeError when a number is not a whole number from 0, there are more successes than trials, or `level` is no level
 *
 * It misleads when the trials are not independent (one family, several referrals) or are those who chose to answer.
 *
 * Cost: constant.
 *
 * Published by E. B. Wilson, Journal of the American Statistical Association 22 (1927); without continuity correction.
 */
export function wilsonInterval(successes: number, trials: number, level = 0.95): Interval | null {
  requireCount("wilsonInterval", "successes", successes);
  requireCount("wilsonInterval", "trials", trials);
  requireLevel("wilsonInterval", level);
  if (successes > trials) {
    throw new RangeError(`wilsonInterval: successes cannot exceed trials, and they are ${successes} of ${trials}`);
  }
  if (trials === 0) return null;
  const reach = normalReach(level);
  const square = reach * reach;
  const failures = trials - successes;
  const half = reach * Math.sqrt((successes * failures) / trials + square / 4);
  return {
    // None and all have an end at exactly 0 and 1, which the subtraction would miss by a rounding.
    lower: successes === 0 ? 0 : (successes + square / 2 - half) / (trials + square),
    upper: failures === 0 ? 1 : (successes + square / 2 + half) / (trials + square),
  };
}
