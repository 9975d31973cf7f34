import { requireNumbers, requirePositive, requireSameLength } from "./argument-checks.js";

export interface KernelDensityQuestion {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** One each unless told: records snapped to one point are that point with their number. */
  readonly weights?: ArrayLike<number>;
  /** 300 m unless told. */
  readonly bandwidthMetres?: number;
  readonly gridX: ArrayLike<number>;
  readonly gridY: ArrayLike<number>;
}

export interface KernelDensity {
  /** Row by row: the density at (gridX[i], gridY[j]) is `values[j * gridX.length + i]`. */
  readonly values: Float64Array;
}

const DEFAULT_BANDWIDTH_METRES = 300;
const SQUARE_METRES_PER_KM2 = 1_000_000;

/**
 * How densely incidents lie around each point of a grid: a smooth surface to look at, where single dots would cover one
 * another.
 *
 * Use it to draw a map for a briefing. To decide which places are hotspots, test: that is what Gi* is for.
 *
 * @param x eastings of the incidents in metres (British National Grid), n of them
 * @param y northings of the same incidents, n of them
 * @param weights how many incidents lie at each position, from 0; one each unless told
 * @param bandwidthMetres how far an incident reaches, above 0; 300 m unless told
 * @param gridX eastings of the grid's columns in metres, ascending; the partnership's maps use one every 100 m
 * @param gridY northings of its rows in metres, ascending
 * @returns incidents per km², from 0, row by row from the lowest northing. The surface's volume is the number of incidents.
 *   No incidents give noughts; an empty grid gives no values.
 * @throws RangeError when lists that belong together differ in length, a coordinate is not finite, the bandwidth not above 0,
 *   or a side of the grid not ascending
 *
 * It misleads by its bandwidth (a wide one makes one broad hill of a borough), near the edge of the area (what lies beyond
 * was not counted, and nothing is added for it), and by its colours, since a hill is drawn even where chance alone was at
 * work. Snapped points pile up on their snap points.
 *
 * Cost: points times the grid points within the bandwidth; a million points at 300 m on a 100 m grid take about 0.3 s.
 *
 * Published by B. Silverman, "Density Estimation for Statistics and Data Analysis" (1986), section 4.2: the quartic
 * (biweight) kernel 3/(πh²)·(1 − d²/h²)². QGIS's "scaled" kernel and a much-copied 116/(5πh²) are other functions, whose
 * volume is 7.25 and not 1.
 */
export function kernelDensity(question: KernelDensityQuestion): KernelDensity {
  const { x, y, weights, bandwidthMetres = DEFAULT_BANDWIDTH_METRES, gridX, gridY } = question;
  requirePositive("kernelDensity", "bandwidthMetres", bandwidthMetres);
  requireSameLength("kernelDensity", ["x", x], ["y", y]);
  requireNumbers("kernelDensity", "x", x);
  requireNumbers("kernelDensity", "y", y);
  if (weights) requireWeights(weights, x);
  const columns = ascending("gridX", gridX);
  const rows = ascending("gridY", gridY);
  const values = new Float64Array(columns.length * rows.length);
  const inverseSquare = 1 / (bandwidthMetres * bandwidthMetres);
  const peak = (3 / Math.PI) * inverseSquare * SQUARE_METRES_PER_KM2;
  for (let point = 0; point < x.length; point += 1) {
    const east = x[point]!;
    const north = y[point]!;
    const height = weights ? peak * weights[point]! : peak;
    const firstColumn = firstFrom(columns, east - bandwidthMetres);
    for (let row = firstFrom(rows, north - bandwidthMetres); row < rows.length; row += 1) {
      const northDistance = rows[row]! - north;
      if (northDistance >= bandwidthMetres) break;
      const afterNorth = 1 - northDistance * northDistance * inverseSquare;
      const start = row * columns.length;
      for (let column = firstColumn; column < columns.length; column += 1) {
        const eastDistance = columns[column]! - east;
        if (eastDistance >= bandwidthMetres) break;
        const share = afterNorth - eastDistance * eastDistance * inverseSquare;
        if (share > 0) values[start + column]! += height * share * share;
      }
    }
  }
  return { values };
}

function requireWeights(weights: ArrayLike<number>, x: ArrayLike<number>): void {
  requireSameLength("kernelDensity", ["x", x], ["weights", weights]);
  requireNumbers("kernelDensity", "weights", weights);
  for (let index = 0; index < weights.length; index += 1) {
    if (weights[index]! < 0) throw new RangeError(`kernelDensity: weights[${index}] is ${weights[index]}, below 0`);
  }
}

function ascending(argument: string, positions: ArrayLike<number>): Float64Array {
  requireNumbers("kernelDensity", argument, positions);
  for (let index = 1; index < positions.length; index += 1) {
    if (!(positions[index]! > positions[index - 1]!)) {
      throw new RangeError(
        `kernelDensity: ${argument} must ascend, and ${positions[index]} follows ${positions[index - 1]} at ${index}`,
      );
    }
  }
  return Float64Array.from(positions);
}

/** The index of the first position that is not below `least`, or the number of positions. */
function firstFrom(positions: Float64Array, least: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
