import { addMonths, monthNumber, monthOfNumber, type Period } from "@safer-wards/domain";
import { type Question, suppliedRange } from "../incidents/index.js";
import type { ComparisonTerms, RegionSeries } from "./comparison.js";
import type { EvaluationDesign } from "./evaluation-design.js";
import { countsOfRegions } from "./region.js";

/** Months before the start that the chart and the earlier dates look back on. */
const MOST_MONTHS_BACK = 36;

/** The months of the four regions that a design names, as far back as there are any. */
export function seriesFor(question: Question, design: EvaluationDesign): RegionSeries {
  const period = periodOf(question, design);
  const regions = [design.target, ...design.comparisons.map(({ region }) => region)];
  const buffers = design.buffer ? [design.buffer, ...design.comparisons.flatMap(({ buffer }) => buffer ?? [])] : [];
  const [target = [], ...others] = countsOfRegions(question, [...regions, ...buffers], period);
  const comparisons = others.slice(0, design.comparisons.length);
  const [buffer, ...comparisonBuffers] = others.slice(design.comparisons.length);
  const first = monthNumber(period.firstMonth);
  const length = monthNumber(period.endMonth) - first;
  return {
    firstMonth: first,
    supplied: Array.from({ length }, (_, index) => question.coverage(first + index) !== "NOT_SUPPLIED"),
    target,
    comparison: added(comparisons, length),
    buffer: buffer ?? null,
    comparisonBuffer: buffer ? added(comparisonBuffers, length) : null,
  };
}

export function termsOf({ firstMonth, months, gap, comparedWith }: EvaluationDesign): ComparisonTerms {
  return { firstMonth: monthNumber(firstMonth), months, gap, comparedWith };
}

function periodOf({ columns, coverage }: Question, { firstMonth, months }: EvaluationDesign): Period {
  const end = addMonths(firstMonth, months);
  const back = addMonths(firstMonth, -MOST_MONTHS_BACK);
  const first = suppliedRange(columns, coverage)?.firstMonth ?? back;
  const start = Math.min(Math.max(monthNumber(first), monthNumber(back)), monthNumber(firstMonth));
  return { firstMonth: monthOfNumber(start), endMonth: end };
}

function added(series: readonly ArrayLike<number>[], length: number): number[] {
  return Array.from({ length }, (_, month) => series.reduce((sum, counts) => sum + (counts[month] ?? 0), 0));
}
