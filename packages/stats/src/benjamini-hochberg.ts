/**
 * What a p-value is worth when many places were tested at once: of all cells marked at q < .05, about one in twenty at most
 * is marked by chance.
 *
 * Use it whenever one question is asked of every cell or ward of a map. Compare q, not p, with the threshold.
 *
 * @param p the p-values of all the tests made, in any order, each from 0 to 1; leaving out the dull ones spoils it
 * @returns the adjusted p-values (q), in the same order, each from its p to 1; equal p give equal q; of none, none
 * @throws RangeError when a value is not from 0 to 1
 *
 * It misleads when only the tests that looked interesting are handed in, and it promises a share among all the marked
 * cells, not for each one. Neighbouring cells share their counts; the promise holds for such positive dependence.
 *
 * Cost: n·log n, for sorting.
 *
 * Published by Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995).
 */
export function benjaminiHochberg(p: ArrayLike<number>): Float64Array {
  const count = p.length;
  const sorted = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    const value = p[index]!;
    if (!(value >= 0 && value <= 1)) {
      throw new RangeError(`benjaminiHochberg: p[${index}] must be from 0 to 1, and it is ${value}`);
    }
    sorted[index] = value;
  }
  sorted.sort();
  const adjusted = new Float64Array(count);
  let least = 1;
  for (let rank = count; rank > 0; rank -= 1) {
    // The product may round to a hair below p itself.
    least = Math.min(least, Math.max(sorted[rank - 1]!, (sorted[rank - 1]! * count) / rank));
    adjusted[rank - 1] = least;
  }
  // Looking each p up again is faster than sorting indices through a comparison, and gives equal p the same q.
  return Float64Array.from(p, (value) => adjusted[firstRankOf(sorted, value)]!);
}

/** Where in the sorted list a value that it holds first stands. */
function firstRankOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
