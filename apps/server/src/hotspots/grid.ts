import { counted, type Figure, missing, type Month, monthOfNumber } from "@safer-wards/domain";
import { generalisedGini, getisOrdGiStar, type GiStar, gini } from "@safer-wards/stats";
import { monthNumbers, type Question, sourceOf } from "../incidents/index.js";
import type { CellCounts } from "./cell-counts.js";
import type { HarmTable } from "./harm.js";
import type { Lattices, Resolution } from "./lattice.js";

/** A cell is hot where z > 0 and q lies below this. */
export const SIGNIFICANCE = 0.05;

/** Every cell of the lattice with its count and how far it stands out, as parallel lists. */
export interface HotspotGrid {
  readonly resolution: Resolution;
  readonly cells: readonly string[];
  readonly counts: Float64Array;
  /** What stands out or not: the counts, or the harm of each cell where harm is asked for. */
  readonly values: Float64Array;
  readonly harm: HarmTable | null;
  readonly areaKm2: Float64Array;
  readonly neighbours: ArrayLike<ArrayLike<number>>;
  /** Null where all cells count the same, so that nothing can stand out. */
  readonly giStar: GiStar | null;
  readonly total: number;
  readonly monthsUsed: number;
  readonly missingMonths: readonly Month[];
}

export function gridOf(
  question: Question,
  resolution: Resolution,
  harm: HarmTable | null,
  lattices: Lattices,
  cellCounts: CellCounts,
): HotspotGrid {
  const lattice = lattices.of(question.area, resolution);
  const counts = cellCounts.over(question, resolution, question.period);
  const values = harm ? cellCounts.over(question, resolution, question.period, harm.weights) : counts;
  const months = monthNumbers(question.period);
  const missingMonths = months.filter((month) => question.coverage(month) === "NOT_SUPPLIED");
  return {
    resolution,
    cells: lattice.cells,
    counts,
    values,
    harm,
    areaKm2: lattice.areaKm2,
    neighbours: lattice.neighbours,
    giStar: getisOrdGiStar({ values, neighbours: lattice.neighbours }),
    total: counts.reduce((sum, count) => sum + count, 0),
    monthsUsed: months.length - missingMonths.length,
    missingMonths: missingMonths.map(monthOfNumber),
  };
}

/** 1 where the cell is hot. */
export function hotCells(giStar: GiStar | null, length: number): Uint8Array {
  const hot = new Uint8Array(length);
  if (!giStar) return hot;
  for (let cell = 0; cell < length; cell++) {
    hot[cell] = giStar.z[cell]! > 0 && giStar.q[cell]! < SIGNIFICANCE ? 1 : 0;
  }
  return hot;
}

export interface Concentration {
  /** Shares of all cells, from 0 to 1. */
  readonly cellShares: readonly number[];
  /** What share of the incidents lies in the busiest cells of that share. */
  readonly incidentShares: readonly number[];
  readonly gini: Figure;
  readonly generalisedGini: Figure;
  readonly words: string;
}

const CELL_SHARES = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5];

/** How unevenly incidents lie over the cells. */
export function concentrationOf(question: Question, grid: HotspotGrid): Concentration {
  const sorted = Float64Array.from(grid.counts).sort().reverse();
  const incidentShares = CELL_SHARES.map((share) => shareOfTop(sorted, share, grid.total));
  const half = cellsThatHold(sorted, grid.total / 2);
  const origin = (method: string) => ({ unit: "ratio", method, source: sourceOf(question) }) as const;
  const figure = (value: number | null, method: string) =>
    value === null
      ? missing("UNDEFINED", "Nothing was recorded, so nothing can be concentrated.", origin(method))
      : counted(value, origin(method));
  return {
    cellShares: CELL_SHARES,
    incidentShares,
    gini: figure(gini(grid.counts), "Gini coefficient of the counts over all cells: 0 even, 1 all in one cell."),
    generalisedGini: figure(
      generalisedGini(grid.counts),
      "Gini coefficient corrected for fewer incidents than cells (Bernasco and Steenbeek).",
    ),
    words:
      grid.total === 0
        ? "Nothing was recorded."
        : `Half of the incidents lie in ${percent(half / sorted.length)} of the area's cells.`,
  };
}

function shareOfTop(sorted: Float64Array, share: number, total: number): number {
  const cells = Math.max(1, Math.round(share * sorted.length));
  return total === 0 ? 0 : sorted.subarray(0, cells).reduce((sum, count) => sum + count, 0) / total;
}

function cellsThatHold(sorted: Float64Array, wanted: number): number {
  let sum = 0;
  let cells = 0;
  while (sum < wanted && cells < sorted.length) sum += sorted[cells++]!;
  return cells;
}

/** `3 %`, or with a decimal below 10. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value < 10 ? Number(value.toFixed(1)) : Math.round(value)} %`;
}
