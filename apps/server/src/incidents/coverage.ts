import type { Area } from "../wards/index.js";
import type { IncidentColumns } from "./columns.js";

/** Whether a month can be counted. `PARTLY_SUPPLIED`: every required force is there, an additional one is not. */
export type CoverageState = "SUPPLIED" | "PARTLY_SUPPLIED" | "NOT_SUPPLIED";

const DEMONSTRATION_SOURCE = "demonstration";

/** Says of a month number whether it was supplied, for all supplies or those that are asked about. */
export function coverageOf(
  area: Area,
  columns: IncidentColumns,
  supplyIds: readonly string[] | undefined,
): (month: number) => CoverageState {
  if (supplyIds) {
    const asked = supplyIds.map((id) => columns.supplies.find((supply) => supply.id === id)?.months);
    return (month) => {
      const there = asked.filter((months) => months?.has(month)).length;
      return there === 0 ? "NOT_SUPPLIED" : there < asked.length ? "PARTLY_SUPPLIED" : "SUPPLIED";
    };
  }
  const demonstration = columns.supplies.filter((supply) => supply.source === DEMONSTRATION_SOURCE);
  const forces = area.forces.map((force) => ({
    required: force.required,
    supplies: columns.supplies.filter((supply) => supply.supplier === force.name),
  }));
  return (month) => {
    const has = (supplies: typeof columns.supplies) => supplies.some((supply) => supply.months.has(month));
    if (has(demonstration)) return "SUPPLIED";
    const missing = forces.filter((force) => !has(force.supplies));
    if (missing.length === 0) return "SUPPLIED";
    return missing.some((force) => force.required) ? "NOT_SUPPLIED" : "PARTLY_SUPPLIED";
  };
}

/** Whether an area's figures count demonstration data. */
export function isDemonstration(columns: IncidentColumns): boolean {
  return columns.supplies.some((supply) => supply.demonstration);
}
