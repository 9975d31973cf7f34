import type { Month } from "@safer-wards/domain";
import type { RowDoor, Transaction } from "../database/index.js";

/** What one provider's sessions of old months came to. */
export interface OldSessions {
  /** Slug of the provider. */
  readonly provider: string;
  readonly months: number;
  readonly sessions: number;
}

/** Sessions of months before `firstKept`. */
export async function sessionsBefore(door: RowDoor, firstKept: Month): Promise<OldSessions[]> {
  const rows = await door.query<{ provider: string; months: number | string; sessions: number | string }>(
    `SELECT provider, COUNT(DISTINCT month) AS months, COUNT(*) AS sessions FROM youth_session
      WHERE month < ? GROUP BY provider ORDER BY provider`,
    [firstKept],
  );
  return rows.map(({ provider, months, sessions }) => ({
    provider,
    months: Number(months),
    sessions: Number(sessions),
  }));
}

/** Removes them with the keys of the young people in them, and says whose they were. */
export async function removeSessionsBefore(transaction: Transaction, firstKept: Month): Promise<OldSessions[]> {
  const old = await sessionsBefore(transaction, firstKept);
  await transaction.query(
    "DELETE FROM youth_session_key WHERE session_id IN (SELECT id FROM youth_session WHERE month < ?)",
    [firstKept],
  );
  await transaction.query("DELETE FROM youth_session WHERE month < ?", [firstKept]);
  return old;
}
