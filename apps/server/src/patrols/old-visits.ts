import type { Month } from "@safer-wards/domain";
import type { Transaction } from "../database/index.js";
import { instantOf, londonTime } from "./clock.js";

/** What one organisation's visits of old months came to. */
export interface OldVisits {
  /** Slug of the organisation; null where a visit names none. */
  readonly organisation: string | null;
  readonly months: number;
  readonly visits: number;
}

/** Removes visits that began in months before `firstKept` by London's clocks, and says whose they were. */
export async function removeVisitsBefore(transaction: Transaction, firstKept: Month): Promise<OldVisits[]> {
  const end = instantOf(`${firstKept}-01`, 0).toISOString();
  const rows = await transaction.query<{ organisation: string | null; arrived_at: string }>(
    "SELECT organisation, arrived_at FROM patrol_visit WHERE arrived_at < ? ORDER BY organisation",
    [end],
  );
  await transaction.query("DELETE FROM patrol_visit WHERE arrived_at < ?", [end]);
  const organisations = [...new Set(rows.map(({ organisation }) => organisation))];
  return organisations.map((organisation) => {
    const own = rows.filter((row) => row.organisation === organisation);
    const months = new Set(own.map((row) => londonTime(new Date(row.arrived_at)).day.slice(0, 7)));
    return { organisation, months: months.size, visits: own.length };
  });
}
