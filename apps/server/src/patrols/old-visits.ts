import type { Month } from "@safer-wards/domain";
import type { RowDoor, Transaction } from "../database/index.js";
import { instantOf, londonTime } from "./clock.js";

/** What one organisation's visits of old months came to. */
export interface OldVisits {
  /** Slug of the organisation; null where a visit names none. */
  readonly organisation: string | null;
  readonly months: number;
  readonly visits: number;
}

/** Visits that began in months before `firstKept` by London's clocks. */
export async function visitsBefore(door: RowDoor, firstKept: Month): Promise<OldVisits[]> {
  const rows = await door.query<{ organisation: string | null; arrived_at: string }>(
    "SELECT organisation, arrived_at FROM patrol_visit WHERE arrived_at < ? ORDER BY organisation",
    [beginningOf(firstKept)],
  );
  const organisations = [...new Set(rows.map(({ organisation }) => organisation))];
  return organisations.map((organisation) => {
    const own = rows.filter((row) => row.organisation === organisation);
    const months = new Set(own.map((row) => londonTime(new Date(row.arrived_at)).day.slice(0, 7)));
    return { organisation, months: months.size, visits: own.length };
  });
}

/** Removes them, and says whose they were. */
export async function removeVisitsBefore(transaction: Transaction, firstKept: Month): Promise<OldVisits[]> {
  const old = await visitsBefore(transaction, firstKept);
  await transaction.query("DELETE FROM patrol_visit WHERE arrived_at < ?", [beginningOf(firstKept)]);
  return old;
}

function beginningOf(month: Month): string {
  return instantOf(`${month}-01`, 0).toISOString();
}
