import { type PlanYear, PRIORITIES, type Priority, type PriorityId } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";

interface YearRow {
  readonly area_code: string;
  readonly plan_year: string;
  readonly start_year: number;
  readonly priorities: string;
  readonly themes: string;
}

/** The years whose plans were made and published here, by area. */
export async function selectPlanYears(door: Pick<Database, "query">): Promise<Map<string, PlanYear[]>> {
  const rows = await door.query<YearRow>("SELECT * FROM plan_year ORDER BY start_year");
  const years = new Map<string, PlanYear[]>();
  for (const row of rows) {
    const year: PlanYear = {
      id: row.plan_year,
      startYear: row.start_year,
      priorities: (JSON.parse(row.priorities) as KeptPriority[]).map(priorityKept),
      crossCuttingThemes: JSON.parse(row.themes) as string[],
    };
    years.set(row.area_code, [...(years.get(row.area_code) ?? []), year]);
  }
  return years;
}

/** By its id alone, or with the name and words that officers gave it. */
type KeptPriority = PriorityId | Pick<Priority, "id" | "name" | "scope">;

function priorityKept(kept: KeptPriority): Priority {
  return typeof kept === "string" ? PRIORITIES[kept] : { ...PRIORITIES[kept.id], ...kept };
}

const COLUMNS = ["area_code", "plan_year", "start_year", "priorities", "themes", "person_id", "published_at"] as const;

export async function insertPlanYear(
  transaction: Transaction,
  areaCode: string,
  year: PlanYear,
  personId: string,
  publishedAt: string,
): Promise<void> {
  const priorities = JSON.stringify(year.priorities.map(({ id, name, scope }) => ({ id, name, scope })));
  const themes = JSON.stringify(year.crossCuttingThemes);
  await transaction.insertRows("plan_year", COLUMNS, [
    [areaCode, year.id, year.startYear, priorities, themes, personId, publishedAt],
  ]);
}
