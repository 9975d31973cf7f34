export interface Tour {
  /** Every place once, the start first. */
  readonly order: readonly number[];
  /** From the start through all and back to it, in the unit of the distances. */
  readonly length: number;
}

/** The most places that are solved exactly: the table of 2¹³ × 13 entries is still small, and each place more doubles it. */
const MOST_EXACT = 14;

/**
 * The shortest way through every place once and back to where it began.
 *
 * Use it for the order of stops of a patrol or of visits from one base.
 *
 * @param distances n rows of n numbers from 0: from the row's place to the column's, in any one unit. The way back may be
 *   longer than the way there
 * @param start the place that it begins and ends at
 * @returns the order, with the start first, and the length in the unit of the distances. A single place has length 0; null
 *   when there is no place. Up to 14 places none is shorter; above, none becomes shorter by turning a stretch of it round or by
 *   taking one place elsewhere, and it is the best of n beginnings
 * @throws RangeError when the table is not square, an entry is below 0 or not finite, or the start is not a place
 *
 * It misleads when the distances do: a straight line knows no river and no railway.
 *
 * Cost: n²·2ⁿ up to 14 places, a few hundredths of a second; above, about n⁴, a tenth of a second for 60.
 *
 * Published by M. Held and R. Karp, Journal of the Society for Industrial and Applied Mathematics 10 (1962); the exchange of two
 * edges by G. Croes, Operations Research 6 (1958).
 */
export function shortestTour(distances: ArrayLike<ArrayLike<number>>, start: number): Tour | null {
  const places = distances.length;
  if (places === 0) return null;
  requireTable(distances);
  if (!Number.isInteger(start) || start < 0 || start >= places) {
    throw new RangeError(`shortestTour: start must be a place from 0 to ${places - 1}, and it is ${start}`);
  }
  const others = Array.from({ length: places }, (_, place) => place).filter((place) => place !== start);
  const order = places <= MOST_EXACT ? heldKarp(distances, start, others) : bestOfMany(distances, start, others);
  return { order, length: lengthOf(distances, order) };
}

function requireTable(distances: ArrayLike<ArrayLike<number>>): void {
  for (let row = 0; row < distances.length; row += 1) {
    const entries = distances[row]!;
    if (entries.length !== distances.length) {
      throw new RangeError(
        `shortestTour: distances must be a square table, and row ${row} has ${entries.length} entries of ${distances.length}`,
      );
    }
    for (let column = 0; column < entries.length; column += 1) {
      const distance = entries[column]!;
      if (!(Number.isFinite(distance) && distance >= 0)) {
        throw new RangeError(
          `shortestTour: distances[${row}][${column}] must be a finite number from 0, and it is ${distance}`,
        );
      }
    }
  }
}

function lengthOf(distances: ArrayLike<ArrayLike<number>>, order: readonly number[]): number {
  return order.reduce((sum, place, index) => sum + distances[place]![order[(index + 1) % order.length]!]!, 0);
}

/** Over subsets of the other places: the shortest way through the subset that ends in each of its members. */
function heldKarp(distances: ArrayLike<ArrayLike<number>>, start: number, others: readonly number[]): number[] {
  const count = others.length;
  if (count === 0) return [start];
  const shortest = new Float64Array(2 ** count * count).fill(Infinity);
  const before = new Int8Array(2 ** count * count).fill(-1);
  others.forEach((place, index) => (shortest[2 ** index * count + index] = distances[start]![place]!));
  for (let subset = 1; subset < 2 ** count; subset += 1) {
    for (let last = 0; last < count; last += 1) {
      const sofar = shortest[subset * count + last]!;
      if (sofar === Infinity) continue;
      for (let next = 0; next < count; next += 1) {
        if (subset & (1 << next)) continue;
        const at = (subset | (1 << next)) * count + next;
        const length = sofar + distances[others[last]!]![others[next]!]!;
        if (length < shortest[at]!) [shortest[at], before[at]] = [length, last];
      }
    }
  }
  return [start, ...walkBack(distances, start, others, shortest, before)];
}

function walkBack(
  distances: ArrayLike<ArrayLike<number>>,
  start: number,
  others: readonly number[],
  shortest: Float64Array,
  before: Int8Array,
): number[] {
  const count = others.length;
  let subset = 2 ** count - 1;
  const closed = others.map((place, last) => shortest[subset * count + last]! + distances[place]![start]!);
  let last = closed.indexOf(Math.min(...closed));
  const order: number[] = [];
  while (last >= 0) {
    order.unshift(others[last]!);
    const previous = before[subset * count + last]!;
    subset &= ~(1 << last);
    last = previous;
  }
  return order;
}

/** From every place in turn always to the nearest one left, then improved; the start is put first again. */
function bestOfMany(distances: ArrayLike<ArrayLike<number>>, start: number, others: readonly number[]): number[] {
  let best: number[] = [];
  let least = Infinity;
  for (const first of [start, ...others]) {
    const order = improved(distances, nearestFirst(distances, first));
    const length = lengthOf(distances, order);
    if (length < least) [best, least] = [order, length];
  }
  const at = best.indexOf(start);
  return [...best.slice(at), ...best.slice(0, at)];
}

function nearestFirst(distances: ArrayLike<ArrayLike<number>>, first: number): number[] {
  const order = [first];
  const left = new Set(Array.from({ length: distances.length }, (_, place) => place));
  left.delete(first);
  while (left.size > 0) {
    const row = distances[order.at(-1)!]!;
    let nearest = -1;
    for (const place of left) if (nearest < 0 || row[place]! < row[nearest]!) nearest = place;
    order.push(nearest);
    left.delete(nearest);
  }
  return order;
}

/** Turns stretches round and takes single places elsewhere until neither makes the tour shorter. */
function improved(distances: ArrayLike<ArrayLike<number>>, begun: number[]): number[] {
  let order = begun;
  for (;;) {
    const better = turnedRound(distances, order) ?? takenElsewhere(distances, order);
    if (!better) return order;
    order = better;
  }
}

/** A gain smaller than this is rounding, and would be found for ever. */
const LEAST_GAIN = 1e-9;

function turnedRound(distances: ArrayLike<ArrayLike<number>>, order: readonly number[]): number[] | null {
  const count = order.length;
  for (let first = 1; first < count - 1; first += 1) {
    // What the stretch costs walked forwards and backwards, grown place by place.
    let forwards = 0;
    let backwards = 0;
    for (let last = first + 1; last < count; last += 1) {
      forwards += distances[order[last - 1]!]![order[last]!]!;
      backwards += distances[order[last]!]![order[last - 1]!]!;
      const [from, to] = [order[first - 1]!, order[(last + 1) % count]!];
      const now = distances[from]![order[first]!]! + forwards + distances[order[last]!]![to]!;
      const turned = distances[from]![order[last]!]! + backwards + distances[order[first]!]![to]!;
      if (turned < now - LEAST_GAIN) {
        return [...order.slice(0, first), ...order.slice(first, last + 1).reverse(), ...order.slice(last + 1)];
      }
    }
  }
  return null;
}

function takenElsewhere(distances: ArrayLike<ArrayLike<number>>, order: readonly number[]): number[] | null {
  const count = order.length;
  for (let at = 1; at < count; at += 1) {
    const place = order[at]!;
    const rest = order.filter((other) => other !== place);
    const [from, to] = [order[at - 1]!, order[(at + 1) % count]!];
    const saved = distances[from]![place]! + distances[place]![to]! - distances[from]![to]!;
    for (let after = 0; after < rest.length; after += 1) {
      const [left, right] = [rest[after]!, rest[(after + 1) % rest.length]!];
      const added = distances[left]![place]! + distances[place]![right]! - distances[left]![right]!;
      if (added < saved - LEAST_GAIN) return [...rest.slice(0, after + 1), place, ...rest.slice(after + 1)];
    }
  }
  return null;
}
