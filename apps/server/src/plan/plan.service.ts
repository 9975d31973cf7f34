import { crimeTypeName, type PlanYear, type Priority } from "@safer-wards/domain";
import type { PlanYearType, PriorityType } from "./plan.types.js";

/** A plan year in the shape of the schema. */
export function planYearAnswer(year: PlanYear): PlanYearType {
  return {
    id: year.id,
    name: year.id.replace("-", "/"),
    priorities: year.priorities.map((priority) => priorityAnswer(year, priority)),
    crossCuttingThemes: year.crossCuttingThemes,
  };
}

/** A priority in the shape of the schema. */
export function priorityAnswer(year: PlanYear, priority: Priority): PriorityType {
  return {
    id: `priority:${year.id}:${priority.id}`,
    key: priority.id,
    name: priority.name,
    scope: priority.scope,
    speakers: priority.speakers.map(({ crimeType, reason }) => ({ crimeType, name: crimeTypeName(crimeType), reason })),
    unmeasured: priority.unmeasured,
  };
}
