import { periodName } from "@safer-wards/domain";
import type { HotspotAnalysis, HotspotRequest } from "../hotspots/index.js";
import { type IncidentAnalysis, isDemonstration, sourceOf, titleOf } from "../incidents/index.js";
import { InvalidInput } from "../errors.js";
import type { NeedOfCells } from "./candidates.js";
import type { PlanContent } from "./plan.js";

export interface Need extends NeedOfCells {
  readonly words: PlanContent["need"];
  readonly request: HotspotRequest;
}

const WEEKS_A_MONTH = 365.25 / 12 / 7;

/** What is expected in each cell in a week, by the records of the period asked about. */
export async function needOf(
  analysis: IncidentAnalysis,
  hotspots: HotspotAnalysis,
  request: HotspotRequest,
): Promise<Need> {
  const fine = { ...request, resolution: 10 };
  const question = await analysis.ask(fine, "PLACED");
  const grid = await hotspots.standingOut(fine);
  if (grid.monthsUsed === 0 || grid.total === 0) {
    throw new InvalidInput("Nothing was recorded that the plan could start from. Choose another period.", "need");
  }
  const weeks = grid.monthsUsed * WEEKS_A_MONTH;
  const weekly = new Map<string, number>();
  grid.cells.forEach((cell, index) => {
    if (grid.values[index]! > 0) weekly.set(cell, grid.values[index]! / weeks);
  });
  const { when } = await hotspots.hotspots(request);
  const total = grid.values.reduce((sum, value) => sum + value, 0);
  return {
    area: question.area,
    columns: question.columns,
    weekly,
    request: { ...whatIsAsked(request), period: question.period },
    words: {
      words: `${titleOf(question)}, ${periodName(question.period)}${grid.harm ? ", weighed by harm" : ""}`,
      source: sourceOf(question),
      unit: grid.harm ? "harm" : "incidents",
      weeklyTotal: total / weeks,
      hours: sharesOf(when.hours),
      hoursRefusedBecause: when.refusedBecause,
      isDemonstration: isDemonstration(question.columns),
    },
  };
}

/** Without the one who asks: a plan is kept. */
function whatIsAsked({ asker: _, ...request }: HotspotRequest): HotspotRequest {
  return request;
}

function sharesOf(hours: readonly number[] | null): readonly number[] | null {
  const total = hours?.reduce((sum, count) => sum + count, 0) ?? 0;
  return hours && total > 0 ? hours.map((count) => count / total) : null;
}
