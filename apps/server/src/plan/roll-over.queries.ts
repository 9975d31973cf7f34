import type { Database, Transaction } from "../database/index.js";
import type { Decision, RollOverStep } from "./plan-record.js";

type Door = Pick<Database, "query">;

interface StepRow {
  readonly area_code: string;
  readonly from_year: string;
  readonly action_key: string;
  readonly decision: Decision;
  readonly becomes: string | null;
  readonly reason: string | null;
  readonly version: number;
}

/** What was decided about the actions of a year. */
export async function selectSteps(door: Door, areaCode: string, fromYear: string): Promise<RollOverStep[]> {
  const rows = await door.query<StepRow>("SELECT * FROM roll_over_step WHERE area_code = ? AND from_year = ?", [
    areaCode,
    fromYear,
  ]);
  return rows.map((row) => ({
    areaCode: row.area_code,
    fromYear: row.from_year,
    actionKey: row.action_key,
    decision: row.decision,
    becomes: row.becomes,
    reason: row.reason,
    version: row.version,
  }));
}

/** Leaves a step as it is that is there already. */
export async function insertStep(transaction: Transaction, step: RollOverStep): Promise<void> {
  await transaction.query(
    `INSERT INTO roll_over_step (area_code, from_year, action_key, decision, becomes, reason, version)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area_code, from_year, action_key) DO NOTHING`,
    valuesOf(step),
  );
}

/** Writes a step in place of what was decided before. */
export async function upsertStep(transaction: Transaction, step: RollOverStep): Promise<void> {
  await transaction.query(
    `INSERT INTO roll_over_step (area_code, from_year, action_key, decision, becomes, reason, version)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (area_code, from_year, action_key) DO UPDATE SET
      decision = excluded.decision, becomes = excluded.becomes, reason = excluded.reason, version = excluded.version`,
    valuesOf(step),
  );
}

function valuesOf({ areaCode, fromYear, actionKey, decision, becomes, reason, version }: RollOverStep) {
  return [areaCode, fromYear, actionKey, decision, becomes, reason, version];
}
