import type { PlanYear } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { selectActions } from "./actions.queries.js";
import type { Decision, PlanAction } from "./plan-record.js";
import { nextId, yearBefore } from "./plan-years.js";
import { selectSteps } from "./roll-over.queries.js";

/** An action by its name, in the plan of its year. */
export type ActionLink = Pick<PlanAction, "planYear" | "key" | "summary">;

/** What an action was in the plan before, and what becomes of it in the next. */
export interface ActionDescent {
  readonly comesFrom: readonly ActionLink[];
  /** Null while nobody has decided. */
  readonly goesOn: {
    readonly decision: Decision;
    readonly action: ActionLink | null;
    readonly reason: string | null;
  } | null;
}

/** Tells of each action of a year where it comes from and where it goes. */
export async function descentsOf(
  door: Pick<Database, "query">,
  areaCode: string,
  year: PlanYear,
  actions: readonly PlanAction[],
): Promise<(action: PlanAction) => ActionDescent> {
  const earlierId = yearBefore(year);
  const [earlier, earlierSteps, later, steps] = await Promise.all([
    selectActions(door, areaCode, earlierId),
    selectSteps(door, areaCode, earlierId),
    selectActions(door, areaCode, nextId(year)),
    selectSteps(door, areaCode, year.id),
  ]);
  return ({ key }) => {
    const sources = earlierSteps.filter(({ becomes }) => becomes === key).map(({ actionKey }) => actionKey);
    const step = steps.find(({ actionKey }) => actionKey === key);
    // Until the next plan is there, an action becomes one of its own year.
    const target = [...later, ...actions].find((other) => other.key === step?.becomes);
    return {
      comesFrom: earlier.filter((other) => sources.includes(other.key)),
      goesOn: step ? { decision: step.decision, action: target ?? null, reason: step.reason } : null,
    };
  };
}
