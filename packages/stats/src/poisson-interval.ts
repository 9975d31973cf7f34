import { requireCount, requireLevel } from "./argument-checks.js";
import { gammaQuantile } from "./distributions/gamma.js";
import { normalReach } from "./distributions/normal.js";
import type { Interval } from "./interval.js";

const FIRST_BYAR_COUNT = 10;

/**
 * The range of long-run averages that a count is compatible with: 27 incidents in a month are what a ward with a steady
 * average of 18 to 39 a month may well show.
 *
 * Use it for the interval of a count, and, divided by the residents or the months, of a rate.
 *
 * @param count recorded incidents, a whole number from 0
 * @param level the confidence level, strictly between 0 and 1
 * @returns the two ends in incidents, `0 ≤ lower ≤ count ≤ upper`; exact (Garwood) below 10 and Byar's approximation from
 *   10, as English public health practice has it. There is an answer for every count; the lower end for 0 is 0.
 * @throws RangeError when `count` is not a whole number from 0 or `level` is no level
 *
 * It misleads when incidents come in clusters (one evening, eight damaged cars): they are not independent, and the true
 * range is wider. It says nothing of what was never recorded.
 *
 * Cost: constant.
 *
 * Published by F. Garwood, Biometrika 28 (1936); N. Breslow and N. Day, "Statistical Methods in Cancer Research II" (1987),
 * for Byar's approximation.
 */
export function poissonInterval(count: number, level = 0.95): Interval {
  requireCount("poissonInterval", "count", count);
  requireLevel("poissonInterval", level);
  return count < FIRST_BYAR_COUNT ? exactInterval(count, level) : byarInterval(count, level);
}

function exactInterval(count: number, level: number): Interval {
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : gammaQuantile({ lower: tail, upper: 1 - tail }, count),
    upper: gammaQuantile({ lower: 1 - tail, upper: tail }, count + 1),
  };
}

function byarInterval(count: number, level: number): Interval {
  const reach = normalReach(level);
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - reach / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + reach / (3 * Math.sqrt(next))) ** 3,
  };
}
