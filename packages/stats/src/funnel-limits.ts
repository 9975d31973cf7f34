import { requireLevel, requirePositive } from "./argument-checks.js";
import { gammaQuantile } from "./distributions/gamma.js";
import type { Interval } from "./interval.js";

export interface FunnelLimitsQuestion {
  readonly expected: number;
  readonly level?: number;
}

/**
 * How far from 1 the ratio of observed to expected incidents of a place may lie by chance alone, given its size: wide for a
 * small ward, narrow for a large one.
 *
 * Use it for a funnel plot of wards, instead of a league table. Draw 95 % and 99.8 % lines; only a ward outside the outer
 * ones is worth a question.
 *
 * @param expected incidents expected in the place at the borough's rate, above 0, not necessarily whole
 * @param level the share of places within the limits when only chance is at work, strictly between 0 and 1; 0.95 unless told
 * @returns the limits as ratios, no unit: χ²(α/2; 2E)/2E and χ²(1 − α/2; 2(E + 1))/2E
 * @throws RangeError when `expected` is not above 0 or `level` is no level
 *
 * It misleads when places differ for reasons that the expected count does not know (a night-time economy, a motorway): most
 * of them then fall outside, and the limits are too narrow. Ask `overDispersion` first and say so beside the plot.
 *
 * Cost: grows with the square root of the expected count.
 *
 * Published by D. Spiegelhalter, Statistics in Medicine 24 (2005), funnel plots; F. Garwood, Biometrika 28 (1936), the exact
 * limits.
 */
export function funnelLimits({ expected, level = 0.95 }: FunnelLimitsQuestion): Interval {
  requirePositive("funnelLimits", "expected", expected);
  requireLevel("funnelLimits", level);
  const tail = (1 - level) / 2;
  return {
    lower: gammaQuantile({ lower: tail, upper: 1 - tail }, expected) / expected,
    upper: gammaQuantile({ lower: 1 - tail, upper: tail }, expected + 1) / expected,
  };
}
