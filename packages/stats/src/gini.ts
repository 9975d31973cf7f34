import { requireNumbers } from "./argument-checks.js";

/**
 * How unevenly incidents are spread over places: 0 when every place has its equal share, close to 1 when one has them all.
 *
 * Use it to say how concentrated crime is, for counts well above the number of places; otherwise use `generalisedGini`.
 *
 * @param counts incidents in each of n places, from 0, with the places that had none
 * @returns from 0 to 1 − 1/n, no unit; null when there are no places or no incidents
 * @throws RangeError when a count is below 0 or not finite
 *
 * It misleads when there are fewer incidents than places: 8 incidents cannot reach more than 8 of 1,000 streets, and the
 * index calls that concentration. It also depends on how places are cut, and on whether the empty ones are listed.
 *
 * Cost: n·log n, for sorting.
 *
 * Published by C. Gini (1912); in the place-by-place form used for crime by W. Bernasco and W. Steenbeek, Journal of
 * Quantitative Criminology 33 (2017).
 */
export function gini(counts: ArrayLike<number>): number | null {
  requireNumbers("gini", "counts", counts, 0);
  const sorted = Float64Array.from(counts).sort();
  const places = sorted.length;
  let sum = 0;
  let ranked = 0;
  for (let rank = 1; rank <= places; rank += 1) {
    sum += sorted[rank - 1]!;
    // 2·rank − n − 1 is 0 in the middle: equal counts then cancel to exactly 0.
    ranked += (2 * rank - places - 1) * sorted[rank - 1]!;
  }
  return sum === 0 ? null : ranked / (places * sum);
}
