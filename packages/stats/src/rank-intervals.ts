import { requireCount, requireLevel, requirePositive, requireSameLength } from "./argument-checks.js";
import { rateRatio } from "./rate-ratio.js";

export interface RankIntervalsQuestion {
  readonly counts: ArrayLike<number>;
  readonly exposures: ArrayLike<number>;
  readonly level?: number;
}

/** The ranks that chance leaves open to one place: 1 is the highest rate. */
export interface RankInterval {
  readonly first: number;
  readonly last: number;
}

/**
 * Which ranks a place may truly hold among others by its rate, so that nobody reads an order into what chance put there.
 *
 * Use it before writing "third highest of nineteen". Where `first` and `last` differ, say so instead of a rank.
 *
 * @param counts incidents of each of n places, whole numbers from 0
 * @param exposures what they are counted over (residents, hectares), above 0; n
 * @param level the confidence that a place's true rank lies within its interval, strictly between 0 and 1; 0.95 unless told
 * @returns for each place `first` and `last`, whole numbers from 1 to n: one more than the number of places whose rate is
 *   surely higher, and n less the number of those whose rate is surely lower. Surely is by the exact interval of the rate
 *   ratio at level 1 − (1 − level)/(n − 1), as each place is compared with n − 1 others. A place alone has rank 1.
 * @throws RangeError when the lists differ in length, a count is no whole number from 0, an exposure not above 0, or `level`
 *   is no level
 *
 * It misleads when incidents come in clusters: counts then vary more than chance alone would have them, and the true
 * intervals are wider. Wide intervals do not say that places are alike, but that the order is not known.
 *
 * Cost: grows with the square of the number of places; nineteen take some milliseconds.
 *
 * Published by M. Mogstad, J. Romano, A. Shaikh and D. Wilhelm, "Inference for ranks", Review of Economic Studies 91 (2024):
 * intervals of ranks from simultaneous pairwise differences, here with Bonferroni's correction.
 */
export function rankIntervals({ counts, exposures, level = 0.95 }: RankIntervalsQuestion): RankInterval[] {
  requireSameLength("rankIntervals", ["counts", counts], ["exposures", exposures]);
  requireLevel("rankIntervals", level);
  for (let place = 0; place < counts.length; place += 1) {
    requireCount("rankIntervals", `counts[${place}]`, counts[place]!);
    requirePositive("rankIntervals", `exposures[${place}]`, exposures[place]!);
  }
  const places = counts.length;
  const higher = new Uint32Array(places);
  const lower = new Uint32Array(places);
  const pairLevel = 1 - (1 - level) / Math.max(1, places - 1);
  for (let one = 0; one < places; one += 1) {
    for (let other = one + 1; other < places; other += 1) {
      const sign = surelyHigher(counts, exposures, one, other, pairLevel);
      if (sign === 0) continue;
      const [above, below] = sign > 0 ? [one, other] : [other, one];
      higher[below] = higher[below]! + 1;
      lower[above] = lower[above]! + 1;
    }
  }
  return Array.from({ length: places }, (_, place) => ({ first: 1 + higher[place]!, last: places - lower[place]! }));
}

/** 1 when the first place's rate is surely the higher, −1 when the second's is, 0 when chance could have either. */
function surelyHigher(
  counts: ArrayLike<number>,
  exposures: ArrayLike<number>,
  one: number,
  other: number,
  level: number,
): number {
  // Divided by the place that has incidents: a ratio to none has no interval.
  const swapped = !(counts[other]! > 0);
  const [top, base] = swapped ? [other, one] : [one, other];
  const ratio = rateRatio({
    count: counts[top]!,
    exposure: exposures[top]!,
    baseCount: counts[base]!,
    baseExposure: exposures[base]!,
    level,
  });
  const sign = ratio === null ? 0 : ratio.lower > 1 ? 1 : ratio.upper < 1 ? -1 : 0;
  return swapped ? -sign : sign;
}
