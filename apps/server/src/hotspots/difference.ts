import { changeDirection, changeWords, estimated, type Figure, missing, periodName } from "@safer-wards/domain";
import { rateRatio } from "@safer-wards/stats";
import { LEVEL, monthNumbers, type Question, sourceOf } from "../incidents/index.js";
import type { HotspotGrid } from "./grid.js";

/** How the incidents of one period compare with those of another. */
export interface PeriodDifference {
  readonly id: string;
  /** Incidents a month over incidents a month of the other period. */
  readonly ratio: Figure;
  /** FEWER, MORE, NO_CLEAR_CHANGE or NOT_KNOWN. */
  readonly direction: string;
  readonly words: string;
}

interface Counted {
  readonly question: Question;
  readonly grid: HotspotGrid;
}

/** Compares two periods month for month; counts of the same month would be compared with themselves. */
export function differenceOf(one: Counted, other: Counted): Omit<PeriodDifference, "id"> {
  const base = periodName(other.question.period);
  const origin = {
    unit: "ratio",
    method: `Incidents a month over incidents a month of ${base}, with the exact conditional interval.`,
    source: sourceOf(one.question),
  } as const;
  const untold = (because: string, reason: "NOT_SUPPLIED" | "UNDEFINED") => ({
    ratio: missing(reason, because, origin),
    direction: "NOT_KNOWN",
    words: because,
  });
  if (one.grid.monthsUsed === 0 || other.grid.monthsUsed === 0) {
    return untold("Not to be compared: one of the periods was not supplied.", "NOT_SUPPLIED");
  }
  const months = new Set(monthNumbers(other.question.period));
  if (monthNumbers(one.question.period).some((month) => months.has(month))) {
    return untold("Not to be compared: the periods have months in common.", "UNDEFINED");
  }
  const estimate = rateRatio({
    count: one.grid.total,
    exposure: one.grid.monthsUsed,
    baseCount: other.grid.total,
    baseExposure: other.grid.monthsUsed,
    level: LEVEL,
  });
  if (!estimate) return untold(`Nothing was recorded in ${base}, so there is nothing to divide by.`, "UNDEFINED");
  return {
    ratio: estimated(estimate.ratio, estimate, LEVEL, origin),
    direction: changeDirection(estimate),
    words: `A month, ${changeWords(estimate, base)}.`,
  };
}
