import { seededRandom } from "@safer-wards/stats";

/** Gives the next number of a stream, from 0 up to and not including 1. */
export type Random = () => number;

/**
 * A stream of its own for each purpose, so that drawing more for one of them leaves the others as they were. The label
 * is mixed in by Fowler, Noll and Vo's hash (FNV-1a).
 */
export function randomStream(seed: number, label: string): Random {
  let hash = 0x811c9dc5;
  for (const character of label) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return seededRandom(seed ^ hash);
}

/** A number of the standard normal distribution (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Draws indices with chances in proportion to `weights`. */
export class WeightedChoice {
  private readonly cumulative: Float64Array;
  private readonly total: number;

  constructor(weights: ArrayLike<number>) {
    this.cumulative = new Float64Array(weights.length);
    let sum = 0;
    for (let index = 0; index < weights.length; index++) this.cumulative[index] = sum += weights[index]!;
    if (!(sum > 0)) throw new RangeError("WeightedChoice: the weights must have a positive sum");
    this.total = sum;
  }

  draw(random: Random): number {
    const wanted = random() * this.total;
    let low = 0;
    let high = this.cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cumulative[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
