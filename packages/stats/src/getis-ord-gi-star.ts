import { requireNumbers, requireSameLength } from "./argument-checks.js";
import { benjaminiHochberg } from "./benjamini-hochberg.js";
import { normalTwoSided } from "./distributions/normal.js";

export interface GiStarQuestion {
  readonly values: ArrayLike<number>;
  /** For each place the indices of its neighbours, without itself. */
  readonly neighbours: ArrayLike<ArrayLike<number>>;
}

/** One entry a place, in the order of the values. */
export interface GiStar {
  readonly z: Float64Array;
  readonly p: Float64Array;
  readonly q: Float64Array;
}

/**
 * Where high counts lie together more than chance would lay them: a cell and its neighbours are compared with the average
 * of the whole map. Positive z is a hotspot, negative z a quiet place.
 *
 * Use it on a lattice of like cells (hexagons, the ring of six). Mark a hotspot where z > 0 and q < .05.
 *
 * @param values one number a cell, n of them, usually recorded incidents in the period
 * @param neighbours n lists of indices into `values`; binary weights, and the cell itself is always counted in
 * @returns z in standard deviations, p two-sided from the normal distribution, q adjusted by Benjamini and Hochberg over all
 *   cells; null when all values are equal or there is only one, since nothing can stand out. A cell whose neighbourhood is
 *   the whole map has z = 0 and p = 1.
 * @throws RangeError when a value is not finite, when the lists differ in length, or when a cell's neighbours hold an index
 *   outside the map, the cell itself, or one index twice
 *
 * It misleads on sparse counts (where a cell and its neighbours expect fewer than about five incidents together the normal
 * distribution is a poor guide, and single incidents light up), where the lattice is larger than the built-up area (empty fields lower the average
 * and everything in town is hot), at the edge of the area, whose neighbours were never counted, and with points that were
 * snapped to one place on their way here. A hotspot of counts is also a hotspot of people: it is not a rate.
 *
 * Cost: the number of neighbour pairs, and n·log n for q; 18,000 cells take a few milliseconds.
 *
 * Published by J. K. Ord and A. Getis, Geographical Analysis 27 (1995).
 */
export function getisOrdGiStar({ values, neighbours }: GiStarQuestion): GiStar | null {
  requireNumbers("getisOrdGiStar", "values", values);
  requireSameLength("getisOrdGiStar", ["values", values], ["neighbours", neighbours]);
  requireNeighbours(neighbours);
  const spread = spreadOf(values);
  if (spread === null) return null;
  const z = standardScores(neighbours, spread);
  const p = new Float64Array(z.length);
  for (let cell = 0; cell < z.length; cell += 1) p[cell] = normalTwoSided(z[cell]!);
  return { z, p, q: benjaminiHochberg(p) };
}

interface Spread {
  /** How far each value is from the mean, in the unit of the values. */
  readonly deviations: Float64Array;
  readonly standardDeviation: number;
}

function spreadOf(values: ArrayLike<number>): Spread | null {
  const count = values.length;
  let lowest = Infinity;
  let highest = -Infinity;
  let sum = 0;
  for (let cell = 0; cell < count; cell += 1) {
    const value = values[cell]!;
    sum += value;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (!(lowest < highest)) return null;
  const mean = sum / count;
  const deviations = new Float64Array(count);
  let squares = 0;
  for (let cell = 0; cell < count; cell += 1) {
    const deviation = values[cell]! - mean;
    deviations[cell] = deviation;
    squares += deviation * deviation;
  }
  if (!Number.isFinite(squares)) {
    throw new RangeError(`getisOrdGiStar: the values from ${lowest} to ${highest} are too far apart to be squared`);
  }
  // Values that differ by less than a square can hold are as good as equal.
  return squares === 0 ? null : { deviations, standardDeviation: Math.sqrt(squares / count) };
}

function standardScores(neighbours: GiStarQuestion["neighbours"], spread: Spread): Float64Array {
  const { deviations, standardDeviation } = spread;
  const count = deviations.length;
  const z = new Float64Array(count);
  for (let cell = 0; cell < count; cell += 1) {
    const around = neighbours[cell]!;
    // Σⱼwᵢⱼ(xⱼ − x̄) is the published numerator, without subtracting two large sums.
    let excess = deviations[cell]!;
    for (let at = 0; at < around.length; at += 1) excess += deviations[around[at]!]!;
    const weight = around.length + 1;
    if (weight < count)
      z[cell] = excess / (standardDeviation * Math.sqrt((count * weight - weight * weight) / (count - 1)));
  }
  return z;
}

function requireNeighbours(neighbours: GiStarQuestion["neighbours"]): void {
  const count = neighbours.length;
  const lastSeenBy = new Int32Array(count).fill(-1);
  for (let cell = 0; cell < count; cell += 1) {
    const around = neighbours[cell]!;
    for (let at = 0; at < around.length; at += 1) {
      const other = around[at]!;
      const problem = !(Number.isInteger(other) && other >= 0 && other < count)
        ? `is outside the ${count} cells`
        : other === cell
          ? "is the cell itself, which is always counted in"
          : lastSeenBy[other] === cell
            ? "stands there twice"
            : null;
      if (problem !== null)
        throw new RangeError(`getisOrdGiStar: neighbours[${cell}] holds ${other}, which ${problem}`);
      lastSeenBy[other] = cell;
    }
  }
}
