import { requireNumbers } from "./argument-checks.js";

/**
 * Where each value stands among all of them, from 0 for the lowest to 100 for the highest: a ward at 75 has three quarters
 * of the other wards below it.
 *
 * Use it to put measures with different units on one scale before they are weighed together. With very few values the steps
 * are coarse: nineteen wards stand 5.6 apart.
 *
 * @param values one number a place, in any unit, at least two
 * @returns one number a place from 0 to 100; equal values share the middle of their ranks; null when there are fewer than two
 * @throws RangeError when a value is not a finite number
 *
 * It misleads about distances: the first may be far above the second and stands one step above it. And it is relative: in a
 * place without any problem somebody still stands at 100.
 *
 * Cost: n log n.
 *
 * Published as PERCENT_RANK of SQL (ISO/IEC 9075-2), here with equal values at the mean of their ranks.
 */
export function percentileRanks(values: readonly number[]): number[] | null {
  requireNumbers("percentileRanks", "values", values);
  const others = values.length - 1;
  if (others < 1) return null;
  const sorted = [...values].sort((left, right) => left - right);
  return values.map((value) => {
    const below = firstFrom(sorted, (candidate) => candidate >= value);
    const upTo = firstFrom(sorted, (candidate) => candidate > value);
    return (100 * (below + (upTo - below - 1) / 2)) / others;
  });
}

/** How many of the sorted values stand before the first that passes. */
function firstFrom(sorted: readonly number[], passes: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
