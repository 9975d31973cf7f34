import type { Database, Transaction } from "../database/index.js";
import { insertAction } from "./actions.queries.js";
import { insertFigure } from "./ledger.queries.js";
import type { SeedPlan } from "./plan.seed.js";
import { insertStep } from "./roll-over.queries.js";
import { insertUpdate } from "./updates.queries.js";

/** The digest an area's plan was loaded with. */
export async function selectPlanDigest(database: Database, areaCode: string): Promise<string | null> {
  const [row] = await database.query<{ digest: string }>("SELECT digest FROM plan_seed WHERE area_code = ?", [
    areaCode,
  ]);
  return row?.digest ?? null;
}

/** Writes the plan anew where nobody has changed it. */
export async function replacePlan(
  transaction: Transaction,
  areaCode: string,
  digest: string,
  { actions, updates, figures, steps }: SeedPlan,
): Promise<void> {
  await transaction.query("DELETE FROM plan_action WHERE area_code = ? AND version = 1", [areaCode]);
  await transaction.query("DELETE FROM plan_update WHERE area_code = ? AND reported_at IS NULL", [areaCode]);
  await transaction.query("DELETE FROM plan_figure WHERE area_code = ? AND update_id IS NULL", [areaCode]);
  await transaction.query("DELETE FROM roll_over_step WHERE area_code = ? AND version = 1", [areaCode]);
  for (const action of actions) await insertAction(transaction, action);
  for (const update of updates) await insertUpdate(transaction, update);
  for (const figure of figures) await insertFigure(transaction, figure);
  for (const step of steps) await insertStep(transaction, step);
  await transaction.query(
    "INSERT INTO plan_seed (area_code, digest) VALUES (?, ?) ON CONFLICT (area_code) DO UPDATE SET digest = excluded.digest",
    [areaCode, digest],
  );
}
