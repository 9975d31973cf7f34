import { requireNumbers, requireSameLength } from "./argument-checks.js";

export interface PredictionAccuracyQuestion {
  readonly observed: ArrayLike<number>;
  readonly predicted: ArrayLike<number>;
  readonly areas: ArrayLike<number>;
}

/** Entry k describes the k + 1 cells with the highest predictions, taken together. */
export interface PredictionAccuracy {
  readonly hitRate: Float64Array;
  readonly pai: Float64Array;
  readonly pei: Float64Array;
}

/**
 * How well a hotspot map foretold the next period: how much of what happened fell into the marked cells, how much more
 * that is than their share of the area, and how near it comes to the best map anyone could have drawn.
 *
 * Use it for a back-test that trains on the twelve months before and tests on the month after, never overlapping.
 *
 * @param observed incidents in each of n cells in the test period, from 0
 * @param predicted what the map said of the same cells, any scale, higher means more; n
 * @param areas the area of each cell, any one unit, above 0; n
 * @returns cumulative over the cells from the highest predicted (equal predictions in the order given): the hit rate n/N
 *   from 0 to 1; PAI = (n/N)/(a/A), 1 when no better than chance; PEI = PAI over the best PAI at the same area, from 0 to 1.
 *   The best takes cells by observed density, the last one in part where the areas do not come out even. Null when there
 *   are no cells or nothing was observed.
 * @throws RangeError when the lists differ in length, an observation is below 0, an area not above 0, or one is not finite
 *
 * It misleads when PAI is quoted without its area (a single cell can score 100 while it catches one incident in fifty), when
 * the train and test periods overlap, and when police presence itself makes the records that are then foretold.
 *
 * Cost: n·log n.
 *
 * Published by S. Chainey, L. Tompson and S. Uhlig, Security Journal 21 (2008), PAI; J. Hunt, "Do crime hot spots move?"
 * (2016), PEI.
 */
export function predictionAccuracy(question: PredictionAccuracyQuestion): PredictionAccuracy | null {
  requireCells(question);
  const { observed, predicted, areas } = question;
  const count = observed.length;
  let incidents = 0;
  let area = 0;
  for (let cell = 0; cell < count; cell += 1) {
    incidents += observed[cell]!;
    area += areas[cell]!;
  }
  if (incidents === 0) return null;
  const byPrediction = descending(count, (cell) => predicted[cell]!);
  const best = bestHits(question);
  const result = { hitRate: new Float64Array(count), pai: new Float64Array(count), pei: new Float64Array(count) };
  let hits = 0;
  let taken = 0;
  for (let rank = 0; rank < count; rank += 1) {
    const cell = byPrediction[rank]!;
    hits += observed[cell]!;
    taken += areas[cell]!;
    result.hitRate[rank] = hits / incidents;
    result.pai[rank] = hits / incidents / (taken / area);
    // At the same area PAI over the best PAI is hits over the best hits; rounding may carry it a hair above 1.
    result.pei[rank] = Math.min(1, hits / best(taken));
  }
  return result;
}

/** The most incidents that an area can hold; to be asked of growing areas. */
function bestHits({ observed, areas }: PredictionAccuracyQuestion): (area: number) => number {
  const byDensity = descending(observed.length, (cell) => observed[cell]! / areas[cell]!);
  let next = 0;
  let hits = 0;
  let filled = 0;
  return (area) => {
    while (next < byDensity.length && filled + areas[byDensity[next]!]! <= area) {
      hits += observed[byDensity[next]!]!;
      filled += areas[byDensity[next]!]!;
      next += 1;
    }
    if (next === byDensity.length) return hits;
    const cell = byDensity[next]!;
    return hits + (observed[cell]! * Math.max(0, area - filled)) / areas[cell]!;
  };
}

function descending(count: number, keyOf: (cell: number) => number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, cell) => cell).sort((a, b) => keyOf(b) - keyOf(a) || a - b);
}

function requireCells({ observed, predicted, areas }: PredictionAccuracyQuestion): void {
  requireSameLength("predictionAccuracy", ["observed", observed], ["predicted", predicted]);
  requireSameLength("predictionAccuracy", ["observed", observed], ["areas", areas]);
  requireNumbers("predictionAccuracy", "observed", observed, 0);
  requireNumbers("predictionAccuracy", "predicted", predicted);
  requireNumbers("predictionAccuracy", "areas", areas);
  for (let cell = 0; cell < areas.length; cell += 1) {
    if (areas[cell]! <= 0)
      throw new RangeError(`predictionAccuracy: areas[${cell}] must be above 0, and it is ${areas[cell]}`);
  }
}
