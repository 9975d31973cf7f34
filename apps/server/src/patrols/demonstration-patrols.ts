import { periodName } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import type { AnalysisRequest, IncidentAnalysis } from "../incidents/index.js";
import { isDemonstration, sourceOf, titleOf } from "../incidents/index.js";
import { deleteDemonstrationPatrols, insertPlan, insertVisits } from "./patrols.queries.js";
import type { PatrolPlan, PlanContent } from "./plan.js";
import { planAsked, type PlanGiven } from "./plan-input.js";
import { planPatrols } from "./planner.js";
import { preparePlan, withResult } from "./prepare-plan.js";
import { straightLineRouting } from "./routing.js";
import type { PatrolVisit } from "./visit.js";

/** Plans at once, in the caller's thread, by the count of records; null where nothing was recorded. */
export async function draftPatrolPlan(
  analysis: IncidentAnalysis,
  request: AnalysisRequest,
  given: PlanGiven,
): Promise<PlanContent | null> {
  const question = await analysis.ask(request);
  const weeks = WEEKS_A_YEAR;
  const counts = await analysis.countsByCell(request, 10);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const need = {
    area: question.area,
    columns: question.columns,
    weekly: new Map([...counts].map(([cell, count]) => [cell, count / weeks])),
    request,
    words: {
      words: `${titleOf(question)}, ${periodName(question.period)}`,
      source: sourceOf(question),
      unit: "incidents" as const,
      weeklyTotal: total / weeks,
      hours: null,
      hoursRefusedBecause: "these records give no hour.",
      isDemonstration: isDemonstration(question.columns),
    },
  };
  const { order, content } = await preparePlan(need, planAsked(given), straightLineRouting);
  return withResult(
    content,
    planPatrols(order, () => undefined),
  );
}

const WEEKS_A_YEAR = 365.25 / 7;

/** Takes what was made to show how it works, in place of what was there of it. */
export async function takeDemonstrationPatrols(
  database: Database,
  plans: readonly PatrolPlan[],
  visits: readonly PatrolVisit[],
): Promise<void> {
  await database.write(async (transaction) => {
    await deleteDemonstrationPatrols(transaction);
    for (const plan of plans) await insertPlan(transaction, plan);
    await insertVisits(transaction, visits);
  });
}
