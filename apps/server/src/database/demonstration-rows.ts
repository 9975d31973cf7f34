import type { Transaction } from "./database.js";

/** Tables whose rows say in the column `demonstration` whether they belong to it, those that refer to others first. */
const TABLES = ["youth_session_key", "youth_session", "youth_contract", "patrol_visit", "patrol_plan"] as const;

/** Removes what the demonstration put into tables that also hold real rows. */
export async function deleteDemonstrationRows(transaction: Transaction): Promise<void> {
  for (const table of TABLES) await transaction.query(`DELETE FROM ${table} WHERE demonstration = 1`);
}
