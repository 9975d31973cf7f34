import { normalTwoSided } from "./distributions/normal.js";
import { requireGappedNumbers } from "./gapped-series.js";

export interface MannKendall {
  readonly s: number;
  readonly varS: number;
  readonly z: number;
  readonly p: number;
  readonly senSlope: number;
}

/**
 * Whether a series of months rises or falls steadily, without assuming a straight line or a bell curve, and by how much a
 * month.
 *
 * Use it on at least ten points, better two years of months, when "is it going up?" is asked of a whole series.
 *
 * @param series the values in order of time, evenly spaced, any unit; `null` is a month not supplied: it is left out, and
 *   the slope keeps the true distance across it
 * @returns s (pairs that rise less pairs that fall), its variance corrected for ties, z with the continuity correction,
 *   p two-sided from 0 to 1, and Sen's slope (the median rise from one month to the next) in the unit of the series a month.
 *   A series that never changes has s = 0, z = 0, p = 1, slope 0. Null with fewer than two known values.
 * @throws RangeError when a value is neither null nor a finite number
 *
 * It misleads on a series with a season (compare the same months), on one that rises and falls again (s is near 0), and when
 * each month depends on the one before: p is then too small. Below ten values p is only a rough guide.
 *
 * Cost: the square of the length.
 *
 * Published by H. Mann, Econometrica 13 (1945); M. Kendall, "Rank Correlation Methods" (1975), for the ties; P. Sen, Journal
 * of the American Statistical Association 63 (1968), for the slope.
 */
export function mannKendall(series: ArrayLike<number | null>): MannKendall | null {
  requireGappedNumbers("mannKendall", series);
  const { times, values } = knownPoints(series);
  if (values.length < 2) return null;
  const { s, slopes } = comparePairs(times, values);
  const varS = tieCorrectedVariance(values);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varS);
  return { s, varS, z, p: normalTwoSided(z), senSlope: median(slopes.sort()) };
}

function knownPoints(series: ArrayLike<number | null>): { times: number[]; values: number[] } {
  const times: number[] = [];
  const values: number[] = [];
  for (let time = 0; time < series.length; time += 1) {
    const value = series[time]!;
    if (value === null) continue;
    times.push(time);
    values.push(value);
  }
  return { times, values };
}

function comparePairs(times: readonly number[], values: readonly number[]): { s: number; slopes: Float64Array } {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let pair = 0;
  let s = 0;
  for (let later = 1; later < values.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const rise = values[later]! - values[earlier]!;
      if (rise > 0) s += 1;
      else if (rise < 0) s -= 1;
      slopes[pair] = rise / (times[later]! - times[earlier]!);
      pair += 1;
    }
  }
  return { s, slopes };
}

/** (n(n−1)(2n+5) − Σ t(t−1)(2t+5))/18, where t values are tied in each group. */
function tieCorrectedVariance(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  let sum = pairTerm(sorted.length);
  let tied = 1;
  for (let rank = 1; rank <= sorted.length; rank += 1) {
    if (sorted[rank] === sorted[rank - 1]) {
      tied += 1;
    } else {
      sum -= pairTerm(tied);
      tied = 1;
    }
  }
  return sum / 18;
}

function pairTerm(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}

function median(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
