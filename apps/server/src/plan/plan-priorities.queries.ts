import type { PriorityId } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import type { PriorityChange } from "./plan-record.js";

type Door = Pick<Database, "query">;

interface PriorityRow {
  readonly area_code: string;
  readonly plan_year: string;
  readonly priority: PriorityId;
  readonly name: string | null;
  readonly scope: string | null;
  readonly most_incidents: number | null;
  readonly dropped_because: string | null;
  readonly goes_to: PriorityId | null;
  readonly version: number;
}

/** What was decided about priorities, in any year and area. */
export async function selectPriorityChanges(door: Door): Promise<PriorityChange[]> {
  const rows = await door.query<PriorityRow>("SELECT * FROM plan_priority");
  return rows.map((row) => ({
    areaCode: row.area_code,
    planYear: row.plan_year,
    priority: row.priority,
    name: row.name,
    scope: row.scope === null ? null : (JSON.parse(row.scope) as string[]),
    mostIncidents: row.most_incidents,
    droppedBecause: row.dropped_because,
    goesTo: row.goes_to,
    version: row.version,
  }));
}

/** The same, of one year's plan. */
export async function selectPrioritiesOfYear(door: Door, areaCode: string, planYear: string) {
  const all = await selectPriorityChanges(door);
  return all.filter((change) => change.areaCode === areaCode && change.planYear === planYear);
}

export async function upsertPriorityChange(transaction: Transaction, change: PriorityChange): Promise<void> {
  await transaction.query(
    `INSERT INTO plan_priority
      (area_code, plan_year, priority, name, scope, most_incidents, dropped_because, goes_to, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area_code, plan_year, priority) DO UPDATE SET
      name = excluded.name, scope = excluded.scope, most_incidents = excluded.most_incidents,
      dropped_because = excluded.dropped_because, goes_to = excluded.goes_to, version = excluded.version`,
    [
      change.areaCode,
      change.planYear,
      change.priority,
      change.name,
      change.scope && JSON.stringify(change.scope),
      change.mostIncidents,
      change.droppedBecause,
      change.goesTo,
      change.version,
    ],
  );
}
