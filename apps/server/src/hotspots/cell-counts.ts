import { monthOfNumber, type Period } from "@safer-wards/domain";
import { countByCell, monthNumbers, type Question, weighByCell } from "../incidents/index.js";
import type { Lattices, Resolution } from "./lattice.js";

/** Counts incidents in every cell of an area's lattice; a cell without any counts zero. */
export class CellCounts {
  constructor(private readonly lattices: Lattices) {}

  /** Incidents of each cell over the supplied months of the period, or their weights where weights are given. */
  over(question: Question, resolution: Resolution, period: Period, weights: Float64Array | null = null): Float64Array {
    const { area, columns, selection } = question;
    const lattice = this.lattices.of(area, resolution);
    const link = this.lattices.linkOf(area, columns, resolution);
    const counts = new Float64Array(lattice.cells.length);
    for (const run of suppliedRuns(question, period)) {
      const known = weights
        ? weighByCell(columns, resolution, run, selection, weights)
        : countByCell(columns, resolution, run, selection);
      for (let cell = 0; cell < known.length; cell++) counts[link[cell]!]! += known[cell]!;
    }
    return counts;
  }

  /** The same month by month; null where the month was not supplied. */
  byMonth(
    question: Question,
    resolution: Resolution,
    period: Period,
    weights: Float64Array | null = null,
  ): (Float64Array | null)[] {
    return monthNumbers(period).map((month) =>
      question.coverage(month) === "NOT_SUPPLIED" ? null : this.over(question, resolution, oneMonth(month), weights),
    );
  }
}

function oneMonth(month: number): Period {
  return { firstMonth: monthOfNumber(month), endMonth: monthOfNumber(month + 1) };
}

/** The supplied months of a period as runs without a gap. */
function suppliedRuns({ coverage }: Question, period: Period): Period[] {
  const runs: { first: number; end: number }[] = [];
  for (const month of monthNumbers(period)) {
    if (coverage(month) === "NOT_SUPPLIED") continue;
    const last = runs.at(-1);
    if (last && last.end === month) last.end = month + 1;
    else runs.push({ first: month, end: month + 1 });
  }
  return runs.map(({ first, end }) => ({ firstMonth: monthOfNumber(first), endMonth: monthOfNumber(end) }));
}
