import { requireCount } from "./argument-checks.js";
import { gini } from "./gini.js";

/**
 * How unevenly incidents are spread over places, allowing for there being fewer incidents than places: 0 when they are
 * spread as evenly as whole incidents can be.
 *
 * Use it for rare crime types, or for many small places such as street segments or patrol cells.
 *
 * @param counts incidents in each of n places, whole numbers from 0, with the places that had none; c incidents in all
 * @returns max(1, n/c)·(G − 1) + 1, from 0 to 1, no unit; equal to `gini` from c = n on; null when there are no places or
 *   no incidents
 * @throws RangeError when a count is not a whole number from 0
 *
 * It misleads when compared between areas cut into places of another size. With very few incidents one shared address moves
 * it from 0 to a large number.
 *
 * Cost: n·log n, for sorting.
 *
 * Published by W. Bernasco and W. Steenbeek, "More places than crimes", Journal of Quantitative Criminology 33 (2017).
 */
export function generalisedGini(counts: ArrayLike<number>): number | null {
  let incidents = 0;
  for (let place = 0; place < counts.length; place += 1) {
    requireCount("generalisedGini", `counts[${place}]`, counts[place]!);
    incidents += counts[place]!;
  }
  const plain = gini(counts);
  if (plain === null) return null;
  // The evenest spread of whole incidents may round to a hair below 0.
  return Math.max(0, Math.max(1, counts.length / incidents) * (plain - 1) + 1);
}
