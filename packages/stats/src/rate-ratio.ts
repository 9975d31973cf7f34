import { requireCount, requireLevel, requirePositive } from "./argument-checks.js";
import { betaQuantileOdds } from "./distributions/beta.js";

/** Two counts to compare, each with what it is counted over. */
export interface RateRatioQuestion {
  readonly count: number;
  readonly exposure: number;
  readonly baseCount: number;
  readonly baseExposure: number;
  readonly level?: number;
}

export interface RateRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * How one rate compares with another, and how sure that is: 0.91 (0.88 to 0.94) means nine per cent fewer than before, and
 * between six and twelve per cent fewer are compatible with the counts.
 *
 * Use it for a period against the same months a year before, or a ward against the rest of the borough. When the interval
 * holds 1, say "no clear change".
 *
 * @param count incidents in the period or place asked about, a whole number from 0
 * @param exposure what they are counted over: months, residents, resident-months; any unit, above 0
 * @param baseCount incidents of the base it is compared with, a whole number from 0
 * @param baseExposure what those are counted over, in the same unit
 * @param level the confidence level, strictly between 0 and 1, 0.95 unless told
 * @returns the ratio of the rates (no unit, from 0) with its exact conditional interval; null when the base count is 0,
 *   because there is then nothing to be a multiple of
 * @throws RangeError when a count is not a whole number from 0, an exposure not above 0, or `level` is no level
 *
 * It misleads when both counts hold the same incidents (a ward against a borough that contains it), when recording changed
 * between them, and when incidents come in clusters: the true interval is then wider. An exceptional base makes an ordinary
 * count look like a change.
 *
 * Cost: grows with the square root of the counts.
 *
 * The count, given the sum of both, is binomial; the interval is that of C. Clopper and E. Pearson, Biometrika 26 (1934),
 * carried over to the ratio.
 */
export function rateRatio({
  count,
  exposure,
  baseCount,
  baseExposure,
  level = 0.95,
}: RateRatioQuestion): RateRatio | null {
  requireCount("rateRatio", "count", count);
  requireCount("rateRatio", "baseCount", baseCount);
  requirePositive("rateRatio", "exposure", exposure);
  requirePositive("rateRatio", "baseExposure", baseExposure);
  requireLevel("rateRatio", level);
  if (baseCount === 0) return null;
  const tail = (1 - level) / 2;
  const scale = baseExposure / exposure;
  return {
    ratio: (count / baseCount) * scale,
    lower: count === 0 ? 0 : betaQuantileOdds(tail, count, baseCount + 1) * scale,
    // The mirror image, so that the small tail is the one computed.
    upper: scale / betaQuantileOdds(tail, baseCount, count + 1),
  };
}
