import type { Transaction } from "./database.js";

/** Tables whose rows say in the column `demonstration` whether they belong to it, those that refer to others first. */
const TABLES = [
  "youth_session_key",
  "youth_session",
  "youth_place",
  "youth_contract",
  "patrol_visit",
  "patrol_plan",
] as const;

const OPERATIONS = "(SELECT id FROM operation WHERE origin = 'DEMONSTRATION')";

/** What hangs on an invented operation, and the operations themselves last. */
const OF_OPERATIONS = [
  `DELETE FROM evaluation WHERE operation_id IN ${OPERATIONS}`,
  `DELETE FROM operation_version WHERE operation_id IN ${OPERATIONS}`,
  "DELETE FROM operation WHERE origin = 'DEMONSTRATION'",
] as const;

/** Removes what the demonstration put into tables that also hold real rows. */
export async function deleteDemonstrationRows(transaction: Transaction): Promise<void> {
  for (const table of TABLES) await transaction.query(`DELETE FROM ${table} WHERE demonstration = 1`);
  for (const statement of OF_OPERATIONS) await transaction.query(statement);
}
